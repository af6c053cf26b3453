import fc from 'fast-check';
import type { IndicatorId } from '../../../src/core/form/form';
import type { RowReading, Snapshot } from '../../../src/core/report/snapshot';
import { sampleSnapshot } from '../../../src/core/sample/report-141';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { figures, form } from './figures';

const ids = [...form.indicators.keys()];

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

/** Up to forty rows, as any of them may be read. */
export const rows = fc
  .uniqueArray(fc.constantFrom(...ids), { maxLength: 40 })
  .chain((some) => fc.tuple(...some.map(reading)));

/** Any report at all. */
export const snapshot: fc.Arbitrary<Snapshot> = fc
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

const edge = fc.record({
  value: fc.constantFrom<CellValue>(5, 5, 5, 0, null, 0.5, -1, 7.654, '7', 'x', 'không phát sinh', { error: '#REF!' }),
  shown: fc.constantFrom(undefined, undefined, '5', '7000', '98%'),
  formula: fc.constantFrom(undefined, '=A1', "='[khac.xlsx]A'!A1"),
});

/** A report each of whose rows holds one of the things that some rule is about. */
export const edges: fc.Arbitrary<Snapshot> = fc
  .array(edge, { minLength: ids.length, maxLength: ids.length })
  .map((readings) =>
    figures({}, { readings: Object.fromEntries(ids.map((id, index) => [id, readings[index] ?? {}])) }),
  );
