import type { SectionId } from '../../core/narrative/outline';

/** How `report.json` names a standard text of the report sheet: `I.1/ke-hoach-cchc`. */
export function standardKey(section: SectionId, id: string): string {
  return `${section}/${id}`;
}

/** The section of a standard text so named. */
export function sectionOf(key: string): SectionId {
  return key.slice(0, key.indexOf('/'));
}
