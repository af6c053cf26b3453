import type { Form } from '../form/form';
import type { ReportDetails } from '../report/report-details';
import { decompile } from './decompile';
import { detailTexts } from './detail-texts';
import type { Figures } from './figure-text';
import { renderText } from './render';
import { type StandingParagraph, withoutIndent } from './report-reading';
import { standardText } from './standard-text';

/**
 * Paragraphs as they stand once calculated: a formula of ours that was never calculated (a file written by a program, or
 * saved without values), standard or with figures that a person put into a text, says what these figures and details
 * give. All others stay as they were read: only a formula of a person's own making is still `uncalculated`.
 */
export function calculatedParagraphs(
  paragraphs: readonly StandingParagraph[],
  form: Form,
  details: ReportDetails,
  figures: Figures,
): readonly StandingParagraph[] {
  if (!paragraphs.some(({ uncalculated }) => uncalculated)) return paragraphs;
  const standard = standardText(form, details, figures);
  const facts = { figures, details: detailTexts(details) };
  const textOf = ({ section, paragraph, edited, formula }: StandingParagraph): string | undefined => {
    if (paragraph !== undefined && edited !== true) return standard(section, paragraph);
    const text = formula === undefined ? undefined : decompile(formula, form);
    return text && renderText(text, facts);
  };
  return paragraphs.map((paragraph) => {
    const text = paragraph.uncalculated ? textOf(paragraph) : undefined;
    if (text === undefined) return paragraph;
    return { ...paragraph, uncalculated: undefined, text: withoutIndent(text) };
  });
}
