import { formInForce } from '../src/core/form/forms';
import { planReportSheet } from '../src/core/narrative/report-sheet-plan';
import { planWorkbook } from '../src/core/plan/workbook-plan';
import { figureOf } from '../src/core/report/figure';
import type { Snapshot } from '../src/core/report/snapshot';
import { revalidate, validate } from '../src/core/rule/validate';
import { checkProse } from '../src/core/prose/check-prose';
import { sampleDetails, sampleSnapshot } from '../src/core/sample/report-141';
import { sampleParagraphs } from '../src/core/sample/report-141-paragraphs';
import { workbookOfPlan } from '../src/core/workbook/plan-to-workbook';
import { readWorkbook } from '../src/file/read-workbook';
import { writeWorkbook } from '../src/file/write-workbook';
import { type BenchRow, medianMilliseconds, milliseconds } from './measure';

/** The core's own speed, in this process. */
export function coreSpeed(): BenchRow[] {
  const form = formInForce(sampleDetails.document.date);
  const options = { language: 'vi' } as const;
  const figuresOnly = sampleSnapshot('numbers');
  const whole = sampleSnapshot('numbers', sampleParagraphs);
  const result = validate(whole, form, options);
  let flip = 0;
  const edited = (): Snapshot => {
    flip = 1 - flip;
    const rows = new Map(whole.rows);
    const row = rows.get('PL2.2.1');
    if (row) rows.set('PL2.2.1', { ...row, value: 44 + flip, shown: String(44 + flip) });
    return { ...whole, rows };
  };
  // What was read in a paragraph is remembered with it.
  const unread = () => whole.paragraphs.map((paragraph) => ({ ...paragraph }));
  const figures = new Map([...whole.rows].map(([id, row]) => [id, figureOf(row)]));
  const planned = () =>
    planWorkbook(form, sampleDetails, { report: planReportSheet(form, sampleDetails, sampleParagraphs, figures) });
  const workbook = workbookOfPlan(planned());
  const bytes = writeWorkbook(workbook);
  const row = (what: string, target: string, rounds: number, work: () => void): BenchRow => ({
    what,
    measured: milliseconds(medianMilliseconds(rounds, work)),
    target,
  });
  return [
    row('all rules over 133 indicators', '≤ 5 ms', 150, () => validate(figuresOnly, form, options)),
    row('the same with the narrative', '≤ 25 ms', 60, () => validate(whole, form, options)),
    row('prose check of report 141, every paragraph read anew', '≤ 20 ms', 60, () =>
      checkProse({ paragraphs: unread(), snapshot: whole, form, language: 'vi' }),
    ),
    row('the same, its paragraphs known from before', '', 100, () =>
      checkProse({ paragraphs: whole.paragraphs, snapshot: whole, form, language: 'vi' }),
    ),
    row("an edit's re-check", '≤ 1 ms', 300, () => revalidate(result, edited(), form, ['PL2.2.1'], options)),
    row('plan of the whole workbook', '', 30, planned),
    row(`write .xlsx (${(bytes.length / 1024).toFixed(0)} KB)`, '', 10, () => writeWorkbook(workbook)),
    row('read the same .xlsx', '', 30, () => readWorkbook(bytes)),
  ];
}
