import { type TextSetting, textWidth } from './text-width';

/** A text and the width it is set to. */
export interface LineSetting extends TextSetting {
  /** Points, without the padding of a cell. */
  readonly widthPoints: number;
}

/** Widths are added up word by word; a line as wide as its room must still fit. Points. */
const ROUNDING = 1e-6;

/**
 * The lines that a text takes when wrapped: at spaces only (a spreadsheet may also break after a hyphen, which never
 * takes more lines), inside a word that is wider than the line, and at line breaks. A blank text takes one line.
 */
export function wrapText(text: string, setting: LineSetting): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => wrapParagraph(paragraph, setting));
}

/** How many lines {@link wrapText} makes. */
export function linesOf(text: string, setting: LineSetting): number {
  return wrapText(text, setting).length;
}

/**
 * The text with line breaks put in so that its lines are of about one length, as headings are set: as few lines as the
 * width allows, the widest as narrow as can be. A text that has line breaks, or fits one line, comes back as it is.
 */
export function balanceText(text: string, setting: LineSetting): string {
  const count = linesOf(text, setting);
  if (count < 2 || text.includes('\n')) return text;
  let [tooNarrow, enough] = [0, setting.widthPoints];
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) / 2;
    if (linesOf(text, { ...setting, widthPoints: middle }) > count) tooNarrow = middle;
    else enough = middle;
  }
  return wrapText(text, { ...setting, widthPoints: enough }).join('\n');
}

function wrapParagraph(paragraph: string, setting: LineSetting): string[] {
  const room = setting.widthPoints + ROUNDING;
  const space = textWidth(' ', setting);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, setting);
    if (line !== '' && used + space + width <= room) {
      line += ` ${word}`;
      used += space + width;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = width <= room ? [word] : breakWord(word, (piece) => textWidth(piece, setting) <= room);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
    used = textWidth(line, setting);
  }
  return [...lines, line];
}

/** Cuts a word wider than the line into pieces that fit, each of at least one character. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word.normalize('NFC')) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
