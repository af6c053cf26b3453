import { useMemo } from 'react';
import { GAP } from '../../core/narrative/gap';
import type { Snapshot } from '../../core/report/snapshot';
import { usePaneTools } from '../app/pane-tools';
import { Glyph } from '../glyph';
import type { WrittenOutcome } from './export-outcome';
import { missingDetails } from './readiness';
import { sameReport } from './same-report';

interface ExportedNoteProps {
  readonly exported: WrittenOutcome;
  /** As it stands now. */
  readonly report: Snapshot | undefined;
}

/** Which document was written and when, what goes out with it, what it leaves dotted, and whether the workbook has changed since. */
export function ExportedNote({ exported, report }: ExportedNoteProps) {
  const { text } = usePaneTools();
  const { fileName, explained, dropped, blankRows, time } = exported;
  const missing = missingDetails(exported.report.details, text);
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
      {blankRows + missing.length > 0 && (
        <div className="outcome" data-severity="warning">
          <Glyph name="warning" />
          <div>
            {exported.text.includes(GAP) && <p>{text.export.dotted}</p>}
            {blankRows > 0 && <p>{text.export.blank(blankRows)}</p>}
            {missing.length > 0 && <p>{text.report.missing(missing.join(', '))}</p>}
          </div>
        </div>
      )}
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
