import fc from 'fast-check';
import type { IndicatorId } from '../../../src/core/form/form';
import type { RowReading, Snapshot } from '../../../src/core/report/snapshot';
import { revalidate, validate } from '../../../src/core/rule/validate';
import { sampleSnapshot } from '../../../src/core/sample/report-141';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { figures, form, named } from './figures';

const ids = [...form.indicators.keys()];
const options = { language: 'vi' } as const;

/** Anything that a cell may hold, plausible figures first. */
const content: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 150 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('00', '99,8', '7.000', '541 hồ sơ', 'không phát sinh', '', 'x', '-3', '1,2,3'),
  },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom({ error: '#REF!' }, { error: '#DIV/0!' }),
  fc.string(),
);

const text = fc.option(fc.oneof(fc.string(), fc.constantFrom('%', 'Hồ sơ', '6,1', '6.1.', '9', '7000')), {
  nil: undefined,
});

const reading = (indicator: IndicatorId): fc.Arbitrary<RowReading> =>
  fc.record({
    indicator: fc.constant(indicator),
    value: content,
    shown: text,
    formula: fc.option(fc.constant('=A1'), { nil: undefined }),
    stt: text,
    label: text,
    unit: text,
    note: text,
  });

const rows = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 40 }).chain((some) => fc.tuple(...some.map(reading)));

const snapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    rows,
    base: fc.constantFrom(figures({}), sampleSnapshot(), { ...sampleSnapshot(), rows: new Map() }),
    level: fc.constantFrom('commune', 'district', 'province' as const),
    kind: fc.constantFrom('Q1', 'H1', 'Q3', '9M', 'Y' as const),
    date: fc.oneof(fc.string(), fc.constantFrom('', '2022-09-05', '2022-13-01')),
    paragraphs: fc.array(fc.record({ section: fc.constant('I.1'), text: fc.string() }), { maxLength: 3 }),
  })
  .map(({ rows: changed, base, level, kind, date, paragraphs }) => ({
    form: form.id,
    details: {
      ...base.details,
      unit: { ...base.details.unit, level },
      period: { ...base.details.period, kind },
      document: { ...base.details.document, date },
    },
    rows: new Map([...base.rows, ...changed.map((row): [IndicatorId, RowReading] => [row.indicator, row])]),
    paragraphs,
  }));

test('validate answers whatever a workbook holds, in both languages', () => {
  fc.assert(
    fc.property(snapshot, fc.constantFrom('vi', 'en' as const), (any, language) => {
      const result = validate(any, form, { language });
      const texts = result.findings.flatMap(({ message, cause, cure }) => [message, cause ?? '', cure]);
      expect(texts.filter((each) => /undefined|\bNaN\b|không chạy được/.test(each))).toEqual([]);
      expect(new Set(result.findings.map(({ id }) => id)).size).toBe(result.findings.length);
    }),
  );
});

test('revalidate says after any edits what validate says', () => {
  const edits = fc.array(rows, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(snapshot, edits, (start, steps) => {
      let current = start;
      let result = validate(current, form, options);
      for (const step of steps) {
        const edited = step.map((row): [IndicatorId, RowReading] => [row.indicator, row]);
        current = { ...current, rows: new Map([...current.rows, ...edited]) };
        result = revalidate(
          result,
          current,
          form,
          step.map(({ indicator }) => indicator),
          options,
        );
        expect(result).toEqual(validate(current, form, options));
      }
    }),
    { numRuns: 50 },
  );
});

describe('revalidate', () => {
  const before = figures({ 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 77 });
  const edited = figures({ 'PL2.2.1': 44, 'PL2.2.2': 30, 'PL2.2': 77 });
  const first = validate(before, form, options);

  test('sees an edit that was not named', () =>
    expect(named(revalidate(first, edited, form, [], options).findings)).toContain('ratio-wrong@PL2.2'));

  test.each<[string, Snapshot]>([
    [
      'another level',
      { ...before, details: { ...before.details, unit: { ...before.details.unit, level: 'district' } } },
    ],
    ['a row gone', { ...before, rows: new Map([...before.rows].filter(([id]) => id !== 'PL2.1')) }],
    ['other paragraphs', { ...before, paragraphs: [{ section: 'I.1', text: 'Uỷ ban, Ủy ban' }] }],
  ])('sees %s', (_, after) =>
    expect(revalidate(first, after, form, [], options)).toEqual(validate(after, form, options)),
  );

  test('evaluates everything for a result that it did not make', () =>
    expect(revalidate({ ...first }, edited, form, [], options)).toEqual(validate(edited, form, options)));
});
