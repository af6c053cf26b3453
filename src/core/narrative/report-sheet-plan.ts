import type { Form } from '../form/form';
import type { ReportChart } from '../chart/report-chart';
import { REPORT_NAME, REPORT_SHEET } from '../plan/names';
import { PAGE_A4 } from '../plan/page-a4';
import type { PlannedName, SheetPlan } from '../plan/sheet-plan';
import type { ReportDetails } from '../report/report-details';
import { detailTexts } from './detail-texts';
import type { Figures } from './figure-text';
import { HEAD_SECTION, OUTLINE, type Section, TAIL_SECTION } from './outline';
import { narrativeOf } from './paragraphs';
import { freeRows, sectionRows } from './report-body';
import type { ReportFacts } from './report-cell';
import { headRows } from './report-head';
import { layOut } from './report-layout';
import type { StandingParagraph } from './report-reading';
import { COLUMN_WIDTHS, MARK_COLUMN, MARK_WIDTH, type ReportRow, WHOLE } from './report-row';
import { tailRows } from './report-tail';
import { captionMoved } from '../chart/caption-moved';
import { standingBySection, withStanding } from './standing-rows';

export interface PlannedReport {
  readonly sheet: SheetPlan;
  readonly names: readonly PlannedName[];
}

/**
 * The sheet "Báo cáo": head, sections with their standard paragraphs as formulas on the figures, signature. `existing`
 * is what stands on the sheet now (`readReportRows`): what people wrote survives in its place, standard rows are
 * planned anew. Heights fit the texts that these `figures` give and the longest that others may give.
 *
 * The sheet is not protected: officers write here, insert rows and change sentences, and every standard row can be
 * planned again. Rows change places from one plan to the next, so a writer clears the name's old area (and its merges)
 * before it writes.
 *
 * A `chart` stands on a row of its own with its caption: where people moved that row, else at the end of its section.
 */
export function planReportSheet(
  form: Form,
  details: ReportDetails,
  existing: readonly StandingParagraph[],
  figures: Figures,
  chart?: ReportChart,
): PlannedReport {
  const facts: ReportFacts = { form, figures, details: detailTexts(details) };
  const narrative = narrativeOf(form);
  const standing = standingBySection(chart?.moveTo === undefined ? existing : captionMoved(existing, chart.moveTo));
  const rows = OUTLINE.flatMap((section) => [
    ...withStanding(
      [...standardRows(section, details, narrative, facts), ...(chart?.row.section === section.id ? [chart.row] : [])],
      standing.get(section.id) ?? [],
      facts,
    ),
    ...freeRows(section),
  ]);
  const { captionRow, ...layout } = layOut(rows);
  const area = { top: 0, left: 0, bottom: layout.cells.length - 1, right: MARK_COLUMN };
  return {
    sheet: {
      key: 'report',
      name: REPORT_SHEET,
      visibility: 'visible',
      ...layout,
      columnWidths: [...COLUMN_WIDTHS, MARK_WIDTH],
      hiddenColumns: [MARK_COLUMN],
      validations: [],
      conditionalFormats: [],
      page: PAGE_A4,
      showGridlines: false,
      rows: [],
      ...(chart && captionRow !== undefined ? { chart: { ...chart.chart, place: { row: captionRow, ...WHOLE } } } : {}),
    },
    names: [{ name: REPORT_NAME, sheet: 'report', area }],
  };
}

function standardRows(
  section: Section,
  details: ReportDetails,
  narrative: ReturnType<typeof narrativeOf>,
  facts: ReportFacts,
): ReportRow[] {
  return framedRows(section, details, facts, sectionRows(section, narrative, facts));
}

/** The rows of a section; of the first and the last with the head above and the signature below. */
export function framedRows(
  section: Section,
  details: ReportDetails,
  facts: ReportFacts,
  rows: readonly ReportRow[],
): ReportRow[] {
  const head = section.id === HEAD_SECTION ? headRows(details, facts) : [];
  const tail = section.id === TAIL_SECTION ? tailRows(details, facts) : [];
  return [...head, ...rows, ...tail];
}
