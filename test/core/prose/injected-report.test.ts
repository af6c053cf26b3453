import type { PeriodKind } from '../../../src/core/report/report-details';
import { checkProse } from '../../../src/core/prose/check-prose';
import type { Cells } from '../narrative/workbook-names';
import { someDetails } from '../narrative/workbook-names';
import { form, plan, read, written } from '../narrative/written-report';
import { sampleSnapshot } from '../../../src/core/sample/report-141';
import type { CellValue } from '../../../src/core/workbook/workbook';

/** The report sheet as we put it into a workbook, calculated: our own sentences must not be found fault with. */
const kinds: readonly PeriodKind[] = ['Q1', 'H1', 'Q3', '9M', 'Y'];

const sample = Object.fromEntries(
  [...sampleSnapshot('numbers').rows].map(([id, { value }]): [string, CellValue] => [id, value]),
) as Cells;
const nothing: Cells = {};
const zeros = Object.fromEntries([...form.indicators.keys()].map((id) => [id, 0])) as Cells;

test.each(
  kinds.flatMap((kind) => [
    [kind, 'nothing filled in', nothing, '2022-06-01'] as const,
    [kind, 'report 141’s figures', sample, '2022-09-05'] as const,
    [kind, 'nothing arose', zeros, '2022-12-20'] as const,
  ]),
)('%s, %s: nothing is said of our own text', (kind, _, cells, date) => {
  const details = { ...someDetails, period: { year: 2022, kind }, document: { ...someDetails.document, date } };
  const paragraphs = read(written(plan([], cells, details), cells, details));
  const snapshot = { ...sampleSnapshot('numbers', paragraphs), details };
  const rows = new Map([...snapshot.rows].map(([id, row]) => [id, { ...row, value: cells[id] ?? null }] as const));
  const findings = checkProse({ paragraphs, snapshot: { ...snapshot, rows }, form, language: 'vi' });
  expect(findings.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  expect(paragraphs.length).toBeGreaterThan(40);
});
