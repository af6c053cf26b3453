import { meaningInText } from './figure-text';
import { NOTHING_ARISEN } from '../report/figure';
import { type DetailTexts, detailText } from './detail-tokens';
import type { FigureStyle, Paragraph, Part, Piece, Text } from './paragraph';

const WIDEST_PERCENT = '……%';

/**
 * The longest text that a paragraph can plausibly become: its longest branches with figures as long as a commune's
 * are. Rows are made high enough for it, because a row of merged cells does not grow when a figure changes.
 */
export function longestText(paragraph: Paragraph, details: DetailTexts): string {
  return paragraph.pieces.map((piece) => longestOfPiece(piece, details)).join('');
}

/** The same of one text with tokens. */
export function longestOfText(text: Text, details: DetailTexts): string {
  return widest(text, details, NOTHING_ARISEN);
}

/** A choice sees to figures that are not there before it writes their ratio; a text without choice may have to say so. */
function longestOfPiece(piece: Piece, details: DetailTexts): string {
  if (piece.kind === 'text') return longestOfText(piece.text, details);
  const texts = [...piece.branches.map(({ text }) => text), piece.otherwise];
  return longestOf(texts.map((text) => widest(text, details, WIDEST_PERCENT)));
}

function widest(text: Text, details: DetailTexts, percent: string): string {
  return text.map((part) => widestPart(part, details, percent)).join('');
}

function widestPart(part: Part, details: DetailTexts, percent: string): string {
  switch (part.kind) {
    case 'literal':
      return part.text;
    case 'detail':
      return detailText(part.token, part.upper, details);
    case 'figure':
      return part.style.kind === 'percent' ? percent : widestFigure(part.style);
    case 'share':
      return percent;
  }
}

function widestFigure(style: Exclude<FigureStyle, { kind: 'percent' }>): string {
  switch (style.kind) {
    case 'count':
      return '9.999';
    case 'money':
      return `999.999,99 ${style.unit}`.trim();
    case 'code':
      return longestOf(style.list.codes.map(({ meaning }) => meaningInText(meaning)));
  }
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
