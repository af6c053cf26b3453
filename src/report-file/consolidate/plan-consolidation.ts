import { absoluteAddress, quotedSheetName } from '../../core/address/a1';
import type { Form, Indicator } from '../../core/form/form';
import { COLUMNS, HEADING_ROWS } from '../../core/plan/appendix-columns';
import { markConsolidation } from '../../core/plan/consolidation-mark';
import { AS_TYPED } from '../../core/plan/number-formats';
import { shortDate } from '../../core/plan/report-date';
import type { PlannedContent, PlannedName, SheetPlan, WorkbookPlan } from '../../core/plan/sheet-plan';
import { planWorkbook } from '../../core/plan/workbook-plan';
import type { ReportDetails } from '../../core/report/report-details';
import type { Language } from '../../core/rule/finding';
import { languages } from '../../core/rule/messages';
import { placeWords } from '../../core/rule/place-words';
import { fold } from '../../core/text/normalize';
import type { Consolidation } from './consolidate';
import { consolidationWords, LIST_NAMES, SHEETS } from './consolidation-words';
import { type ListCell, listSheet } from './list-sheet';

/** Rows of headings on the matrix: ids, labels, units. */
const MATRIX_HEAD = 3;
/** Columns before the figures: unit, file. */
const MATRIX_LEFT = 2;

/**
 * The consolidation as a plan, for any writer: the form's appendices as totals, the matrix they are summed from, where
 * each figure of the matrix comes from, findings, what is not in the totals, and who has sent a report.
 *
 * Counts and amounts are live sums over the matrix, ratios the form's own formulas over those sums (never averages),
 * codes how many units chose which; a percentage that units state themselves has no total.
 */
export function planConsolidation(consolidation: Consolidation, language: Language): WorkbookPlan {
  const { form } = consolidation;
  const plan = planWorkbook(form, detailsOf(consolidation, language));
  const columnOf = new Map(figureRows(form).map(({ id }, index) => [id, MATRIX_LEFT + index]));
  const last = MATRIX_HEAD + Math.max(1, consolidation.counted.length) - 1;
  const rangeOf = (row: Indicator): string => {
    const column = columnOf.get(row.id) ?? 0;
    return `${quotedSheetName(SHEETS.matrix)}!${absoluteAddress({ top: MATRIX_HEAD, left: column, bottom: last, right: column })}`;
  };
  const sheets = plan.sheets.map((sheet) =>
    sheet.rows.length > 0 ? totalSheet(form, sheet, rangeOf, consolidation, language) : sheet,
  );
  const lists = listSheets(consolidation, language);
  const meta = sheets
    .filter(({ key }) => key === 'meta')
    .map((sheet) => markConsolidation(sheet, { reports: consolidation.counted.length }));
  return {
    ...plan,
    sheets: [...sheets.filter(({ key }) => key !== 'meta'), ...lists, ...meta],
    names: [...plan.names, ...lists.map(tableName)],
  };
}

/** The rows that hold a figure, in printed order: the columns of the matrix. */
export function figureRows(form: Form): Indicator[] {
  return [...form.indicators.values()].filter(({ kind }) => kind !== 'group');
}

/** The name of a list's whole table, headings included: by it the list is known again, whatever its sheet is called. */
function tableName({ key, cells }: SheetPlan): PlannedName {
  const area = { top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 1) - 1 };
  return { name: LIST_NAMES[key] ?? key, sheet: key, area };
}

function detailsOf({ counted, period }: Consolidation, language: Language): ReportDetails {
  const name = `${consolidationWords[language].total} (${counted.length})`;
  return {
    unit: { name, parent: '', level: counted[0]?.report.level ?? 'commune' },
    period: period ?? { year: 0, kind: 'Y' },
    document: { number: '', date: '', place: '' },
    signatory: { authority: '', title: '', name: '' },
    addressees: [],
    recipients: [],
  };
}

function totalSheet(
  form: Form,
  sheet: SheetPlan,
  rangeOf: (row: Indicator) => string,
  { counted, period }: Consolidation,
  language: Language,
): SheetPlan {
  const words = consolidationWords[language];
  const rows = new Map(sheet.rows.map(({ indicator, row }) => [row, form.indicators.get(indicator)]));
  const cells = sheet.cells.map((line, index) => {
    // Above the table a unit's appendix says which report it goes with.
    if (index < HEADING_ROWS.first) {
      const summary: PlannedContent = { kind: 'text', text: words.summary(counted.length, period) };
      return line.map((content) => (content?.kind === 'formula' ? summary : content));
    }
    const row = rows.get(index);
    if (!row || row.kind === 'group') return line;
    const total = totalOf(form, row, rangeOf(row));
    const share: PlannedContent =
      row.kind === 'percent'
        ? { kind: 'text', text: words.percentNote }
        : { kind: 'formula', formula: `=COUNT(${rangeOf(row)})&"/${counted.length}"` };
    const isComputed = row.kind === 'ratio' || row.kind === 'sum';
    return line.map((content, column) => {
      if (column === COLUMNS.figure && total !== undefined) return { kind: 'formula' as const, formula: total };
      return column === COLUMNS.note && !isComputed ? share : content;
    });
  });
  const placed = sheet.rows.map(({ row }) => row);
  const notes = { top: Math.min(...placed), left: COLUMNS.note, bottom: Math.max(...placed), right: COLUMNS.note };
  return {
    ...sheet,
    cells,
    // A unit's notes are text; in such a cell Excel would keep a formula as the text it is.
    styles: [...sheet.styles, { area: notes, style: { numberFormat: AS_TYPED } }],
    // The totals take no input: what guides and stops typing has no place on them.
    validations: [],
  };
}

function totalOf(form: Form, row: Indicator, range: string): string | undefined {
  if (row.kind === 'count' || row.kind === 'money') return `=IF(COUNT(${range})=0,"",SUM(${range}))`;
  if (row.kind !== 'code') return undefined;
  const codes = form.codeLists.find(({ id }) => id === row.codeList)?.codes ?? [];
  return `=${codes.map(({ code }, index) => `"${index === 0 ? '' : '; '}${code}: "&COUNTIF(${range},${code})`).join('&')}`;
}

function listSheets(consolidation: Consolidation, language: Language): SheetPlan[] {
  const { form, counted, leftOut } = consolidation;
  const words = consolidationWords[language];
  const rows = figureRows(form);
  const head: ListCell[][] = [
    [words.unit, words.file, ...rows.map(({ id }) => id)],
    ['', '', ...rows.map(({ label }) => label)],
    ['', '', ...rows.map(({ unit }) => unit)],
  ];
  const matrix = counted.map(({ file, report }) => [
    report.unit,
    file,
    ...rows.map(({ id }) => report.figures[id]?.value),
  ]);
  const sources = counted.map(({ file, report }) => [
    report.unit,
    file,
    ...rows.map(({ id }) => {
      const cell = report.figures[id]?.cell;
      return cell && `${cell.sheet}!${cell.address}`;
    }),
  ]);
  const findings = [...counted, ...leftOut].flatMap(({ file, report, findings: found }) =>
    found.map(({ severity, where, cell, value, expected, message, cause, cure, explanation }) => [
      report?.unit ?? '',
      file,
      words.severities[severity],
      placeWords(where, form, languages[language]),
      cell ? `${cell.sheet}!${cell.address}` : '',
      value,
      expected,
      message,
      cause ?? '',
      cure,
      explanation?.state === 'expired' ? `(${words.expired}) ${explanation.text}` : (explanation?.text ?? ''),
    ]),
  );
  const notCounted = leftOut.map(({ file, report, reason, findings: [first] }) => [
    file,
    report?.unit ?? '',
    words.reasons[reason],
    reason === 'unreadable' ? first?.message : '',
    reason === 'unreadable' ? first?.cure : '',
  ]);
  return [
    listSheet(SHEETS.units, [words.unitHeadings], unitRows(consolidation, language), {
      widths: [240, 330, 80, 80],
      // What is said of a unit that sent nothing is the one text too long for a line.
      lines: consolidation.ownerless.length > 0 ? 2 : 1,
      printed: true,
    }),
    listSheet(SHEETS.leftOut, [words.leftOutHeadings], notCounted, {
      widths: [160, 130, 130, 260, 260],
      lines: 3,
      printed: true,
    }),
    listSheet(SHEETS.findings, [words.findingHeadings], findings, {
      widths: [110, 110, 65, 65, 80, 65, 65, 260, 160, 220, 120],
      lines: 3,
      printed: true,
    }),
    listSheet(SHEETS.matrix, head, matrix, { widths: [200, 200, 96], freezeColumns: 1 }),
    listSheet(SHEETS.source, head, sources, { widths: [200, 200, 110], freezeColumns: 1 }),
  ];
}

function unitRows(
  { counted, missing, ownerless, undecided, late, unlisted }: Consolidation,
  language: Language,
): ListCell[][] {
  const words = consolidationWords[language];
  const isLate = new Map(late.map(({ unit }) => [fold(unit.name), unit.deadline]));
  const isUnlisted = new Set(unlisted);
  const noReport = ownerless.length > 0 ? words.missingUnless(ownerless.length) : words.missing;
  return [
    ...missing.map(({ name, deadline = '' }) => [name, noReport, shortDate(deadline), '']),
    ...undecided.map(({ name, deadline = '' }) => [name, words.undecided, shortDate(deadline), '']),
    ...counted.map(({ report }) => {
      const deadline = isLate.get(fold(report.unit));
      const state = deadline !== undefined ? words.late : isUnlisted.has(report.unit) ? words.unlisted : words.allIn;
      return [report.unit, state, shortDate(deadline ?? ''), shortDate(report.date)];
    }),
  ];
}
