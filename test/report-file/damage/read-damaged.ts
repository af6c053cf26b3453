import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { IndicatorId } from '../../../src/core/form/form';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { writeWorkbook } from '../../../src/file/write-workbook';
import { dataOfReading } from '../../../src/report-file/data/data-of-reading';
import type { FigureData } from '../../../src/report-file/data/report-data';
import { repairWorkbook } from '../../../src/report-file/repair/repair-workbook';
import type { ReportReading } from '../../../src/report-file/reading/read-report';
import { readReportFile } from '../../../src/report-file/verdict/file-verdict';
import type { FileParts } from './damage-case';

/** A workbook as it comes back from a real file, whose parts another program may have written anew. */
export function throughFile(workbook: Workbook, rewrite?: (parts: FileParts) => void): ReportReading {
  const bytes = writeWorkbook(workbook);
  const read = readReportFile(rewrite ? rewritten(bytes, rewrite) : bytes, 'vi');
  if (read.outcome === 'unreadable') throw new Error(read.finding.message);
  return read.reading;
}

function rewritten(bytes: Uint8Array, rewrite: (parts: FileParts) => void): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  rewrite(parts);
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
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
