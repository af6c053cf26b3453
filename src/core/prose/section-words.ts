import { REPORT } from '../check/place';
import { HEAD_SECTION, TAIL_SECTION } from '../narrative/outline';
import { fillTemplate } from '../rule/messages/template';
import type { ProseLanguage } from './messages';

/** A section as sentences name it: `Mục I.1`, `Phần mở đầu`; the whole report too. */
export function sectionWords(where: string, terms: ProseLanguage['terms']): string {
  if (where === REPORT) return terms.report;
  if (where === HEAD_SECTION) return terms.head;
  return where === TAIL_SECTION ? terms.tail : fillTemplate(terms.section, { section: where });
}
