import { conditionFormula } from './conditions';
import { detailFormula } from './detail-tokens';
import { figureFormula } from './figure-formula';
import { formulaText } from './formula-text';
import type { Paragraph, Part, Piece, Text } from './paragraph';
import { shareFormula } from './share-formula';

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8192;

/**
 * A paragraph as one en-US Excel formula, with its `=`, on the names of the appendices' figures and of the details.
 * Its value is the text that `renderParagraph` gives for the same figures; `before` is put in front of it.
 */
export function compileParagraph(paragraph: Paragraph, before = ''): string {
  const text = joined([...(before === '' ? [] : [formulaText(before)]), ...paragraph.pieces.map(pieceFormula)]);
  return `=${paragraph.when ? `IF(${conditionFormula(paragraph.when)},${text},"")` : text}`;
}

/** A text with tokens as one formula, with its `=`. */
export function compileText(text: Text): string {
  return `=${textFormula(text)}`;
}

function pieceFormula(piece: Piece): string {
  if (piece.kind === 'text') return textFormula(piece.text);
  return piece.branches.reduceRight(
    (rest, { when, text }) => `IF(${conditionFormula(when)},${textFormula(text)},${rest})`,
    textFormula(piece.otherwise),
  );
}

function textFormula(text: Text): string {
  return joined(text.map(partFormula));
}

function joined(formulas: readonly string[]): string {
  return formulas.length === 0 ? '""' : formulas.join('&');
}

function partFormula(part: Part): string {
  switch (part.kind) {
    case 'literal':
      return formulaText(part.text);
    case 'figure':
      return figureFormula(part.indicator, part.style);
    case 'share':
      return shareFormula(part.part, part.whole, part.ofMoney);
    case 'detail':
      return detailFormula(part.token, part.upper);
  }
}
