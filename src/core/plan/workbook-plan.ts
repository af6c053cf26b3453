import type { AppendixId, Form } from '../form/form';
import type { ReportDetails } from '../report/report-details';
import type { Area } from '../workbook/workbook';
import { COLUMNS, HEADING_ROWS } from './appendix-columns';
import { planAppendixSheet } from './appendix-sheet';
import { layoutChecksum } from './layout-checksum';
import { META_ROWS } from './meta-keys';
import { META_COLUMNS, planMetaSheet } from './meta-sheet';
import { appendixName, indicatorName, META_NAME } from './names';
import { figureArea } from './placed-row';
import type { PlannedName, SheetPlan, WorkbookPlan } from './sheet-plan';

export interface PlanOptions {
  /** All the form's tables where absent. Order and repetitions do not matter: sheets come in the form's order. */
  readonly appendices?: readonly AppendixId[];
  /** The report sheet with its names, as the narrative plans it; no report sheet where absent. */
  readonly report?: { readonly sheet: SheetPlan; readonly names: readonly PlannedName[] };
  /** The sheet of the chart's numbers with its names; no chart where absent. */
  readonly chart?: { readonly sheet: SheetPlan; readonly names: readonly PlannedName[] };
  /** The sheet of explanations, for a workbook that is made anew: in one that stands it is left as people have it. */
  readonly explanations?: SheetPlan;
}

/**
 * The whole workbook: report sheet, the chosen tables, the chart's numbers, the meta sheet last; one name an indicator
 * (its figure), one a table (heading rows to last row), one a detail, one for the meta table, and the chart's and the
 * report's. The checksum is over all tables of the form, chosen or not: it stays the same when one more is injected
 * later.
 * @throws Error for a table that the form does not have
 */
export function planWorkbook(form: Form, details: ReportDetails, options: PlanOptions = {}): WorkbookPlan {
  const all = form.tables.map((table) => planAppendixSheet(form, table, details));
  const unknown = options.appendices?.find((id) => !all.some(({ key }) => key === id));
  if (unknown !== undefined) throw new Error(`Form ${form.id} has no table ${unknown}`);
  const chosen = all.filter(({ key }) => options.appendices?.includes(key) ?? true);
  const checksum = layoutChecksum(all);
  return {
    form: form.id,
    checksum,
    sheets: [
      ...(options.report ? [options.report.sheet] : []),
      ...chosen,
      ...(options.chart ? [options.chart.sheet] : []),
      ...(options.explanations ? [options.explanations] : []),
      planMetaSheet(form, details, checksum),
    ],
    names: [
      ...chosen.flatMap(tableNames),
      ...metaNames(),
      ...(options.chart?.names ?? []),
      ...(options.report?.names ?? []),
    ],
  };
}

function tableNames(sheet: SheetPlan): PlannedName[] {
  const table: Area = {
    top: HEADING_ROWS.first,
    left: COLUMNS.stt,
    bottom: sheet.rows[sheet.rows.length - 1]?.row ?? HEADING_ROWS.last,
    right: COLUMNS.note,
  };
  return [
    { name: appendixName(sheet.key), sheet: sheet.key, area: table },
    ...sheet.rows.map(({ indicator, row }) => ({
      name: indicatorName(indicator),
      sheet: sheet.key,
      area: figureArea(row, row),
    })),
  ];
}

function metaNames(): PlannedName[] {
  const { key, value } = META_COLUMNS;
  const table: Area = { top: 0, left: key, bottom: META_ROWS.length - 1, right: value };
  return [
    { name: META_NAME, sheet: 'meta', area: table },
    ...META_ROWS.flatMap(({ name }, row) =>
      name === undefined
        ? []
        : [{ name, sheet: 'meta' as const, area: { top: row, left: value, bottom: row, right: value } }],
    ),
  ];
}
