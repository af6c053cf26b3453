import type { ReportDetails } from '../report/report-details';
import { type Facts, holds } from './conditions';
import { detailTexts } from './detail-texts';
import { detailText } from './detail-tokens';
import { type Figures, figureAt, figureInText } from './figure-text';
import type { Paragraph, Part, Piece, Text } from './paragraph';
import { shareInText } from './share-text';

/**
 * A paragraph's text for these figures and details, the same as its formula gives in the workbook; empty where its
 * condition fails.
 */
export function renderParagraph(paragraph: Paragraph, figures: Figures, details: ReportDetails): string {
  return renderWithFacts(paragraph, { figures, details: detailTexts(details) });
}

/** The same where the details are at hand as text. */
export function renderWithFacts(paragraph: Paragraph, facts: Facts): string {
  if (paragraph.when && !holds(paragraph.when, facts)) return '';
  let text = '';
  for (const piece of paragraph.pieces) text += renderText(chosenText(piece, facts), facts);
  return text;
}

/** What a paragraph says now: its text with the branches that hold chosen, figures and details still as tokens. */
export function presentText(paragraph: Paragraph, facts: Facts): Text {
  if (paragraph.when && !holds(paragraph.when, facts)) return [];
  return paragraph.pieces.flatMap((piece) => chosenText(piece, facts));
}

/** A text with its figures and details put in. */
export function renderText(text: Text, facts: Facts): string {
  let shown = '';
  for (const part of text) shown += renderPart(part, facts);
  return shown;
}

/** One part as a sentence shows it. */
export function renderPart(part: Part, facts: Facts): string {
  switch (part.kind) {
    case 'literal':
      return part.text;
    case 'figure':
      return figureInText(figureAt(facts.figures, part.indicator), part.style);
    case 'share':
      return shareInText(figureAt(facts.figures, part.part), figureAt(facts.figures, part.whole), part.ofMoney);
    case 'detail':
      return detailText(part.token, part.upper, facts.details);
  }
}

function chosenText(piece: Piece, facts: Facts): Text {
  if (piece.kind === 'text') return piece.text;
  return piece.branches.find(({ when }) => holds(when, facts))?.text ?? piece.otherwise;
}
