import { type KeyboardEvent, useEffect, useRef } from 'react';
import { usePaneTools } from '../app/pane-tools';

interface DiscardQuestionProps {
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asks before a text that is not saved is given up. To go on is the answer in hand. */
export function DiscardQuestion({ onDiscard, onKeep }: DiscardQuestionProps) {
  const { text } = usePaneTools();
  const words = text.narrative.draft;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onKeep();
  };
  return (
    <div
      role="alertdialog"
      aria-labelledby="discard-question"
      className="question"
      data-severity="warning"
      onKeyDown={onKeyDown}
    >
      <p id="discard-question">{words.question}</p>
      <div className="button-row">
        <button ref={keep} type="button" className="button" onClick={onKeep}>
          {words.goOn}
        </button>
        <button type="button" className="button" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
    </div>
  );
}
