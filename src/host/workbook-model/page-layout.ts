import type { PageLayout, Sheet } from '../../core/workbook/workbook';
import type { WorkbookModel } from './workbook-model';

/** The six texts of a header and footer. */
export interface HeaderFooterTexts {
  readonly LeftHeader: string;
  readonly CenterHeader: string;
  readonly RightHeader: string;
  readonly LeftFooter: string;
  readonly CenterFooter: string;
  readonly RightFooter: string;
}

export type HeaderFooterPage = 'DefaultForAllPages' | 'FirstPage' | 'EvenPages' | 'OddPages';
export type HeaderFooterState = 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';

/** A page set-up with what Office.js can tell apart and the plain one keeps in one word (`pageNumberFromSecondPage`). */
export interface HostPageLayout extends PageLayout {
  readonly footerMargin?: number;
  readonly headerState?: HeaderFooterState;
  readonly headers?: Readonly<Partial<Record<HeaderFooterPage, HeaderFooterTexts>>>;
}

const INCH = 72;

/** Excel's page set-up of a new sheet on an A4 printer; margins are its "Normal". */
const DEFAULT: HostPageLayout = {
  paperSize: 'a4',
  orientation: 'portrait',
  margins: { top: 0.75 * INCH, bottom: 0.75 * INCH, left: 0.7 * INCH, right: 0.7 * INCH },
  headerMargin: 0.3 * INCH,
};

const NO_TEXTS: HeaderFooterTexts = {
  LeftHeader: '',
  CenterHeader: '',
  RightHeader: '',
  LeftFooter: '',
  CenterFooter: '',
  RightFooter: '',
};

/** The page set-up of a sheet, Excel's default where none was made. */
export function pageOf(sheet: Sheet): HostPageLayout {
  return sheet.page ?? DEFAULT;
}

/** Changes parts of the page set-up; Excel allows it on a protected sheet. */
export function changePage(model: WorkbookModel, sheet: Sheet, change: Partial<HostPageLayout>): void {
  const page = { ...pageOf(sheet), ...change };
  sheet.page = { ...page, pageNumberFromSecondPage: numbersFromSecondPage(page) };
  model.record({ kind: 'sheet-changed', sheet });
}

/** The header and footer of one kind of page. A page set-up read from a file brings its page number in one word. */
export function headerOf(sheet: Sheet, kind: HeaderFooterPage): HeaderFooterTexts {
  const page = pageOf(sheet);
  const kept = page.headers?.[kind];
  if (kept) return kept;
  const numbered =
    kind === 'DefaultForAllPages' && page.headers === undefined && page.pageNumberFromSecondPage === true;
  return numbered ? { ...NO_TEXTS, CenterHeader: '&P' } : NO_TEXTS;
}

/** Which kinds of page have headers of their own. */
export function headerState(sheet: Sheet): HeaderFooterState {
  const page = pageOf(sheet);
  return page.headerState ?? (page.pageNumberFromSecondPage ? 'FirstAndDefault' : 'Default');
}

function numbersFromSecondPage(page: HostPageLayout): boolean {
  if (page.headerState === undefined && page.headers === undefined) return page.pageNumberFromSecondPage ?? false;
  const others = page.headers?.DefaultForAllPages?.CenterHeader ?? '';
  const first = page.headers?.FirstPage?.CenterHeader ?? '';
  return page.headerState === 'FirstAndDefault' && others.includes('&P') && !first.includes('&P');
}
