import { useRef, useState } from 'react';
import type { PaneText } from '../text/pane-text';
import { ActionButton } from './action-button';

/** Technical details to hand on: copied where the web view allows it, otherwise selected for copying by hand. */
export function CopyDetails({ detail, text }: { readonly detail: string; readonly text: PaneText }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const folded = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(detail);
      setSaid(text.failure.copied);
    } catch {
      // Some web views refuse the clipboard: the person copies, and is told so.
      if (folded.current) folded.current.open = true;
      field.current?.select();
      setSaid(text.failure.copyByHand);
    }
  };
  return (
    <>
      <ActionButton label={text.failure.copy} onPress={copy} />
      <details ref={folded} className="failure-details">
        <summary>{text.failure.details}</summary>
        <textarea ref={field} readOnly rows={5} value={detail} aria-label={text.failure.details} />
      </details>
      <p role="status">{said}</p>
    </>
  );
}
