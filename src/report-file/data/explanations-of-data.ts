import { explanationChange } from '../../core/explanation/explanation-change';
import type { Form } from '../../core/form/form';
import type { ExplanationReading } from '../../core/report/snapshot';
import type { Finding } from '../../core/rule/finding';
import { validate } from '../../core/rule/validate';
import type { Workbook } from '../../core/workbook/workbook';
import { readReportWorkbook } from '../reading/read-report';
import type { ExplanationData } from './report-data';

/**
 * The explanations that a `report.json` gives. One that does not say what figures it is about is about those of the
 * report itself, where the finding is found in it.
 * @param workbookOf the report without its explanations, asked for where that is needed
 */
export function explanationsOfData(
  form: Form,
  explanations: readonly ExplanationData[],
  workbookOf: () => Workbook,
): ExplanationReading[] {
  const isWhole = ({ finding, about }: ExplanationData): boolean => finding === undefined || about !== undefined;
  const found = explanations.every(isWhole) ? new Map<string, ExplanationReading>() : findingsOf(form, workbookOf());
  return explanations.map(({ finding, about, place, message, text }) => {
    const known = found.get(finding ?? '');
    return {
      // A mark without figures would stand for anything: the row is a person's own then.
      finding: (about ?? known?.about ?? []).length > 0 ? finding : undefined,
      about: about ?? known?.about ?? [],
      place: (place ?? known?.place ?? '').normalize('NFC'),
      message: (message ?? known?.message ?? '').normalize('NFC'),
      text: text.normalize('NFC').trim(),
    };
  });
}

/** What would be written for each finding of a report, by its id. */
function findingsOf(form: Form, workbook: Workbook): ReadonlyMap<string, ExplanationReading> {
  const read = readReportWorkbook(form, workbook);
  if (read.outcome !== 'read') return new Map();
  const { snapshot } = read.reading;
  const all = (findings: readonly Finding[]): Finding[] =>
    findings.flatMap((finding) => [finding, ...all(finding.consequences)]);
  const { findings } = validate(snapshot, form, { language: 'vi' });
  return new Map(all(findings).map((finding) => [finding.id, explanationChange(finding, '', snapshot, form)]));
}
