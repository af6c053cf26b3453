import { readEscapedCharacters } from '../xml/escaped-characters';
import { XmlScanner } from '../xml/xml-scanner';
import type { Package } from './package';

/** The table of texts that cells refer to by index. @throws Unreadable */
export function readSharedStrings(parts: Package, part: string): string[] {
  const { budget, memory } = parts;
  const xml = new XmlScanner(parts.source(part), part);
  const strings: string[] = [];
  const readString = (): string => budget.checkedText(readTextItem(xml), part);
  xml.openRoot('sst');
  const known = memory?.textsOf(xml.context);
  for (;;) {
    const met = known?.take(xml, 1);
    if (met === undefined) {
      if (!xml.nextChild(1)) break;
      if (!xml.is('si')) continue;
    }
    strings.push(met ?? known?.read(xml, readString) ?? readString());
    budget.spendItems(1, part);
  }
  return strings;
}

/**
 * The text of the element just opened, an `si` or an `is`: its own `t`, or those of its runs one after the other.
 * Phonetic guides (`rPh`) are not part of the text.
 */
export function readTextItem(xml: XmlScanner): string {
  const own = xml.depth;
  let text = '';
  while (xml.nextChild(own)) {
    if (xml.is('t')) text += xml.readText();
    else if (xml.is('r')) {
      const run = xml.depth;
      while (xml.nextChild(run)) if (xml.is('t')) text += xml.readText();
    }
  }
  return readEscapedCharacters(text);
}
