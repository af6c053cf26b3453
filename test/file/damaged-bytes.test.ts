import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../src/file/read-workbook';
import { writeWorkbook } from '../../src/file/write-workbook';
import { fullWorkbook } from './full-workbook';
import { buildZip } from './zip-builder';

const sound = writeWorkbook(fullWorkbook());
const position = fc.nat(sound.length - 1);

/** Ways in which bytes come to harm on their way. */
const harm: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc.oneof(
  fc.tuple(position, fc.integer({ min: 1, max: 255 })).map(([at, bits]) => (bytes: Uint8Array) => {
    const changed = bytes.slice();
    changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ bits;
    return changed;
  }),
  position.map((at) => (bytes: Uint8Array) => bytes.slice(0, at)),
  fc.tuple(position, fc.integer({ min: 1, max: 64 })).map(
    ([at, count]) =>
      (bytes: Uint8Array) =>
        Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + count)]),
  ),
  fc.tuple(position, fc.uint8Array({ minLength: 1, maxLength: 16 })).map(
    ([at, more]) =>
      (bytes: Uint8Array) =>
        Uint8Array.from([...bytes.slice(0, at), ...more, ...bytes.slice(at)]),
  ),
  fc.tuple(position, fc.integer({ min: 1, max: 512 })).map(
    ([at, count]) =>
      (bytes: Uint8Array) =>
        bytes.slice().fill(0, at, at + count),
  ),
);

test('harmed bytes are told to be unreadable, or read as what was written: never thrown, never misread', () => {
  const expected = fullWorkbook();
  const withoutCharts = { ...expected, sheets: expected.sheets.map((sheet) => ({ ...sheet, charts: undefined })) };
  fc.assert(
    fc.property(fc.array(harm, { minLength: 1, maxLength: 3 }), (harms) => {
      const result = readWorkbook(harms.reduce((bytes, each) => each(bytes), sound));
      if (result.outcome === 'unreadable') return expect(result.problem.kind).toBeTruthy();
      // A chart draws what stands in cells: where only its own part is harmed the figures are read, and that is told.
      const chartLost = result.warnings.some(({ kind }) => kind === 'content-not-kept');
      expect(result.workbook).toEqual(chartLost ? withoutCharts : expected);
    }),
    { numRuns: 2000 },
  );
});

test('any bytes at all are told to be unreadable', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(readWorkbook(bytes).outcome).toBe('unreadable');
      expect(readWorkbook(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])).outcome).toBe('unreadable');
    }),
  );
});

const parts = Object.entries(unzipSync(sound)).map(([name, data]) => ({ name, data: strFromU8(data) }));
/** What could stand anywhere in a part and mean something there. */
const fragment = fc.constantFrom(
  ...[
    '<c r="A1"><v>1</v></c>',
    '<row>',
    '</row>',
    '<v>',
    '</c>',
    ' r="B2"',
    ' t="s"',
    ' t="b"',
    ' s="999"',
    ' si="0"',
    '<f t="shared" si="7"/>',
  ],
  ...[
    '-1',
    '99999999999',
    'A1:XFE9',
    '1e400',
    'xmlns=""',
    ' ref="A"',
    '&#x41;',
    '&nope;',
    '<![CDATA[1]]>',
    '<!-- -->',
    '"',
    '>',
    '<',
    '',
    ' ',
  ],
);

test('parts changed in their meaning never make the reader throw', () => {
  fc.assert(
    fc.property(
      fc.nat(parts.length - 1),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fragment), {
        minLength: 1,
        maxLength: 4,
      }),
      (index, changes) => {
        const changed = parts.map((part, at) => {
          if (at !== index) return part;
          const data = changes.reduce((text, [where, cut, put]) => {
            const from = Math.floor(where * text.length);
            return text.slice(0, from) + put + text.slice(from + cut);
          }, part.data);
          return { ...part, data };
        });
        expect(['read', 'unreadable']).toContain(readWorkbook(buildZip(changed)).outcome);
      },
    ),
    { numRuns: 300 },
  );
});
