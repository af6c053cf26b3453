import type { ReportFacts } from '../narrative/report-cell';
import { isFigure } from '../prose/read-numbers/number-in-text';
import type { ProseFinding } from '../prose/prose-finding';
import { readParagraph } from '../prose/read-paragraph';
import type { Snapshot } from '../report/snapshot';
import type { Finding } from '../rule/finding';
import type { EditableParagraph } from './editable-paragraph';
import { type NumberLink, numberLinks } from './number-links';
import { paragraphFindings } from './paragraph-findings';

/** What a person should see of a paragraph before opening it. */
export interface ParagraphSigns {
  /** Plain text with numbers in it that follow no figure. */
  readonly unlinked: boolean;
  readonly links: readonly NumberLink[];
  readonly findings: readonly ProseFinding[];
}

/** What is to be told of a paragraph. */
export function paragraphSigns(
  paragraph: EditableParagraph,
  snapshot: Snapshot,
  facts: ReportFacts,
  findings: readonly Finding[],
): ParagraphSigns {
  const { typed, standing } = paragraph;
  return {
    unlinked: typed && readParagraph(standing, facts.form).numbers.some(isFigure),
    links: numberLinks(paragraph, snapshot, facts),
    findings: paragraphFindings(paragraph, findings),
  };
}
