import type { ReportDetails } from '../report/report-details';
import { type Facts, holds } from './conditions';
import { detailTexts } from './detail-texts';
import { detailText } from './detail-tokens';
import { type Figures, figureAt, figureInText } from './figure-text';
import type { Paragraph, Piece, Text } from './paragraph';
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
  return paragraph.pieces.map((piece) => renderText(chosenText(piece, facts), facts)).join('');
}

/** A text with its figures and details put in. */
export function renderText(text: Text, facts: Facts): string {
  return text
    .map((part) => {
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
    })
    .join('');
}

function chosenText(piece: Piece, facts: Facts): Text {
  if (piece.kind === 'text') return piece.text;
  return piece.branches.find(({ when }) => holds(when, facts))?.text ?? piece.otherwise;
}
