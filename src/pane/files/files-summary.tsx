import { useMemo } from 'react';
import { CopyText } from '../app/copy-text';
import { usePaneTools } from '../app/pane-tools';
import type { SortedReports } from '../controller/report-files';
import { FILE_GROUPS, type FilesState } from '../state/files-state';
import { groupCounts } from './file-order';
import { countedSentence, lateUnit, summaryText } from './summary-text';
import { textOfFile } from './text-of-file';

interface FilesSummaryProps {
  readonly files: FilesState;
  readonly isReading: boolean;
}

/** How the files turned out together, what of them is added up, and who is missing. */
export function FilesSummary({ files, isReading }: FilesSummaryProps) {
  const { text } = usePaneTools();
  const { listed, sorted } = files;
  const counts = useMemo(() => groupCounts(listed), [listed]);
  const copied = useMemo(() => (isReading ? '' : summaryText(listed, sorted, text)), [isReading, listed, sorted, text]);
  const read = FILE_GROUPS.reduce((sum, group) => sum + counts[group], 0);
  if (read === 0) return null;
  const found = FILE_GROUPS.filter((group) => counts[group] > 0).map((group) =>
    text.files.groupCount[group](counts[group]),
  );
  const { copy, copied: done, copyByHand, copyText } = text.files;
  return (
    <section className="files-summary">
      {/* While files are read the progress is told elsewhere; each of a thousand counts would be read out here. */}
      <p role={isReading ? undefined : 'status'}>
        <strong>{text.files.read(read)}</strong> {/* Seen on the filters once they are there. */}
        <span className={isReading ? undefined : 'unseen'}>{found.join(', ')}. </span>
        {sorted && countedSentence(sorted, text)}
      </p>
      {sorted && <SortedLists sorted={sorted} units={files.units.list?.units.length ?? 0} />}
      {!isReading && <CopyText value={copied} words={{ copy, copied: done, copyByHand, field: copyText }} />}
    </section>
  );
}

/** Each list folded under how long it is. */
function SortedLists({ sorted, units }: { readonly sorted: SortedReports; readonly units: number }) {
  const { text } = usePaneTools();
  const { leftOut, missing, ownerless, undecided, late, unlisted } = sorted;
  const { files } = text;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [files.leftOut(leftOut.length), leftOut.map(({ file, reason }) => `${textOfFile(file)}: ${files.reasons[reason]}`)],
    [files.missing(missing.length), missing.map(({ name }) => textOfFile(name))],
    [files.undecided(undecided.length), undecided.map(({ name }) => textOfFile(name))],
    [files.late(late.length), late.map((one) => lateUnit(one, text))],
    [files.unlisted(unlisted.length), unlisted.map((name) => textOfFile(name))],
  ];
  return (
    <>
      {units > 0 && missing.length + undecided.length === 0 && <p>{files.everyUnit(units)}</p>}
      {lists
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <details key={title} className="sorted-list">
            <summary>{title}</summary>
            <ul>
              {lines.map((line, at) => (
                <li key={at}>{line}</li>
              ))}
            </ul>
          </details>
        ))}
      {ownerless.length > 0 && <p className="quiet">{files.ownerless(ownerless.length)}</p>}
    </>
  );
}
