import type { Form } from '../form/form';
import type { ReportDetails } from '../report/report-details';
import type { Figures } from './figure-text';
import { type StandingParagraph, withoutIndent } from './report-reading';
import { standardCells } from './report-sheet-plan';

/**
 * Paragraphs as they stand once calculated: a standard cell whose formula was never calculated (a file written by a
 * program, or saved without values) says what these figures and details give. All others stay as they were read.
 */
export function calculatedParagraphs(
  paragraphs: readonly StandingParagraph[],
  form: Form,
  details: ReportDetails,
  figures: Figures,
): readonly StandingParagraph[] {
  if (!paragraphs.some(isOpen)) return paragraphs;
  const shown = new Map(
    standardCells(form, details, figures).map(({ section, id, shown: text }) => [`${section}/${id}`, text]),
  );
  return paragraphs.map((paragraph) => {
    const text = isOpen(paragraph) ? shown.get(`${paragraph.section}/${paragraph.paragraph}`) : undefined;
    return text === undefined ? paragraph : { ...paragraph, text: withoutIndent(text) };
  });
}

/** A standard formula that was never calculated; one whose condition fails shows nothing, which is a value too. */
function isOpen({ paragraph, uncalculated, edited }: StandingParagraph): boolean {
  return paragraph !== undefined && uncalculated === true && edited !== true;
}
