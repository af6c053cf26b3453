import { useEffect, useMemo, useRef, useState } from 'react';
import type { Snapshot } from '../../core/report/snapshot';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { Glyph } from '../glyph';
import { copyDocument } from './copy-document';
import type { ExportOutcome } from './export-outcome';
import { sameReport } from './same-report';
import { addressOf, saveOnce } from './save-link';

interface ExportedDocumentProps {
  readonly exported: Extract<ExportOutcome, { outcome: 'written' }>;
  /** As it stands now. */
  readonly report: Snapshot | undefined;
}

/** The document that was written, and both ways to have it: the file, and the clipboard where no file can be saved. */
export function ExportedDocument({ exported, report }: ExportedDocumentProps) {
  const { text } = usePaneTools();
  const link = useRef<HTMLAnchorElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const { fileName, explained, dropped, time } = exported;
  const isCurrent = useMemo(() => sameReport(report, exported.report), [report, exported]);
  useEffect(() => saveOnce(exported, link.current), [exported]);
  return (
    <>
      <div role="status" className="outcome" data-severity={isCurrent ? 'pass' : 'warning'}>
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
      <div className="export-way">
        <a ref={link} className="button" href={addressOf(exported)} download={fileName}>
          {text.export.save}
        </a>
        <p className="quiet">{text.export.saveHint}</p>
      </div>
      <div className="export-way">
        <ActionButton label={text.export.copy} onPress={async () => setCopied(await copyDocument(exported))} />
        <p className="quiet">{text.export.copyHint}</p>
        <p role="status">{copied === undefined ? '' : copied ? text.export.copied : text.export.notCopied}</p>
      </div>
    </>
  );
}
