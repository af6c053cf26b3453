import { useEffect, useMemo } from 'react';
import { paragraphSigns } from '../../core/editor/paragraph-signs';
import { usePaneTools } from '../app/pane-tools';
import { Glyph } from '../glyph';
import type { PaneState } from '../state/pane-state';
import { sectionButtonId } from './paragraph-id';
import { sectionName } from './section-name';
import { SectionPanel } from './section-panel';
import { SectionSigns } from './section-signs';
import type { EditableReport } from './use-editable-report';

interface SectionListProps {
  readonly report: EditableReport;
  readonly state: PaneState;
}

/** The sections of the report, one of them open. */
export function SectionList({ report, state }: SectionListProps) {
  const { text, dispatch } = usePaneTools();
  const { section: open, focus } = state.narrative;
  const { sections, snapshot, facts } = report;
  const findings = state.evaluation?.findings;
  const signs = useMemo(
    () =>
      sections.map(({ paragraphs }) =>
        paragraphs.map((paragraph) => paragraphSigns(paragraph, snapshot, facts, findings ?? [])),
      ),
    [sections, snapshot, facts, findings],
  );
  useEffect(() => {
    document.getElementById(sectionButtonId(open ?? ''))?.scrollIntoView({ block: 'start' });
  }, [open]);
  useEffect(() => {
    if (focus === undefined) return;
    (document.getElementById(focus) ?? document.getElementById(sectionButtonId(open ?? '')))?.focus();
    dispatch({ type: 'paragraph-focused' });
  }, [focus, open, dispatch]);
  return (
    <ul className="plain-list sections">
      {sections.map((section, index) => {
        const here = signs[index] ?? [];
        const isOpen = section.id === open;
        return (
          <li key={section.id} className="section" data-open={isOpen || undefined}>
            <h3>
              <button
                type="button"
                id={sectionButtonId(section.id)}
                className="section-button"
                aria-expanded={isOpen}
                onClick={() => dispatch({ type: 'section-toggled', section: section.id })}
              >
                <Glyph name={isOpen ? 'collapse' : 'expand'} />
                <span className="section-words">
                  <span lang="vi">{sectionName(section, text)}</span> <SectionSigns section={section} signs={here} />
                </span>
              </button>
            </h3>
            {isOpen && <SectionPanel section={section} signs={here} state={state} />}
          </li>
        );
      })}
    </ul>
  );
}
