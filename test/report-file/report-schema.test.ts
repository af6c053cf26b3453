import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { schemaFaults } from '../../src/report-file/data/json-schema';
import { reportSchema } from '../../src/report-file/data/report-schema';
import { readReportData } from '../../src/report-file/data/read-report-data';

const file = join(__dirname, '../../docs/report.schema.json');
// What the schema does not ask of a format is checked by code; any validator of draft 07 sees the same shape.
const isValid = new Ajv({ allErrors: true }).compile(reportSchema);

test('docs/report.schema.json is the schema that the program checks by', () => {
  const text = `${JSON.stringify(reportSchema, undefined, 2)}\n`;
  if (process.env.UPDATE_DOCS) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

const good: readonly unknown[] = [
  {},
  { form: 'cchc-xa-2022', figures: { 'PL2.1': 9, 'PL4.3.2': '99,8', 'PL2.2': null } },
  { unit: { name: 'UBND xã A', parent: '', level: 'commune' }, period: { year: 2022, kind: '9M' } },
  { document: { number: '1/BC', date: '2022-09-05', place: 'A', signatory: { name: 'B' }, recipients: ['Như trên'] } },
  {
    narrative: { 'I.1': ['một', 'hai'], V: [] },
    notes: { 'PL2.1': null },
    supplementary: { 'BS1.2': 541, 'BS2.1': '32' },
  },
  { standard: { 'I.1/ke-hoach-cchc': null, 'dau/mo-dau': 'Thực hiện kế hoạch,' } },
  { chart: null },
  { chart: {} },
  { chart: { section: 'II.6', last: { name: 'Quý II', values: { 'PL2.2': 98.5, 'PL7.1': null } } } },
  { cells: { 'PL2.1': { sheet: 'Phụ lục 2', address: 'D7' } }, computed: { 'PL2.2': 77.3 } },
];

const bad: readonly (readonly [data: unknown, path: string, kind: string])[] = [
  [[], '', 'type'],
  [{ figures: { 'PL2.1': [] } }, 'figures["PL2.1"]', 'type'],
  [{ figures: { 2.1: 9 } }, 'figures["2.1"]', 'name'],
  [{ figures: { 'BS1.2': 9 } }, 'figures["BS1.2"]', 'name'],
  [{ supplementary: { tin: 32 } }, 'supplementary.tin', 'name'],
  [{ figures: { constructor: 9 } }, 'figures.constructor', 'name'],
  [{ figure: {} }, 'figure', 'unknown'],
  [{ chart: true }, 'chart', 'type'],
  [{ chart: { section: 'VI' } }, 'chart.section', 'enum'],
  [{ chart: { last: { values: { 'PL2.2': [] } } } }, 'chart.last.values["PL2.2"]', 'type'],
  [{ constructor: {} }, 'constructor', 'unknown'],
  [{ unit: { level: 'village' } }, 'unit.level', 'enum'],
  [{ unit: { name: 'x'.repeat(1001) } }, 'unit.name', 'maxLength'],
  [{ period: { year: 2022 } }, 'period.kind', 'required'],
  [{ period: { year: 2022.5, kind: 'Q1' } }, 'period.year', 'type'],
  [{ period: { year: -1, kind: 'Q1' } }, 'period.year', 'minimum'],
  [{ period: { year: 10000, kind: 'Q1' } }, 'period.year', 'maximum'],
  [{ narrative: { 'VI.1': [] } }, 'narrative["VI.1"]', 'name'],
  [{ standard: { 'I.1': null } }, 'standard["I.1"]', 'name'],
  [{ standard: { 'I.1/ke-hoach-cchc': 1 } }, 'standard["I.1/ke-hoach-cchc"]', 'type'],
  [{ narrative: { 'I.1': ['một', 2] } }, 'narrative["I.1"][1]', 'type'],
  [{ document: { signatory: 'A' } }, 'document.signatory', 'type'],
  [{ cells: { 'PL2.1': { sheet: 'A' } } }, 'cells["PL2.1"].address', 'required'],
];

test.each(good.map((data) => [data]))('%j keeps the schema, by our reading and by another validator', (data) => {
  expect(schemaFaults(reportSchema, data)).toEqual([]);
  expect(isValid(data)).toBe(true);
});

test.each(bad)('%j breaks it at %s: %s', (data, path, kind) => {
  expect(schemaFaults(reportSchema, data)).toEqual([expect.objectContaining({ path, kind })]);
  expect(isValid(data)).toBe(false);
});

test.each([
  ['{', 'not-json', ''],
  ['{"form": "khác"}', 'form', 'form'],
  ['{"figures": {"PL9.9": 1}}', 'indicator', 'figures["PL9.9"]'],
  ['{"supplementary": {"BS9.9": 1}}', 'indicator', 'supplementary["BS9.9"]'],
  ['{"notes": {"PL9.9": ""}}', 'indicator', 'notes["PL9.9"]'],
  ['{"chart": {"last": {"values": {"PL2.1": 9}}}}', 'ratio', 'chart.last.values["PL2.1"]'],
  ['{"document": {"date": "2022-02-30"}}', 'date', 'document.date'],
  ['{"document": {"date": "5/9/2022"}}', 'date', 'document.date'],
])('%s is refused: %s at “%s”', (text, kind, path) => {
  expect(readReportData(text)).toEqual({ outcome: 'faulty', faults: [expect.objectContaining({ kind, path })] });
});

test('a byte order mark is no fault', () => {
  expect(readReportData('\ufeff{"figures": {"PL2.1": 9}}')).toMatchObject({
    outcome: 'read',
    data: { figures: { 'PL2.1': 9 } },
  });
});
