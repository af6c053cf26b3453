import type { XmlScanner } from '../xml/xml-scanner';
import { OPEN } from '../xml/xml-tokens';

/** Visits every element within the one just opened, at whatever depth, and goes on behind it. */
export function eachWithin(xml: XmlScanner, visit: () => void): void {
  const own = xml.depth;
  for (;;) {
    if (xml.next() === OPEN) visit();
    else if (xml.depth < own) return;
  }
}
