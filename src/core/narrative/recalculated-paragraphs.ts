import type { ParagraphReading } from '../report/snapshot';
import { decompile } from './decompile';
import { narrativeOf } from './paragraphs';
import type { Text } from './paragraph';
import { presentText, renderText } from './render';
import type { ReportFacts } from './report-cell';
import { withoutIndent } from './report-reading';

/**
 * The paragraphs as their formulas give them for other figures: a spreadsheet tells of the cell that was typed into,
 * not of the sentences that follow it. A formula of a person's own keeps what it showed last. A paragraph that says the
 * same stays the very same object, and so does the list.
 */
export function recalculatedParagraphs(
  paragraphs: readonly ParagraphReading[],
  facts: ReportFacts,
): readonly ParagraphReading[] {
  const now = paragraphs.map((paragraph) => {
    const text = formulaText(paragraph, facts);
    if (!text) return paragraph;
    const shown = withoutIndent(renderText(text, facts));
    return shown === paragraph.text ? paragraph : { ...paragraph, text: shown };
  });
  return now.every((paragraph, index) => paragraph === paragraphs[index]) ? paragraphs : now;
}

/** The text of a formula of ours, standard or with tokens, as it reads for these figures; `undefined` for any other. */
export function formulaText(
  { paragraph: id, formula, edited }: ParagraphReading,
  facts: ReportFacts,
): Text | undefined {
  if (formula === undefined) return undefined;
  const standard = edited === true ? undefined : narrativeOf(facts.form).paragraphs.find((each) => each.id === id);
  return standard ? presentText(standard, facts) : decompile(formula, facts.form);
}
