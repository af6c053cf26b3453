import { useMemo } from 'react';
import '../style/narrative.css';
import { type SentenceUse, sentencesUsing } from '../../core/editor/sentence-uses';
import { writeText } from '../../core/narrative/write-text';
import type { CellPlace } from '../../core/report/snapshot';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { cellName, placeName } from '../app/place-name';
import { KEYS } from '../app/shortcuts';
import { ReportViewFrame } from '../report/report-view-frame';
import type { PaneState } from '../state/pane-state';
import { SentenceWithMark } from './sentence-with-mark';
import { useEditableReport } from './use-editable-report';
import { useFollowedSelection } from './use-followed-selection';

/** From a cell to the sentences that show its figure. */
export function SentencesView({ state }: { readonly state: PaneState }) {
  const { text, controller } = usePaneTools();
  const words = text.narrative.sentences;
  const { cell } = state.narrative;
  const follows = useFollowedSelection();
  return (
    <ReportViewFrame
      title={text.report.ways.sentences.title}
      actions={
        <ActionButton
          primary
          label={words.look}
          keys={KEYS.main}
          onPress={() => controller.narrative.lookAtSelection()}
        />
      }
    >
      <p className="quiet">{!follows ? words.intro : cell ? words.follows : words.waiting}</p>
      <div role="status">{cell && <Uses cell={cell} state={state} />}</div>
    </ReportViewFrame>
  );
}

function Uses({ cell, state }: { readonly cell: CellPlace; readonly state: PaneState }) {
  const { text } = usePaneTools();
  const words = text.narrative.sentences;
  const report = useEditableReport(state);
  const indicator = useMemo(
    () =>
      [...(report?.snapshot.rows ?? [])].find(
        ([, row]) => row.cell?.sheet === cell.sheet && row.cell.address === cell.address,
      )?.[0],
    [report, cell],
  );
  const uses = useMemo(
    () => (report && indicator !== undefined ? sentencesUsing(indicator, report.sections, report.facts.form) : []),
    [report, indicator],
  );
  if (indicator === undefined) return <p>{words.notAFigure(cellName(cell, text))}</p>;
  return (
    <>
      <h4 className="card-title">
        {placeName(indicator, state.form, text)}: <span lang="vi">{state.form.indicators.get(indicator)?.label}</span>
      </h4>
      {uses.length === 0 && <p>{words.none}</p>}
      <ul className="plain-list offers">
        {uses.map((use, index) => (
          <li key={index} className="offer">
            <Use use={use} state={state} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Use({ use, state }: { readonly use: SentenceUse; readonly state: PaneState }) {
  const { text, controller, dispatch } = usePaneTools();
  const words = text.narrative.sentences;
  const { section, paragraph, sentence, mark, how, through } = use;
  const { standing, text: written } = paragraph;
  const how_ = how === 'computed' ? words.computed(placeName(through ?? '', state.form, text)) : words[how];
  const { cell } = standing;
  return (
    <>
      <p className="quiet">
        {text.section(section)} · {how_}
      </p>
      <p className="report-text">
        <SentenceWithMark sentence={sentence} mark={mark} />
      </p>
      <div className="button-row">
        {written && (
          <ActionButton
            label={words.edit}
            glyph="edit"
            onPress={() =>
              dispatch({
                type: 'paragraph-opened',
                section,
                paragraph: standing,
                position: 'last',
                source: writeText(written),
              })
            }
          />
        )}
        {cell && <ActionButton label={text.report.open} glyph="open" onPress={() => controller.goTo(cell)} />}
      </div>
    </>
  );
}
