import type { Form } from '../form/form';
import { rememberObject } from '../memory/remember-object';
import type { ReportDetails } from '../report/report-details';
import { detailTexts } from './detail-texts';
import type { Figures } from './figure-text';
import type { Narrative } from './load-narrative';
import { type SectionId, sectionById } from './outline';
import type { Paragraph } from './paragraph';
import { narrativeOf } from './paragraphs';
import { renderWithFacts } from './render';
import { headingRows } from './report-body';
import { framedRows } from './report-sheet-plan';

/** What a standard cell of the report sheet shows; `undefined` for an id that none has. */
export type StandardText = (section: SectionId, id: string) => string | undefined;

/**
 * What the standard cells show with these details and figures: each is worked out when it is asked for. A paragraph comes
 * without the indent of its first line.
 */
export function standardText(form: Form, details: ReportDetails, figures: Figures): StandardText {
  const facts = { form, figures, details: detailTexts(details) };
  const paragraphs = paragraphsById(narrativeOf(form));
  const frames = new Map<SectionId, ReadonlyMap<string | undefined, string>>();
  const frameOf = (id: SectionId): ReadonlyMap<string | undefined, string> => {
    const section = sectionById(id);
    const rows = section ? framedRows(section, details, facts, headingRows(section, facts)) : [];
    return new Map(rows.flatMap(({ cells }) => cells.map((cell) => [cell.id, cell.shown] as const)));
  };
  return (section, id) => {
    const paragraph = paragraphs.get(section)?.get(id);
    if (paragraph) return renderWithFacts(paragraph, facts);
    const frame = frames.get(section) ?? frameOf(section);
    frames.set(section, frame);
    return frame.get(id);
  };
}

const paragraphsById = rememberObject(
  ({ paragraphs }: Narrative): ReadonlyMap<SectionId, ReadonlyMap<string, Paragraph>> => {
    const bySection = new Map<SectionId, Map<string, Paragraph>>();
    for (const paragraph of paragraphs) {
      const { section, id } = paragraph;
      bySection.set(section, (bySection.get(section) ?? new Map<string, Paragraph>()).set(id, paragraph));
    }
    return bySection;
  },
);
