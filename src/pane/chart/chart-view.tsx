import { useEffect, useMemo } from 'react';
import '../style/chart.css';
import type { ChartDefinition } from '../../core/chart/chart-definition';
import { chartPicture } from '../../core/chart/chart-picture';
import { CAPTION_ID } from '../../core/chart/chart-caption';
import { chartOf } from '../../core/chart/charts';
import { NO_LAST_PERIOD } from '../../core/chart/last-period';
import type { CellPlace, Snapshot } from '../../core/report/snapshot';
import { ActionButton } from '../app/action-button';
import { KEYS } from '../app/shortcuts';
import { ReportViewFrame } from '../report/report-view-frame';
import type { PaneState } from '../state/pane-state';
import { ChartDoneNote } from './chart-done-note';
import { ChartNumbers } from './chart-numbers';
import { ChartPlace } from './chart-place';
import { ChartPreview } from './chart-preview';
import { LastPeriodPart } from './last-period-part';
import { useChartTools } from './use-chart-tools';

/** The optional chart of the report: how it looks, where it stands, what it shows beside, and taking it away. */
export function ChartView({ state }: { readonly state: PaneState }) {
  const { text, words, charting } = useChartTools();
  const { report, form } = state;
  const definition = chartOf(form);
  useEffect(() => void charting.look(), [charting]);
  if (!report || report.paragraphs.length === 0 || !definition) {
    return (
      <ReportViewFrame title={text.report.ways.chart.title} actions={null}>
        <p>{definition ? words.noReport : words.noChart}</p>
      </ReportViewFrame>
    );
  }
  return <ReportChart state={state} report={report} definition={definition} />;
}

interface ReportChartProps {
  readonly state: PaneState;
  readonly report: Snapshot;
  readonly definition: ChartDefinition;
}

function ReportChart({ state, report, definition }: ReportChartProps) {
  const { text, words, charting } = useChartTools();
  const { section, taken, done, refusal } = state.chart;
  const { chart, rows, details } = report;
  const busy = state.work !== undefined;
  const last = taken?.last ?? chart?.last ?? NO_LAST_PERIOD;
  const picture = useMemo(
    () => chartPicture(definition, rows, details.period, last),
    [definition, rows, details.period, last],
  );
  const isPending = chart !== undefined && (taken !== undefined || section !== undefined);
  return (
    <ReportViewFrame
      title={text.report.ways.chart.title}
      note={<p role="status">{isPending ? words.pending(words.update) : ''}</p>}
      actions={
        <>
          <ActionButton
            primary
            label={chart ? words.update : words.add}
            off={busy}
            keys={KEYS.main}
            onPress={() => charting.put()}
          />
          {chart && <ActionButton label={words.remove} off={busy} onPress={() => charting.remove()} />}
        </>
      }
    >
      <div role="status" className="outcome-place">
        {done && !busy && <ChartDoneNote done={done} cell={captionCell(report)} />}
      </div>
      {!isPending && <p>{chart === undefined ? words.absent : words.shown}</p>}
      <ChartPreview picture={picture} />
      <ChartNumbers picture={picture} definition={definition} />
      <ChartPlace definition={definition} paragraphs={report.paragraphs} chosen={section} />
      <LastPeriodPart report={report} taken={taken} refusal={refusal} busy={busy} />
    </ReportViewFrame>
  );
}

function captionCell({ paragraphs }: Snapshot): CellPlace | undefined {
  return paragraphs.find(({ paragraph }) => paragraph === CAPTION_ID)?.cell;
}
