import { textWidth } from '../plan/text-width';

/** Characters that no XML 1.0 document may hold, unpaired surrogates among them. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const ELLIPSIS = '…';

/** A text for the content of an element or an attribute: NFC, without what XML has not, its marks escaped. */
export function svgText(text: string): string {
  return text
    .replace(ILLEGAL, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** A length in points as SVG writes it: at most two decimals, with a dot. @throws RangeError for NaN and infinities */
export function svgLength(points: number): string {
  if (!Number.isFinite(points)) throw new RangeError(`Not a length: ${points}`);
  return String(Math.round(points * 100) / 100);
}

/**
 * A text broken at its plain spaces into lines that fit; the last is cut short where there would be more than `most`.
 */
export function linesOf(text: string, width: number, most: number, size: number): string[] {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, { size }) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, shortened([line, ...words.slice(index)].join(' '), width, size)];
    lines.push(shortened(line, width, size));
    line = word;
  }
  return [...lines, shortened(line, width, size)];
}

/** The text, its end left out where it is too wide. */
export function shortened(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, { size, bold }) <= width) return text;
  let room = width - textWidth(ELLIPSIS, { size, bold });
  let kept = '';
  for (const character of text.normalize('NFC')) {
    room -= textWidth(character, { size, bold });
    if (room < 0) break;
    kept += character;
  }
  return kept.trimEnd() + ELLIPSIS;
}
