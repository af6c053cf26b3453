import { reportFacts } from '../../../src/core/editor/report-facts';
import { editableParagraph, type EditableParagraph } from '../../../src/core/editor/editable-paragraph';
import { compileText } from '../../../src/core/narrative/compile';
import { parseText } from '../../../src/core/narrative/parse-text';
import type { ReportFacts } from '../../../src/core/narrative/report-cell';
import { renderText } from '../../../src/core/narrative/render';
import { INDENT } from '../../../src/core/narrative/report-row';
import { writeText } from '../../../src/core/narrative/write-text';
import type { ParagraphReading, Snapshot } from '../../../src/core/report/snapshot';
import { figures, form, type Typed } from '../rule/figures';

export { form };

/** A report with these figures and paragraphs. */
export function report(typed: Typed, paragraphs: readonly ParagraphReading[] = []): Snapshot {
  return { ...figures(typed), paragraphs };
}

export const factsOf = (typed: Typed = {}): ReportFacts => reportFacts(report(typed), form);

/** A paragraph of a person's own, typed as plain text. */
export const typed = (section: string, text: string): ParagraphReading => ({ section, text });

/** One with tokens, as the editor saves it. */
export function linked(section: string, source: string, facts: ReportFacts): ParagraphReading {
  const { text } = parseText(source, form);
  const formula = compileText([{ kind: 'literal', text: INDENT }, ...text]);
  return { section, text: renderText(text, facts), formula };
}

/** What the editor shows of a paragraph. */
export const opened = (paragraph: ParagraphReading, facts: ReportFacts): EditableParagraph =>
  editableParagraph(paragraph, facts);

/** Its text with tokens, as a person edits it. */
export const sourceOf = ({ text }: EditableParagraph): string | undefined => text && writeText(text);
