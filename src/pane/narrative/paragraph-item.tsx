import { useMemo } from 'react';
import type { EditableParagraph } from '../../core/editor/editable-paragraph';
import type { EditableSection } from '../../core/editor/editable-section';
import { marksIn } from '../../core/editor/paragraph-findings';
import type { ParagraphSigns } from '../../core/editor/paragraph-signs';
import { usePaneTools } from '../app/pane-tools';
import { Glyph } from '../glyph';
import type { PaneState } from '../state/pane-state';
import { FindingLines } from './finding-lines';
import { MarkedText } from './marked-text';
import { ParagraphTools } from './paragraph-tools';

interface ParagraphItemProps {
  readonly section: EditableSection;
  readonly index: number;
  readonly paragraph: EditableParagraph;
  readonly signs: ParagraphSigns;
  readonly state: PaneState;
}

/** One paragraph as it is printed, what is to be known of it, and what can be done with it. */
export function ParagraphItem({ section, index, paragraph, signs, state }: ParagraphItemProps) {
  const { text } = usePaneTools();
  const { shown, kind } = paragraph;
  const marks = useMemo(() => marksIn(shown, signs.findings), [shown, signs.findings]);
  return (
    <li className="paragraph" data-kind={kind}>
      <h4 className="paragraph-head">
        {text.narrative.paragraph(index + 1)} · {text.narrative.kinds[kind]}
        {!paragraph.text && ` · ${text.narrative.ownFormula}`}
        {signs.unlinked && (
          <span className="sign" data-sign="unlinked">
            <Glyph name="unlinked" />
            {text.narrative.unlinked}
          </span>
        )}
      </h4>
      {shown.text === '' ? (
        <p className="quiet">{text.narrative.showsNothing}</p>
      ) : (
        <MarkedText shown={shown} marks={marks} state={state} />
      )}
      <FindingLines findings={signs.findings} form={state.form} />
      <ParagraphTools
        section={section}
        index={index}
        paragraph={paragraph}
        links={signs.links}
        busy={state.work !== undefined}
      />
    </li>
  );
}
