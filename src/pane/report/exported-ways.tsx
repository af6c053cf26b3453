import { useEffect, useRef, useState } from 'react';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { copyDocument } from './copy-document';
import type { WrittenOutcome } from './export-outcome';
import { addressOf, saveOnce } from './save-link';

/** Both ways to have the document that was written: the file, and the clipboard where no file can be saved. */
export function ExportedWays({ exported }: { readonly exported: WrittenOutcome }) {
  const { text } = usePaneTools();
  const link = useRef<HTMLAnchorElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => saveOnce(exported, link.current), [exported]);
  useEffect(() => {
    // The button may stand at the lower edge: what came of it would be out of sight.
    if (copied !== undefined) said.current?.scrollIntoView({ block: 'nearest' });
  }, [copied]);
  return (
    <>
      <div className="export-way">
        <a ref={link} className="button" href={addressOf(exported)} download={exported.fileName}>
          {text.export.save}
        </a>
        <p className="quiet">{text.export.saveHint}</p>
      </div>
      <div className="export-way">
        <ActionButton label={text.export.copy} onPress={async () => setCopied(await copyDocument(exported))} />
        <p role="status" ref={said}>
          {copied === undefined ? '' : copied ? text.export.copied : text.export.notCopied}
        </p>
        <p className="quiet">{text.export.copyHint}</p>
      </div>
    </>
  );
}
