import type { PageLayout } from '../../core/workbook/workbook';
import { roundedLength } from '../column-width';
import { DEFAULT_HEADER_INCHES, POINTS_PER_INCH, A4 } from '../page-units';
import type { XmlScanner } from '../xml/xml-scanner';
import { readXmlBoolean, readXmlLength } from './xml-values';

const MARGINS = ['top', 'bottom', 'left', 'right', 'header'] as const;
type Margin = (typeof MARGINS)[number];
/** What Excel takes where a file says nothing, in inches. */
const DEFAULT_INCHES: Readonly<Record<Margin, number>> = {
  top: 0.75,
  bottom: 0.75,
  left: 0.7,
  right: 0.7,
  header: DEFAULT_HEADER_INCHES,
};

/** Gathers a sheet's page set-up from the elements that it is spread over. */
export class PageSetUpReader {
  private readonly inches: Record<Margin, number> = { ...DEFAULT_INCHES };
  private paper: string | undefined;
  private orientation: PageLayout['orientation'] = 'portrait';
  private fitToPage = false;
  private centered = false;
  private pageNumber = false;
  private seen = false;

  /** Takes what the element just opened says of the page; other elements are none of its business. */
  take(xml: XmlScanner): void {
    switch (xml.name) {
      case 'pageSetUpPr':
        this.fitToPage = readXmlBoolean(xml.attribute('fitToPage'), false);
        return;
      case 'printOptions':
        this.centered = readXmlBoolean(xml.attribute('horizontalCentered'), false);
        return;
      case 'pageMargins':
        for (const margin of MARGINS) this.inches[margin] = readXmlLength(xml.attribute(margin)) ?? this.inches[margin];
        return;
      case 'pageSetup':
        this.seen = true;
        this.paper = xml.attribute('paperSize');
        this.orientation = xml.attribute('orientation') === 'landscape' ? 'landscape' : 'portrait';
        return;
      case 'headerFooter':
        this.takeHeader(xml);
    }
  }

  /** Whether the file sets up a page that the model has not: one that is not A4. */
  get isForeign(): boolean {
    return this.seen && this.paper !== A4;
  }

  /** @param titleRows from the sheet's print titles; undefined where the file sets up no A4 page */
  layout(titleRows: PageLayout['titleRows']): PageLayout | undefined {
    if (!this.seen || this.isForeign) return undefined;
    const points = (margin: Margin): number => roundedLength(this.inches[margin] * POINTS_PER_INCH);
    return {
      paperSize: 'a4',
      orientation: this.orientation,
      margins: { top: points('top'), bottom: points('bottom'), left: points('left'), right: points('right') },
      ...(this.inches.header === DEFAULT_HEADER_INCHES ? {} : { headerMargin: points('header') }),
      ...(titleRows ? { titleRows } : {}),
      ...(this.fitToPage ? { fitToWidth: true } : {}),
      ...(this.centered ? { centerHorizontally: true } : {}),
      ...(this.pageNumber ? { pageNumberFromSecondPage: true } : {}),
    };
  }

  private takeHeader(xml: XmlScanner): void {
    const own = xml.depth;
    const differentFirst = readXmlBoolean(xml.attribute('differentFirst'), false);
    let odd = '';
    let first = '';
    while (xml.nextChild(own)) {
      if (xml.is('oddHeader')) odd = xml.readText();
      else if (xml.is('firstHeader')) first = xml.readText();
    }
    // The centre section begins at `&C` and ends at the next section, `&R`.
    const center = /&C((?:(?!&[LR]).)*)/s.exec(odd)?.[1] ?? '';
    this.pageNumber = differentFirst && center.includes('&P') && !first.includes('&P');
  }
}
