import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { KEYS } from '../app/shortcuts';
import type { PaneState } from '../state/pane-state';
import { ExportRefusal } from './export-refusal';
import { ExportedNote } from './exported-note';
import { ExportedWays } from './exported-ways';
import { ReportViewFrame } from './report-view-frame';

/** The official .docx: written from the workbook as it stands, or refused with what stands in the way. */
export function ExportView({ state }: { readonly state: PaneState }) {
  const { text, controller } = usePaneTools();
  const { exported, report, form } = state;
  const ready = report !== undefined && report.paragraphs.length > 0;
  const shown = state.work === undefined ? exported : undefined;
  return (
    <ReportViewFrame
      title={text.report.ways.export.title}
      actions={
        <ActionButton
          primary
          label={exported?.outcome === 'written' ? text.export.again : text.export.run}
          off={state.work !== undefined || !ready}
          keys={KEYS.main}
          onPress={() => controller.exporting.run()}
        />
      }
    >
      <p>{ready ? text.export.intro : text.export.noReport}</p>
      {state.narrative.draft && <p className="export-draft">{text.export.draftLeft}</p>}
      {/* Stands from the start: what is put into it is read out. */}
      <div role="status" className="outcome-place">
        {shown?.outcome === 'written' && <ExportedNote exported={shown} report={report} />}
      </div>
      {shown?.outcome === 'refused' && <ExportRefusal refusal={shown} form={form} />}
      {shown?.outcome === 'written' && <ExportedWays exported={shown} />}
    </ReportViewFrame>
  );
}
