import type { IndicatorId } from '../../../src/core/form/form';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { writeWorkbook } from '../../../src/file/write-workbook';
import { dataOfReading } from '../../../src/report-file/data/data-of-reading';
import type { FigureData } from '../../../src/report-file/data/report-data';
import { repairWorkbook } from '../../../src/report-file/repair/repair-workbook';
import type { ReportReading } from '../../../src/report-file/reading/read-report';
import { readReportFile } from '../../../src/report-file/verdict/file-verdict';

/** A workbook as it comes back from a real file. */
export function throughFile(workbook: Workbook): ReportReading {
  const read = readReportFile(writeWorkbook(workbook), 'vi');
  if (read.outcome === 'unreadable') throw new Error(read.finding.message);
  return read.reading;
}

/** Troubles as `kind@where`, sorted. */
export function saidOf(reading: ReportReading): string[] {
  return reading.troubles.map(({ kind, where }) => `${kind}@${where}`).sort();
}

/** Everything that a reading gives for figures: what people put there and what is computed. */
export function figuresOf(reading: ReportReading): Readonly<Record<IndicatorId, FigureData>> {
  const { figures, supplementary, computed } = dataOfReading(reading);
  return { ...figures, ...supplementary, ...computed };
}

/** The report after `repair`, written and read once more. */
export function repaired(reading: ReportReading): ReportReading {
  return throughFile(repairWorkbook(reading).workbook);
}
