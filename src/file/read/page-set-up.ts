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

/** What one element of a sheet says of its page. */
export interface PageElement {
  readonly inches?: Partial<Readonly<Record<Margin, number>>>;
  readonly setUp?: { readonly paper: string | undefined; readonly orientation: PageLayout['orientation'] };
  readonly fitToPage?: boolean;
  readonly centered?: boolean;
  readonly pageNumber?: boolean;
}

/** What the element just opened says of the page; nothing where it is another's business. */
export function readPageElement(xml: XmlScanner): PageElement {
  switch (xml.name) {
    case 'pageSetUpPr':
      return { fitToPage: readXmlBoolean(xml.attribute('fitToPage'), false) };
    case 'printOptions':
      return { centered: readXmlBoolean(xml.attribute('horizontalCentered'), false) };
    case 'pageMargins': {
      const inches: Partial<Record<Margin, number>> = {};
      for (const margin of MARGINS) inches[margin] = readXmlLength(xml.attribute(margin)) ?? DEFAULT_INCHES[margin];
      return { inches };
    }
    case 'pageSetup': {
      const orientation = xml.attribute('orientation') === 'landscape' ? 'landscape' : 'portrait';
      return { setUp: { paper: xml.attribute('paperSize'), orientation } };
    }
    case 'headerFooter':
      return { pageNumber: readPageNumber(xml) };
    default:
      return {};
  }
}

/** Whether pages are numbered from the second on. */
function readPageNumber(xml: XmlScanner): boolean {
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
  return differentFirst && center.includes('&P') && !first.includes('&P');
}

/** Gathers a sheet's page set-up from the elements that it is spread over. */
export class PageSetUp {
  private said: PageElement = {};

  add(element: PageElement): void {
    this.said = { ...this.said, ...element };
  }

  /** Whether the file sets up a page that the model has not: one that is not A4. */
  get isForeign(): boolean {
    return this.said.setUp !== undefined && this.said.setUp.paper !== A4;
  }

  /** @param titleRows from the sheet's print titles; undefined where the file sets up no A4 page */
  layout(titleRows: PageLayout['titleRows']): PageLayout | undefined {
    const { setUp, fitToPage, centered, pageNumber } = this.said;
    if (!setUp || this.isForeign) return undefined;
    const inches = { ...DEFAULT_INCHES, ...this.said.inches };
    const points = (margin: Margin): number => roundedLength(inches[margin] * POINTS_PER_INCH);
    return {
      paperSize: 'a4',
      orientation: setUp.orientation,
      margins: { top: points('top'), bottom: points('bottom'), left: points('left'), right: points('right') },
      ...(inches.header === DEFAULT_HEADER_INCHES ? {} : { headerMargin: points('header') }),
      ...(titleRows ? { titleRows } : {}),
      ...(fitToPage ? { fitToWidth: true } : {}),
      ...(centered ? { centerHorizontally: true } : {}),
      ...(pageNumber ? { pageNumberFromSecondPage: true } : {}),
    };
  }
}
