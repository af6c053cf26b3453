import type { EditableSection } from '../../core/editor/editable-section';
import type { ParagraphSigns } from '../../core/editor/paragraph-signs';
import { usePaneTools } from '../app/pane-tools';
import type { PaneState } from '../state/pane-state';
import { ParagraphItem } from './paragraph-item';
import { paragraphId, sectionButtonId } from './paragraph-id';

interface SectionPanelProps {
  readonly section: EditableSection;
  readonly signs: readonly ParagraphSigns[];
  readonly state: PaneState;
}

/** The paragraphs of the section that is open, and the standard ones that it does without. */
export function SectionPanel({ section, signs, state }: SectionPanelProps) {
  const { text, controller } = usePaneTools();
  const { id, paragraphs, absent } = section;
  const busy = state.work !== undefined;
  return (
    <>
      {paragraphs.length === 0 && <p className="quiet">{text.narrative.none}</p>}
      <ol className="plain-list paragraphs">
        {paragraphs.map((paragraph, index) => (
          <ParagraphItem
            key={paragraph.standing.paragraph ?? `${index} ${paragraph.shown.text.slice(0, 40)}`}
            section={section}
            index={index}
            paragraph={paragraph}
            signs={signs[index] ?? NO_SIGNS}
            state={state}
          />
        ))}
      </ol>
      {absent.length > 0 && (
        <div className="absent-paragraphs">
          <p className="quiet">{text.narrative.taken}</p>
          <ul className="plain-list">
            {absent.map(({ id: standard, text: says }) => (
              <li key={standard}>
                <span lang="vi">{says}</span>{' '}
                <button
                  type="button"
                  className="link"
                  aria-disabled={busy || undefined}
                  onClick={
                    busy
                      ? undefined
                      : () =>
                          void controller.narrative.change(
                            'restored',
                            { kind: 'restore', section: id, paragraph: standard },
                            paragraphs.length === 0 ? paragraphId(id, 0, 'edit') : sectionButtonId(id),
                          )
                  }
                >
                  {text.narrative.restore}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const NO_SIGNS: ParagraphSigns = { unlinked: false, links: [], findings: [] };
