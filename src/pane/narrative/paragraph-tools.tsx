import type { EditableSection } from '../../core/editor/editable-section';
import type { EditableParagraph } from '../../core/editor/editable-paragraph';
import type { NumberLink } from '../../core/editor/number-links';
import { writeText } from '../../core/narrative/write-text';
import { ActionButton } from '../app/action-button';
import { GlyphButton } from '../app/glyph-button';
import { usePaneTools } from '../app/pane-tools';
import { ToolRow } from '../app/tool-row';
import { paragraphId, sectionButtonId } from './paragraph-id';

interface ParagraphToolsProps {
  readonly section: EditableSection;
  readonly index: number;
  readonly paragraph: EditableParagraph;
  readonly links: readonly NumberLink[];
  readonly busy: boolean;
}

/** What can be done with one paragraph. */
export function ParagraphTools({ section, index, paragraph, links, busy }: ParagraphToolsProps) {
  const { text, controller, dispatch } = usePaneTools();
  const { id, paragraphs, takesParagraphs } = section;
  const { standing, kind, text: written } = paragraph;
  const { narrative } = controller;
  const before = paragraphs[index - 2]?.standing ?? 'first';
  const after = paragraphs[index + 1]?.standing;
  const cell = standing.cell;
  const move = (position: typeof before, to: number, part: 'up' | 'down') =>
    narrative.change('moved', { kind: 'move', paragraph: standing, position }, paragraphId(id, to, part));
  return (
    <ToolRow label={`${text.narrative.actions}: ${text.narrative.paragraph(index + 1)}`}>
      {written && (
        <ActionButton
          id={paragraphId(id, index, 'edit')}
          label={text.narrative.edit}
          glyph="edit"
          off={busy}
          onPress={() =>
            dispatch({
              type: 'paragraph-opened',
              section: id,
              paragraph: standing,
              position: 'last',
              source: writeText(written),
            })
          }
        />
      )}
      {links.length > 0 && (
        <ActionButton
          id={paragraphId(id, index, 'link')}
          label={text.narrative.link(links.length)}
          off={busy}
          onPress={() => dispatch({ type: 'linking-opened', paragraph: standing, chosen: certain(links) })}
        />
      )}
      {kind === 'edited' && (
        <ActionButton
          label={text.narrative.standardize}
          off={busy}
          onPress={() =>
            narrative.change(
              'standardized',
              { kind: 'standardize', paragraph: standing },
              paragraphId(id, index, 'edit'),
            )
          }
        />
      )}
      {index > 0 && (
        <GlyphButton
          id={paragraphId(id, index, 'up')}
          glyph="up"
          label={text.narrative.up}
          off={busy}
          onPress={() => move(before, index - 1, 'up')}
        />
      )}
      {after && (
        <GlyphButton
          id={paragraphId(id, index, 'down')}
          glyph="down"
          label={text.narrative.down}
          off={busy}
          onPress={() => move(after, index + 1, 'down')}
        />
      )}
      {cell && <GlyphButton glyph="open" label={text.narrative.open} onPress={() => controller.goTo(cell)} />}
      {(takesParagraphs || kind === 'own') && (
        <GlyphButton
          glyph="remove"
          label={text.narrative.remove}
          off={busy}
          onPress={() => narrative.change('removed', { kind: 'remove', paragraph: standing }, sectionButtonId(id))}
        />
      )}
    </ToolRow>
  );
}

/** What leaves no doubt is chosen from the start; where there are several candidates a person chooses. */
function certain(links: readonly NumberLink[]): ReadonlyMap<number, number> {
  return new Map(links.filter(({ candidates }) => candidates.length === 1).map(({ start }) => [start, 0]));
}
