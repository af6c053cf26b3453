import type { PageLayout } from '../core/workbook/workbook';

const PAGE_NUMBER = '&P';

/** Queues the page set-up; ExcelApi 1.9. Margins are in points, as in the plan. */
export function writePageLayout(layout: Excel.PageLayout, page: PageLayout): void {
  layout.paperSize = 'A4';
  layout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.setPrintMargins('Points', { ...page.margins, header: page.headerMargin });
  if (page.centerHorizontally !== undefined) layout.centerHorizontally = page.centerHorizontally;
  // One page wide, as many high as it takes.
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  if (page.pageNumberFromSecondPage) {
    layout.headersFooters.state = 'FirstAndDefault';
    layout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  }
}
