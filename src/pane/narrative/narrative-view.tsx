import { useState } from 'react';
import type { EditableParagraph } from '../../core/editor/editable-paragraph';
import { linkText } from '../../core/editor/link-text';
import { readDraft } from '../../core/editor/text-faults';
import { writeText } from '../../core/narrative/write-text';
import '../style/narrative.css';
import { sameParagraph } from '../../core/editor/same-paragraph';
import { numberLinks } from '../../core/editor/number-links';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { KEYS } from '../app/shortcuts';
import { ReportViewFrame } from '../report/report-view-frame';
import type { PaneState } from '../state/pane-state';
import { DoneNote } from './done-note';
import { LinkOffers } from './link-offers';
import { ParagraphEditor } from './paragraph-editor';
import { paragraphId } from './paragraph-id';
import { SectionList } from './section-list';
import { type EditableReport, useEditableReport } from './use-editable-report';

/** The report's text: its sections, or the one paragraph that is being written or linked. */
export function NarrativeView({ state }: { readonly state: PaneState }) {
  const { text } = usePaneTools();
  const report = useEditableReport(state);
  if (!report) {
    return (
      <ReportViewFrame title={text.report.ways.narrative.title} actions={null}>
        <p>{text.narrative.absent}</p>
      </ReportViewFrame>
    );
  }
  if (state.narrative.draft) return <Writing report={report} state={state} draft={state.narrative.draft} />;
  if (state.narrative.linking) return <Linking report={report} state={state} linking={state.narrative.linking} />;
  return <Sections report={report} state={state} />;
}

interface PartProps {
  readonly report: EditableReport;
  readonly state: PaneState;
}

function Sections({ report, state }: PartProps) {
  const { text, controller, dispatch } = usePaneTools();
  const { section: open, done } = state.narrative;
  const busy = state.work !== undefined;
  const section = report.sections.find(({ id }) => id === open);
  const cell = section?.paragraphs[0]?.standing.cell ?? report.snapshot.paragraphs[0]?.cell;
  return (
    <ReportViewFrame
      title={text.report.ways.narrative.title}
      actions={
        <>
          {section?.takesParagraphs && (
            <ActionButton
              id="add-paragraph"
              label={text.narrative.addTo(section.id)}
              glyph="plus"
              off={busy}
              onPress={() => dispatch({ type: 'paragraph-opened', section: section.id, position: 'last', source: '' })}
            />
          )}
          {cell && <ActionButton label={text.report.open} glyph="open" onPress={() => controller.goTo(cell)} />}
        </>
      }
    >
      {done && <DoneNote done={done} busy={busy} />}
      <p className="quiet">{text.narrative.intro}</p>
      <SectionList report={report} state={state} />
    </ReportViewFrame>
  );
}

function Writing({
  report,
  state,
  draft,
}: PartProps & { readonly draft: NonNullable<PaneState['narrative']['draft']> }) {
  const { text, controller, dispatch } = usePaneTools();
  const [picking, setPicking] = useState(false);
  const words = text.narrative.draft;
  const busy = state.work !== undefined;
  const { section: id, paragraph } = draft;
  const section = report.sections.find((each) => each.id === id);
  const at = section?.paragraphs.findIndex(({ standing }) => paragraph && sameParagraph(standing, paragraph)) ?? -1;
  const index = at < 0 ? (section?.paragraphs.length ?? 0) : at;
  const focus = paragraphId(id, index, 'edit');
  const save = (): void | Promise<void> => {
    const isFaulty = readDraft(draft.source, state.form).faults.length > 0;
    return isFaulty ? dispatch({ type: 'draft-to-mend' }) : controller.narrative.save(focus);
  };
  const leave = (): void => dispatch({ type: 'draft-leaving', focus: paragraph ? focus : 'add-paragraph' });
  return (
    <ReportViewFrame
      title={paragraph ? words.edited(id) : words.added(id)}
      actions={
        <>
          <ActionButton primary label={words.save} off={busy} keys={KEYS.main} onPress={save} />
          <ActionButton label={words.insert} keys="Control+I" onPress={() => setPicking(true)} />
          <ActionButton label={text.cancel} keys="Escape" onPress={leave} />
        </>
      }
    >
      <ParagraphEditor
        draft={draft}
        report={report}
        state={state}
        picking={picking}
        onPicking={setPicking}
        onLeave={leave}
      />
    </ReportViewFrame>
  );
}

function Linking({
  report,
  state,
  linking,
}: PartProps & { readonly linking: NonNullable<PaneState['narrative']['linking']> }) {
  const { text, controller, dispatch } = usePaneTools();
  const words = text.narrative.linking;
  const { section: id } = linking.paragraph;
  const paragraphs = report.sections.find((each) => each.id === id)?.paragraphs ?? [];
  const index = paragraphs.findIndex(({ standing }) => sameParagraph(standing, linking.paragraph));
  const paragraph = paragraphs[index];
  const links = paragraph ? numberLinks(paragraph, report.snapshot, report.facts) : [];
  const focus = paragraphId(id, Math.max(0, index), 'edit');
  const chosen = links.flatMap(({ start, end, candidates }) => {
    const candidate = candidates[linking.chosen.get(start) ?? -1];
    return candidate ? [{ start, end, part: candidate.part }] : [];
  });
  const link = async ({ standing, text: written }: EditableParagraph): Promise<void> => {
    if (!written) return;
    await controller.narrative.link(standing, writeText(linkText(written, chosen, report.facts)), focus);
  };
  return (
    <ReportViewFrame
      title={words.title}
      actions={
        <>
          {paragraph && (
            <ActionButton
              primary
              label={words.apply(chosen.length)}
              off={state.work !== undefined || chosen.length === 0}
              keys={KEYS.main}
              onPress={() => link(paragraph)}
            />
          )}
          <ActionButton label={text.cancel} onPress={() => dispatch({ type: 'linking-closed', focus })} />
        </>
      }
    >
      <LinkOffers links={links} linking={linking} form={state.form} />
    </ReportViewFrame>
  );
}
