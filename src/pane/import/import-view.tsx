import '../style/import.css';
import { ActionButton } from '../app/action-button';
import { ReportViewFrame } from '../report/report-view-frame';
import type { PaneState } from '../state/pane-state';
import { ImportPreview } from './import-preview';
import { ImportSource } from './import-source';
import { useImportTools } from './use-import-tools';

/** A report written elsewhere: choosing it, then what was found in it, and only then the workbook. */
export function ImportView({ state }: { readonly state: PaneState }) {
  const { text, dispatch, words } = useImportTools();
  const { report, importing } = state;
  if (!report || report.rows.size === 0) {
    return (
      <ReportViewFrame
        title={text.report.ways.import.title}
        actions={
          <ActionButton
            primary
            label={words.toAppendices}
            onPress={() => dispatch({ type: 'tab-chosen', tab: 'appendices' })}
          />
        }
      >
        <p>{words.absent}</p>
      </ReportViewFrame>
    );
  }
  if (importing.found) return <ImportPreview state={state} report={report} found={importing.found} />;
  return <ImportSource state={state} />;
}
