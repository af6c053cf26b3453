import type { Form } from '../form/form';
import type { StandingParagraph } from '../narrative/report-reading';
import type { Snapshot } from '../report/snapshot';
import type { Language } from '../rule/finding';
import { evaluateProse } from './evaluate-prose';
import type { ProseFinding } from './prose-finding';
import { writeProseFindings } from './write-prose-finding';

/** What the text of a report is checked with. */
export interface ProseInput {
  /** The report's paragraphs top to bottom, headings too where they are at hand. */
  readonly paragraphs: readonly StandingParagraph[];
  /** The figures and the details that the text is checked against. */
  readonly snapshot: Snapshot;
  readonly form: Form;
  readonly language: Language;
}

/**
 * Checks the text of a report against its figures, its period and itself. A number is compared only where its words
 * leave no doubt of what it speaks of; any other is passed over. Never throws over what a text holds.
 * @returns the findings, errors first; within one severity by rule, within a rule as the text runs
 */
export function checkProse({ paragraphs, snapshot, form, language }: ProseInput): readonly ProseFinding[] {
  return writeProseFindings(evaluateProse(paragraphs, snapshot, form), language);
}
