import { usePaneTools } from '../app/pane-tools';
import { REPORT_VIEWS, type ReportView, type WayWords } from '../state/pane-state';

/** Of the button that opens a view. */
export const wayId = (view: ReportView) => `way-${view}`;

/** What can be done with the report besides refreshing it, each with a line that says what it is for. */
export function ReportWays() {
  const { text, dispatch } = usePaneTools();
  const words: Readonly<Record<string, WayWords | undefined>> = text.report.ways;
  return (
    <ul className="plain-list ways">
      {REPORT_VIEWS.filter((view) => view !== 'overview').map((view) => (
        <li key={view}>
          <button
            type="button"
            id={wayId(view)}
            className="way"
            onClick={() => dispatch({ type: 'report-view-chosen', view })}
          >
            <span className="way-title">{words[view]?.title}</span>
            <span className="quiet">{words[view]?.hint}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
