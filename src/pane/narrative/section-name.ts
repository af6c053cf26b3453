import type { EditableSection } from '../../core/editor/editable-section';
import { HEAD_SECTION } from '../../core/narrative/outline';
import type { PaneText } from '../text/pane-text';

/** `I.1` with its heading's words: `I.1. Về kế hoạch cải cách hành chính`; the blocks around the sections by their place. */
export function sectionName({ id, heading }: Pick<EditableSection, 'id' | 'heading'>, text: PaneText): string {
  if (heading === undefined) return id === HEAD_SECTION ? text.narrative.head : text.narrative.tail;
  return `${id}. ${heading.replace(/^[IVX\d]+\.\s*/, '')}`;
}
