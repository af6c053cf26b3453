import { meaningInText } from './figure-text';
import { NOTHING_ARISEN } from '../report/figure';
import { type DetailTexts, detailText } from './detail-tokens';
import type { FigureStyle, Paragraph, Part, Piece, Text } from './paragraph';

/**
 * The longest text that a paragraph can plausibly become: its longest branches with figures as long as a commune's
 * are. Rows are made high enough for it, because a row of merged cells does not grow when a figure changes.
 */
export function longestText(paragraph: Paragraph, details: DetailTexts): string {
  return paragraph.pieces.map((piece) => longestOf(textsOf(piece).map((text) => widest(text, details)))).join('');
}

function textsOf(piece: Piece): readonly Text[] {
  return piece.kind === 'text' ? [piece.text] : [...piece.branches.map(({ text }) => text), piece.otherwise];
}

function widest(text: Text, details: DetailTexts): string {
  return text.map((part) => widestPart(part, details)).join('');
}

function widestPart(part: Part, details: DetailTexts): string {
  switch (part.kind) {
    case 'literal':
      return part.text;
    case 'detail':
      return detailText(part.token, part.upper, details);
    case 'figure':
      return widestFigure(part.style);
  }
}

function widestFigure(style: FigureStyle): string {
  switch (style.kind) {
    case 'count':
      return '99.999';
    case 'percent':
      return NOTHING_ARISEN;
    case 'money':
      return `999.999,99 ${style.unit}`.trim();
    case 'code':
      return longestOf(style.list.codes.map(({ meaning }) => meaningInText(meaning)));
  }
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
