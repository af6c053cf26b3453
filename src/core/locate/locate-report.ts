import type { AppendixId, Form } from '../form/form';
import { formById } from '../form/forms';
import { type ConsolidationMark, readConsolidationMark } from '../plan/consolidation-mark';
import { rememberObject } from '../memory/remember-object';
import { planWorkbook } from '../plan/workbook-plan';
import { detailsFromMeta, layoutFromMeta, type MetaEntries } from '../plan/read-meta';
import type { ReportDetails } from '../report/report-details';
import { findSheets, type FoundSheets } from './find-sheets';
import { type LocatedAppendix, locateFigures } from './locate-figures';
import { figureNames } from './own-names';
import { cellText, type ReadBook, type ReadSheet } from './read-book';
import { markColumn } from './read-report';
import { type SheetLayout, sheetLayout } from './sheet-layout';

/** A report found in a workbook. */
export interface LocatedReport {
  /** The form that it was made with; `undefined` where we do not know that form, and then nothing is located. */
  readonly form: Form | undefined;
  /** What the meta sheet says, also of an unknown form. */
  readonly formId: string;
  /** As kept on the meta sheet; blank where that is lost. */
  readonly details: ReportDetails;
  /** Present where the workbook adds up the reports of many units: then it is nobody's report. */
  readonly consolidation?: ConsolidationMark;
  readonly sheets: FoundSheets;
  readonly appendices: ReadonlyMap<AppendixId, { readonly sheet: ReadSheet; readonly located: LocatedAppendix }>;
}

/**
 * Finds a report in a workbook, by what stands there.
 * @param usual the form to look for where no meta sheet names one
 * @returns undefined where nothing in the workbook is ours
 */
export function locateReport(usual: Form, book: ReadBook): LocatedReport | undefined {
  const isReport = (sheet: ReadSheet): boolean => markColumn(sheet) !== undefined;
  const first = findSheets(usual, book, isReport);
  if (first.ours.size === 0) return undefined;
  const entries = metaEntries(first.ours.get('meta'));
  const formId = layoutFromMeta(entries)?.form ?? usual.id;
  const form = formId === usual.id ? usual : formById(formId);
  const details = detailsFromMeta(entries) ?? blankDetails(usual);
  const consolidation = readConsolidationMark(entries);
  if (!form) return { form, formId, details, consolidation, sheets: first, appendices: new Map() };
  const sheets = form === usual ? first : findSheets(form, book, isReport);
  const layouts = sheetLayouts(form);
  const names = figureNames(form, book.names);
  const appendices = new Map(
    form.tables.flatMap(({ id }) => {
      const sheet = sheets.ours.get(id);
      const layout = layouts.get(id);
      if (!sheet || !layout) return [];
      return [[id, { sheet, located: locateFigures(form, id, layout, names, sheet) }] as const];
    }),
  );
  return { form, formId, details, consolidation, sheets, appendices };
}

/** The rows of the meta sheet as text; none where there is no such sheet. */
export function metaEntries(sheet: ReadSheet | undefined): MetaEntries {
  return sheet ? entriesIn(sheet.cells) : NO_ENTRIES;
}

const NO_ENTRIES: MetaEntries = [];

/** Asked several times of one sheet. */
const entriesIn = rememberObject((cells: ReadSheet['cells']): MetaEntries =>
  [...cells.values()].map((row) => [cellText(row.get(0)), cellText(row.get(1))] as const),
);

/** Details of which nothing is known yet, read as an empty meta sheet is. */
export function blankDetails(form: Form): ReportDetails {
  const details = detailsFromMeta([['form', form.id]]);
  if (!details) throw new Error('An empty meta sheet gives no details');
  return details;
}

/** The layout of each appendix: the same whatever the details are. */
export const sheetLayouts = rememberObject((form: Form): ReadonlyMap<AppendixId, SheetLayout> => {
  const plan = planWorkbook(form, blankDetails(form));
  return new Map(plan.sheets.filter(({ rows }) => rows.length > 0).map((sheet) => [sheet.key, sheetLayout(sheet)]));
});
