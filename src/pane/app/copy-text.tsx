import { useEffect, useRef, useState } from 'react';
import { ActionButton } from './action-button';

interface CopyTextProps {
  readonly value: string;
  readonly words: {
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    /** What the text is, over the field that holds it. */
    readonly field: string;
  };
  /** Whether the text can be looked at before it is copied. */
  readonly seen?: boolean;
}

/** A text to hand on: copied where the web view allows it, otherwise selected for copying by hand. */
export function CopyText({ value, words, seen = false }: CopyTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState(0);
  useEffect(() => {
    if (byHand > 0) field.current?.select();
  }, [byHand]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(words.copied);
    } catch {
      // Some web views refuse the clipboard: the person copies, and is told so.
      setByHand((times) => times + 1);
      setSaid(words.copyByHand);
    }
  };
  return (
    <>
      <ActionButton label={words.copy} onPress={copy} />
      {(seen || byHand > 0) && (
        <details className="text-to-copy" open={byHand > 0}>
          <summary>{words.field}</summary>
          <textarea ref={field} readOnly rows={5} value={value} aria-label={words.field} />
        </details>
      )}
      <p role="status">{said}</p>
    </>
  );
}
