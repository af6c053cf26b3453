import { SnapshotFacts } from '../check/snapshot-facts';
import type { Form } from '../form/form';
import type { StandingParagraph } from '../narrative/report-reading';
import type { Snapshot } from '../report/snapshot';
import type { Language } from '../rule/finding';
import type { ProseFinding } from './prose-finding';
import type { Prose } from './prose-rule';
import { proseRules } from './prose-rules';
import { readParagraph } from './read-paragraph';
import { toldFigures } from './told';
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
  if (paragraphs.length === 0) return [];
  const facts = new SnapshotFacts(snapshot, form);
  const read = paragraphs.map((paragraph) => readParagraph(paragraph, form));
  const prose: Prose = { facts, paragraphs: read, told: toldFigures(facts, read) };
  const findings = proseRules.flatMap((rule) => writeProseFindings(rule, rule.judge(prose), language));
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

const SEVERITIES = ['error', 'warning', 'info'] as const;
