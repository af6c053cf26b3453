import { formInForce } from '../../src/core/form/forms';
import { consolidate, type ConsolidatedFile, type Consolidation } from '../../src/report-file/consolidate/consolidate';
import { unitReport } from '../../src/report-file/consolidate/unit-report';
import type { ReportData } from '../../src/report-file/data/report-data';
import { workbookOfData } from '../../src/report-file/workbook-of-data';
import { throughFile } from './damage/read-damaged';

const form = formInForce('2022-09-15');

/** A unit's file, from its figures. */
export function unitFile(name: string, figures: ReportData['figures'], changed: ReportData = {}): ConsolidatedFile {
  const data = { unit: { name: `UBND xã ${name}` }, period: { year: 2022, kind: 'Q3' as const }, figures, ...changed };
  return {
    file: `${name}.xlsx`,
    report: unitReport(throughFile(workbookOfData(form, data, '2022-09-15'))),
    findings: [],
  };
}

/** A consolidation of units, by the figures of each. */
export function consolidationOf(units: Readonly<Record<string, ReportData['figures']>>): Consolidation {
  const files = Object.entries(units).map(([name, figures]) => unitFile(name, figures));
  return consolidate(form, files, undefined);
}
