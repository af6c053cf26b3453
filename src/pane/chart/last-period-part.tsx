import { useRef } from 'react';
import { periodDates, periodInWords } from '../../core/report/period';
import type { Snapshot } from '../../core/report/snapshot';
import { fold } from '../../core/text/normalize';
import { ActionButton } from '../app/action-button';
import { textOfFile } from '../files/text-of-file';
import { Glyph } from '../glyph';
import type { TakenPeriod } from '../state/chart-state';
import { useChartTools } from './use-chart-tools';

interface LastPeriodPartProps {
  readonly report: Snapshot;
  readonly taken: TakenPeriod | undefined;
  readonly refusal: string | undefined;
  readonly busy: boolean;
}

/** The period before: what the chart has of it, and both ways to get it, from that period's file or by hand. */
export function LastPeriodPart({ report, taken, refusal, busy }: LastPeriodPartProps) {
  const { words, controller, charting } = useChartTools();
  const input = useRef<HTMLInputElement>(null);
  const { chart } = report;
  const standing = chart && chart.last.values.size > 0 ? chart.last : undefined;
  return (
    <section className="chart-last">
      <h4 className="card-title">{words.last}</h4>
      {!taken && <p>{standing ? words.standing(standing.name, standing.values.size) : words.noLast}</p>}
      <div role="alert">
        {refusal !== undefined && (
          <div className="outcome" data-severity="error">
            <Glyph name="error" />
            <p>{refusal}</p>
          </div>
        )}
      </div>
      <div role="status">{taken && <Taken taken={taken} report={report} />}</div>
      <div className="button-row">
        {taken ? (
          <ActionButton label={words.leave} off={busy} onPress={() => charting.change({ taken: undefined })} />
        ) : (
          <ActionButton label={words.fromFile} glyph="open" off={busy} onPress={() => input.current?.click()} />
        )}
        {chart && (
          <ActionButton
            label={words.byHand}
            off={busy}
            onPress={() => controller.goTo({ sheet: chart.sheet, address: 'D4' })}
          />
        )}
      </div>
      {!chart && <p className="quiet">{words.byHandLater}</p>}
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={words.fromFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again once it is mended.
          target.value = '';
          if (file) void charting.take({ name: file.name, file }, words.noRatios);
        }}
      />
    </section>
  );
}

/** What a file gave, with what speaks against it: nothing of it is written yet. */
function Taken({ taken, report }: { readonly taken: TakenPeriod; readonly report: Snapshot }) {
  const { words } = useChartTools();
  const { unit, period } = report.details;
  const { last, file } = taken;
  const doubts = [
    fold(taken.unit) !== fold(unit.name) && words.otherUnit(unit.name),
    periodDates(taken.period).to >= periodDates(period).to && words.notBefore,
  ].filter((doubt) => doubt !== false);
  const whose = [textOfFile(taken.unit), periodInWords(taken.period)].filter(Boolean).join(', ');
  return (
    <div className="outcome" data-severity={doubts.length > 0 ? 'warning' : 'info'}>
      <Glyph name={doubts.length > 0 ? 'warning' : 'info'} />
      <p>{[words.taken(last.values.size, textOfFile(file), whose), ...doubts].join(' ')}</p>
    </div>
  );
}
