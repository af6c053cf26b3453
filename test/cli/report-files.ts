import { allForms } from '../../src/core/form/forms';
import { sampleDetails, sampleFigures, sampleSupplementary } from '../../src/core/sample/report-141';
import type { Workbook } from '../../src/core/workbook/workbook';
import { validate } from '../../src/core/rule/validate';
import { writeWorkbook } from '../../src/file/write-workbook';
import { dataOfDetails } from '../../src/report-file/data/details-of-data';
import type { ReportData } from '../../src/report-file/data/report-data';
import { readReportWorkbook } from '../../src/report-file/reading/read-report';
import { workbookOfData } from '../../src/report-file/workbook-of-data';
import { insertRows, sortRows } from '../report-file/damage/edit-workbook';
import { placeOf } from '../report-file/damage/healthy-report';

const form = allForms[0]!;

/** A report's file from its `report.json`; `damage` is done before it is written. */
export function reportFile(data: ReportData, damage: (workbook: Workbook) => void = () => undefined): Uint8Array {
  const workbook = workbookOfData(form, data, '2022-09-05');
  damage(workbook);
  return writeWorkbook(workbook);
}

const filled = Object.fromEntries([...sampleFigures].map(([id, text]) => [id, text === '' ? null : text]));

/** Report 141 as typed, wrong ratios included. */
export const report141: ReportData = {
  form: form.id,
  ...dataOfDetails(sampleDetails),
  figures: filled,
  supplementary: Object.fromEntries(sampleSupplementary),
};

/** The same, each error explained. */
export const explained141: ReportData = {
  ...report141,
  explanations: errorsOf(report141).map((finding) => ({ finding, text: `Đơn vị giữ nguyên (${finding}).` })),
};

/** Ids of the errors that a report's readers would be told. */
function errorsOf(data: ReportData): string[] {
  const read = readReportWorkbook(form, workbookOfData(form, data, '2022-09-05'));
  if (read.outcome !== 'read') throw new Error(read.outcome);
  const { findings } = validate(read.reading.snapshot, form, { language: 'vi' });
  return findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);
}

export const unitData = (name: string, figures: ReportData['figures'] = {}): ReportData => ({
  unit: { name },
  period: { year: 2022, kind: 'Q3' },
  figures,
});

export const ofUnit = (name: string, figures: ReportData['figures'] = {}): Uint8Array =>
  reportFile(unitData(name, figures));

/** Two rows sorted into each other's place, a row inserted above. */
export const damaged = (): Uint8Array =>
  reportFile({ ...report141, notes: { 'PL2.1': 'giữ' } }, (workbook) => {
    sortRows(workbook, 'Phụ lục 2', [placeOf('PL2.2.2').row, placeOf('PL2.2.1').row]);
    insertRows(workbook, 'Phụ lục 4', 8);
  });
