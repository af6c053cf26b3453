import type { PageLayout } from '../../core/workbook/workbook';
import { A4, DEFAULT_HEADER_INCHES, POINTS_PER_INCH } from '../page-units';
import { xmlElement, xmlText } from './xml-text';

/** Centred, in the font and a size that NĐ 30/2020 (Phụ lục I, mục II.1.d) asks for page numbers. */
const PAGE_NUMBER = '&C&"Times New Roman,Regular"&13&P';

/** The elements of the page set-up, in their order in a sheet; nothing where the sheet has none. */
export function pageXml(page: PageLayout | undefined): string {
  if (!page) return '';
  const { margins, headerMargin, orientation } = page;
  const inches = (points: number): number => points / POINTS_PER_INCH;
  return (
    (page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '') +
    xmlElement('pageMargins', {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: headerMargin === undefined ? DEFAULT_HEADER_INCHES : inches(headerMargin),
      footer: DEFAULT_HEADER_INCHES,
    }) +
    xmlElement('pageSetup', {
      paperSize: A4,
      orientation,
      // Each sheet is numbered on its own (NĐ 30/2020, Phụ lục I), also when the whole workbook is printed.
      ...(page.pageNumberFromSecondPage ? { firstPageNumber: 1, useFirstPageNumber: true } : {}),
      ...(page.fitToWidth ? { fitToWidth: 1, fitToHeight: 0 } : {}),
    }) +
    // Another header on the first page, and that one empty.
    (page.pageNumberFromSecondPage
      ? `<headerFooter differentFirst="1"><oddHeader>${xmlText(PAGE_NUMBER)}</oddHeader><firstHeader/></headerFooter>`
      : '')
  );
}
