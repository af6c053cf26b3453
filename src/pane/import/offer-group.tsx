import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Glyph } from '../glyph';
import { useImportTools } from './use-import-tools';

interface OfferGroupProps {
  /** Tells the group apart in the state. */
  readonly group: string;
  readonly title: string;
  readonly open: boolean;
  /** How many of it are ticked; absent for a group that is only told. */
  readonly ticked?: number;
  readonly all: number;
  readonly onTickAll?: (on: boolean) => void;
  readonly children: () => ReactNode;
}

/** Some of what was found, folded up: its box ticks all of it that is certain or nothing of it. */
export function OfferGroup({ group, title, open, ticked, all, onTickAll, children }: OfferGroupProps) {
  const { words, importing } = useImportTools();

  const box = useRef<HTMLInputElement>(null);
  const panel = useId();
  useEffect(() => {
    if (box.current) box.current.indeterminate = ticked !== undefined && ticked > 0 && ticked < all;
  }, [ticked, all]);
  return (
    <li className="offer-group" data-open={open || undefined}>
      <h4 className="offer-head">
        {onTickAll && (
          <input
            ref={box}
            type="checkbox"
            aria-label={words.takeAll(title)}
            checked={all > 0 && ticked === all}
            onChange={(event) => onTickAll(event.target.checked)}
          />
        )}
        <button
          type="button"
          className="offer-button"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => importing.change({ type: 'group-toggled', group })}
        >
          <span>{title}</span>
          <span className="quiet">{ticked === undefined ? all : words.chosen(ticked, all)}</span>
          <Glyph name={open ? 'collapse' : 'expand'} />
        </button>
      </h4>
      <div id={panel}>{open && <ul className="plain-list">{children()}</ul>}</div>
    </li>
  );
}
