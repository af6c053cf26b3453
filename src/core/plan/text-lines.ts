import { type TextSetting, textWidth } from './text-width';

/** A text and the width it is set to. */
export interface LineSetting extends TextSetting {
  /** Points, without the padding of a cell. */
  readonly widthPoints: number;
}

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

function wrapParagraph(paragraph: string, setting: LineSetting): string[] {
  const fits = (line: string): boolean => textWidth(line, setting) <= setting.widthPoints;
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
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
