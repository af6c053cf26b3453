import { readXmlBoolean } from '../read/xml-values';
import type { XmlScanner } from '../xml/xml-scanner';

/** WordprocessingML in its transitional and its strict spelling (ECMA-376 part 1, 17). */
export const WORD: readonly string[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** What the body of a document may be made of: its own words, alternatives (ECMA-376 part 3) and equations. */
export const STORY: readonly string[] = [
  ...WORD,
  'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
];

/** An attribute of the element just opened; those of WordprocessingML have a prefix. */
export function wordAttribute(xml: XmlScanner, name: string): string | undefined {
  return xml.attributeIn(WORD, name);
}

/** A property that is on where it stands, unless its value says off (17.17.4). */
export function isOn(xml: XmlScanner): boolean {
  return readXmlBoolean(wordAttribute(xml, 'val'), true);
}

/** A small whole number; `fallback` for anything else, so that no number of a file is a danger. */
export function smallNumber(text: string | undefined, fallback: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : fallback;
}

/** Visits the children of the element just opened, each at its opening; what a visit leaves unread is passed over. */
export function eachChild(xml: XmlScanner, visit: (name: string) => void): void {
  const own = xml.depth;
  while (xml.nextChild(own)) visit(xml.name);
}

/**
 * Visits the children of the first alternative: the others say the same in other words (ECMA-376 part 3, 9.3). Of a
 * content control, those of its content, unless that is a prompt to type something (17.5.2).
 */
export function eachWithin(xml: XmlScanner, visit: (name: string) => void): void {
  let taken = false;
  let isPrompt = false;
  eachChild(xml, (name) => {
    if (name === 'sdtPr') eachChild(xml, (property) => void (isPrompt ||= property === 'showingPlcHdr'));
    if (name === 'sdtContent' && !isPrompt) eachChild(xml, visit);
    if ((name === 'Choice' || name === 'Fallback') && !taken) {
      taken = true;
      eachChild(xml, visit);
    }
  });
}
