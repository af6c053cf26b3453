import { REPORT_SHEET } from '../../core/plan/names';
import type { CellPlace, Snapshot } from '../../core/report/snapshot';
import { injectionSentence } from '../appendices/injection-sentence';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { Screen } from '../app/screen';
import { KEYS } from '../app/shortcuts';
import { Glyph } from '../glyph';
import type { PaneState } from '../state/pane-state';
import { readiness } from './readiness';
import { ReportWays } from './report-ways';

/** What can be done with the report: refresh its sheet, open it, and what is still missing before it is sent. */
export function ReportOverview({ state }: { readonly state: PaneState }) {
  const { text, controller, dispatch } = usePaneTools();
  const { report, injection } = state;
  const busy = state.work !== undefined;
  const present = report !== undefined && report.paragraphs.length > 0;
  const refreshed = injection?.purpose === 'refresh' && !busy ? injection.result : undefined;
  return (
    <Screen
      tab="report"
      title={text.report.title}
      actions={
        <>
          <ActionButton
            primary
            label={present ? text.report.update : text.report.create}
            off={busy}
            keys={KEYS.main}
            onPress={() => controller.refreshReport()}
          />
          {present && (
            <ActionButton
              label={text.report.open}
              glyph="open"
              off={busy}
              onPress={() => controller.goTo(reportTop(report))}
            />
          )}
        </>
      }
    >
      <div role="status" className="outcome-place">
        {refreshed && (
          <div className="outcome" data-severity={refreshed.problems.length === 0 ? 'pass' : 'warning'}>
            <Glyph name={refreshed.problems.length === 0 ? 'pass' : 'warning'} />
            <p>{refreshed.problems.length === 0 ? text.report.updated : injectionSentence(refreshed, text)}</p>
          </div>
        )}
      </div>
      <p>{text.report.intro}</p>
      <p className="quiet">{text.report.kept}</p>
      <ReportWays />
      <h3 className="card-title">{text.report.readiness}</h3>
      <ul className="plain-list readiness">
        {readiness(state, text).map(({ sentence, ready, leadsTo }) => (
          <li key={sentence} data-ready={ready || undefined}>
            <Glyph name={ready ? 'pass' : 'warning'} />
            <span>
              {sentence}{' '}
              {leadsTo && (
                <button type="button" className="link" onClick={() => dispatch({ type: 'tab-chosen', tab: leadsTo })}>
                  {leadsTo === 'details' ? text.report.edit : text.report.toCheck}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function reportTop(report: Snapshot): CellPlace {
  const sheet = report.paragraphs.find(({ cell }) => cell !== undefined)?.cell?.sheet ?? REPORT_SHEET;
  return { sheet, address: 'A1' };
}
