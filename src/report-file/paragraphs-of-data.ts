import type { Form } from '../core/form/form';
import { OUTLINE, type Section } from '../core/narrative/outline';
import { narrativeOf } from '../core/narrative/paragraphs';
import type { StandingParagraph } from '../core/narrative/report-reading';
import type { ReportData } from './data/report-data';
import { standardKey } from './data/standard-key';

/** The standard cell of a section's heading. */
const HEADING_ID = 'tieu-de';

/**
 * What is to stand on the report sheet: of each section the standard texts that a person replaced or left out, then the
 * paragraphs of their own behind the standard ones.
 */
export function paragraphsOfData(form: Form, data: Pick<ReportData, 'narrative' | 'standard'>): StandingParagraph[] {
  return OUTLINE.flatMap((section) => paragraphsOf(form, section, data));
}

function paragraphsOf(
  form: Form,
  { id: section, heading }: Section,
  { narrative = {}, standard = {} }: Pick<ReportData, 'narrative' | 'standard'>,
): StandingParagraph[] {
  const own = (narrative[section] ?? []).map((text): StandingParagraph => ({ section, text: text.normalize('NFC') }));
  const planned = narrativeOf(form).paragraphs.flatMap((each) => (each.section === section ? [each.id] : []));
  // The opening and the closing keep their standard paragraphs.
  const without = heading === undefined ? [] : planned.filter((id) => standard[standardKey(section, id)] === null);
  const replaced = Object.entries(standard).flatMap(([key, text]): (readonly [id: string, text: string])[] => {
    const id = key.startsWith(`${section}/`) ? key.slice(section.length + 1) : '';
    return id === '' || text === null ? [] : [[id, text.normalize('NFC')]];
  });
  if (own.length + without.length + replaced.length === 0) return [];
  const standing = (id: string, text?: string): StandingParagraph => ({
    section,
    paragraph: id,
    text: text ?? '',
    edited: text !== undefined,
  });
  const texts = new Map(replaced);
  const last = planned.filter((id) => !without.includes(id)).pop();
  const order = [...texts.keys()].filter((id) => id !== HEADING_ID && id !== last);
  order.sort((a, b) => planned.indexOf(a) - planned.indexOf(b));
  return [
    ...(heading === undefined ? [] : [{ ...standing(HEADING_ID, texts.get(HEADING_ID)), without }]),
    ...order.map((id) => standing(id, texts.get(id))),
    ...(last === undefined ? [] : [standing(last, texts.get(last))]),
    ...own,
  ];
}
