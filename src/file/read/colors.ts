import type { XmlScanner } from '../xml/xml-scanner';

/** The first 64 colours of the palette of old files (ECMA-376 part 1, 18.8.27); the first 8 come twice. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The twelve colours of a theme as `RRGGBB`, in the order in which files number them; read when first needed. */
export type ThemeColors = () => readonly string[];

/**
 * The colour of the element just opened, as `#RRGGBB`.
 * @returns undefined for the automatic colour and for one that cannot be known
 */
export function readColor(xml: XmlScanner, theme: ThemeColors): string | undefined {
  const rgb = xml.attribute('rgb');
  if (rgb !== undefined) return /^[0-9a-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
  const themeIndex = xml.attribute('theme');
  const base =
    themeIndex === undefined ? PALETTE[Number(xml.attribute('indexed') ?? NaN)] : theme()[Number(themeIndex)];
  return base === undefined ? undefined : `#${tinted(base, Number(xml.attribute('tint') ?? 0))}`;
}

/**
 * A colour made lighter (tint above 0) or darker. Excel does so to the lightness of HSL; the same on each of red, green
 * and blue differs by a few units at most and is what a reader of reports needs.
 */
function tinted(rgb: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return rgb;
  return (rgb.match(/../g) ?? [])
    .map((pair) => {
      const part = parseInt(pair, 16);
      const shaded = Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
      return shaded.toString(16).toUpperCase().padStart(2, '0');
    })
    .join('');
}
