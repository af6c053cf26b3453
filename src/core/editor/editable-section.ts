import { narrativeOf } from '../narrative/paragraphs';
import { OUTLINE, type Section, type SectionId } from '../narrative/outline';
import type { Paragraph } from '../narrative/paragraph';
import { parseText } from '../narrative/parse-text';
import { renderText, renderWithFacts } from '../narrative/render';
import type { ReportFacts } from '../narrative/report-cell';
import { HEADING_ID } from '../narrative/report-row';
import type { ParagraphReading } from '../report/snapshot';
import { type EditableParagraph, editableParagraph } from './editable-paragraph';

/** A section of the report as the editor shows it. */
export interface EditableSection {
  readonly id: SectionId;
  /** Its printed heading; `undefined` for the blocks before section I and after section V. */
  readonly heading: string | undefined;
  /** Whether paragraphs may be added, and standard ones taken out. */
  readonly takesParagraphs: boolean;
  readonly paragraphs: readonly EditableParagraph[];
  /** Standard paragraphs that do not stand there, with what they would say. */
  readonly absent: readonly { readonly id: string; readonly text: string }[];
}

/** The sections of a report that have a paragraph or room for one, in order. */
export function editableSections(
  paragraphs: readonly ParagraphReading[],
  facts: ReportFacts,
): readonly EditableSection[] {
  return OUTLINE.map((section) => editableSection(section, paragraphs, facts)).filter(
    ({ takesParagraphs, paragraphs: here, absent }) => takesParagraphs || here.length + absent.length > 0,
  );
}

function editableSection(
  { id, heading, takesParagraphs }: Section,
  paragraphs: readonly ParagraphReading[],
  facts: ReportFacts,
): EditableSection {
  const standard = narrativeOf(facts.form).paragraphs.filter(({ section }) => section === id);
  const here = paragraphs.filter(({ section, paragraph }) => section === id && isParagraph(paragraph, standard));
  return {
    id,
    heading: heading === undefined ? undefined : renderText(parseText(heading, facts.form).text, facts),
    takesParagraphs,
    paragraphs: here.map((paragraph) => editableParagraph(paragraph, facts)),
    absent: standard
      .filter((each) => !here.some(({ paragraph }) => paragraph === each.id))
      .map((each) => ({ id: each.id, text: renderWithFacts(each, facts) })),
  };
}

/** Headings, and the blocks of the letter above section I and below section V, are not edited here. */
function isParagraph(id: string | undefined, standard: readonly Paragraph[]): boolean {
  return id === undefined || (id !== HEADING_ID && standard.some((paragraph) => paragraph.id === id));
}
