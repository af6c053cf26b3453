import { DRAWING } from '../xml/namespaces';
import { XmlScanner } from '../xml/xml-scanner';
import { END, OPEN } from '../xml/xml-tokens';
import type { Package } from './package';

/** Files number the theme's colours light before dark, while the theme itself has dark before light. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours of a workbook's theme (ECMA-376 part 1, 20.1.6.2). @throws Unreadable */
export function readThemeColors(parts: Package, part: string): readonly string[] {
  const xml = new XmlScanner(parts.source(part), part, DRAWING);
  const colors = new Map<string, string>();
  let current = '';
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    if (ORDER.includes(xml.name)) current = xml.name;
    const rgb =
      xml.name === 'srgbClr' ? xml.attribute('val') : xml.name === 'sysClr' ? xml.attribute('lastClr') : undefined;
    if (rgb !== undefined && /^[0-9a-f]{6}$/i.test(rgb) && !colors.has(current)) colors.set(current, rgb.toUpperCase());
  }
  return ORDER.map((name) => colors.get(name) ?? '000000');
}
