import { explanationChange } from '../../src/core/explanation/explanation-change';
import { planExplanationSheet } from '../../src/core/explanation/plan-explanation-sheet';
import { validate } from '../../src/core/rule/validate';
import { workbookOfPlan } from '../../src/core/workbook/plan-to-workbook';
import type { Workbook } from '../../src/core/workbook/workbook';
import { newestForm } from '../../src/report-file/data/read-report-data';
import { readReportWorkbook } from '../../src/report-file/reading/read-report';

/** The workbook with a sheet on which each of its errors is explained, as an officer does in the pane. */
export function explainErrors(workbook: Workbook): Workbook {
  const read = readReportWorkbook(newestForm(), workbook);
  if (read.outcome !== 'read') throw new Error(`The report is ${read.outcome}`);
  const { snapshot, form } = read.reading;
  const errors = validate(snapshot, form, { language: 'vi' }).findings.filter(({ severity }) => severity === 'error');
  const plan = planExplanationSheet(
    errors.map((finding) => explanationChange(finding, reasonFor(finding.where), snapshot, form)),
  );
  const made = workbookOfPlan({ form: form.id, checksum: '', sheets: [plan], names: [] });
  const sheets = made.sheets.map((sheet) => ({ ...sheet, id: 'explanations' }));
  return { ...workbook, sheets: [...workbook.sheets, ...sheets] };
}

/** A reason as officers write them: a sentence or two, longer than its column. */
export function reasonFor(where: string): string {
  return `Đơn vị đã đối chiếu với sổ theo dõi của bộ phận Một cửa; số liệu mục ${where} giữ nguyên theo sổ, phần chênh lệch do cách làm tròn của phần mềm kỳ trước.`;
}
