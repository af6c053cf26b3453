import type { Text } from '../narrative/paragraph';
import { renderText } from '../narrative/render';
import type { ReportFacts } from '../narrative/report-cell';
import { checkProse } from '../prose/check-prose';
import type { ProseFinding } from '../prose/prose-finding';
import type { CellPlace, ParagraphReading, Snapshot } from '../report/snapshot';
import type { Language } from '../rule/finding';
import { editableParagraph } from './editable-paragraph';
import { paragraphFindings } from './paragraph-findings';
import { sameParagraph } from './same-paragraph';
import { paragraphFormula } from './text-faults';

/** A paragraph as it would stand once its draft is saved; `paragraph` is the one it is to replace, if any. */
export interface DraftedParagraph {
  readonly section: string;
  readonly paragraph?: ParagraphReading;
  readonly text: Text;
}

/** Where a paragraph stands that is not on the sheet yet. */
const NOWHERE: CellPlace = Object.freeze({ sheet: '', address: 'draft' });

/** What the prose check would say of a paragraph if it were saved now, beside all others as they stand. */
export function draftFindings(
  { section, paragraph, text }: DraftedParagraph,
  snapshot: Snapshot,
  facts: ReportFacts,
  language: Language,
): readonly ProseFinding[] {
  const id = paragraph?.paragraph;
  const drafted: ParagraphReading = {
    section,
    paragraph: id,
    cell: NOWHERE,
    text: renderText(text, facts),
    formula: paragraphFormula(text),
    edited: id === undefined ? undefined : true,
  };
  const place = snapshot.paragraphs.findIndex((each) => paragraph !== undefined && sameParagraph(each, paragraph));
  const paragraphs =
    place < 0
      ? [...snapshot.paragraphs, drafted]
      : snapshot.paragraphs.map((each, index) => (index === place ? drafted : each));
  const findings = checkProse({ paragraphs, snapshot: { ...snapshot, paragraphs }, form: facts.form, language });
  return paragraphFindings(editableParagraph(drafted, facts), findings);
}
