import { useMemo } from 'react';
import type { Snapshot } from '../../core/report/snapshot';
import { usePaneTools } from '../app/pane-tools';
import { Glyph } from '../glyph';
import type { WrittenOutcome } from './export-outcome';
import { sameReport } from './same-report';

interface ExportedNoteProps {
  readonly exported: WrittenOutcome;
  /** As it stands now. */
  readonly report: Snapshot | undefined;
}

/** Which document was written and when, what goes out with it, and whether the workbook has changed since. */
export function ExportedNote({ exported, report }: ExportedNoteProps) {
  const { text } = usePaneTools();
  const { fileName, explained, dropped, time } = exported;
  const isCurrent = useMemo(() => sameReport(report, exported.report), [report, exported]);
  return (
    <>
      <div className="outcome" data-severity={isCurrent ? 'pass' : 'warning'}>
        <Glyph name={isCurrent ? 'pass' : 'warning'} />
        <div>
          <p>{text.export.done(fileName, time)}</p>
          {explained > 0 && <p>{text.export.explained(explained)}</p>}
          {!isCurrent && <p>{text.export.outdated}</p>}
        </div>
      </div>
      {dropped.length > 0 && (
        <div className="outcome" data-severity="warning">
          <Glyph name="warning" />
          <ul className="plain-list">
            {dropped.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
