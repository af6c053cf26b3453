import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type FigureEntry, figureList } from '../../core/editor/figure-list';
import { searchFigures } from '../../core/editor/search-figures';
import type { ReportFacts } from '../../core/narrative/report-cell';
import { GlyphButton } from '../app/glyph-button';
import { usePaneTools } from '../app/pane-tools';
import { placeName } from '../app/place-name';

interface FigurePickerProps {
  readonly facts: ReportFacts;
  /** What is looked for at first: a number that was selected in the text. */
  readonly query: string;
  readonly onPick: (entry: FigureEntry) => void;
  readonly onClose: () => void;
}

/** More than anyone reads; a further word in the query brings the rest. */
const MOST = 60;

/** The list of figures to put into a text: an editable combobox whose list stays open (WAI-ARIA APG). */
export function FigurePicker({ facts, query: first, onPick, onClose }: FigurePickerProps) {
  const { text } = usePaneTools();
  const words = text.narrative.picker;
  const [query, setQuery] = useState(first);
  const [at, setAt] = useState(0);
  const base = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const entries = useMemo(() => figureList(facts), [facts]);
  const found = useMemo(() => searchFigures(entries, query), [entries, query]);
  const shown = found.slice(0, MOST);
  const current = Math.min(at, shown.length - 1);
  const optionId = (index: number): string => `${base}-${index}`;

  useEffect(() => {
    field.current?.focus();
    field.current?.closest('.picker')?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, shown]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // A key that ends a word being composed is the input method's.
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step) setAt(step(current, shown.length - 1));
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      const entry = shown[current];
      if (entry) onPick(entry);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="picker">
      <div className="picker-head">
        <label className="field-label" htmlFor={`${base}-field`}>
          {words.field}
        </label>
        <GlyphButton glyph="close" label={text.close} onPress={onClose} />
      </div>
      <input
        ref={field}
        id={`${base}-field`}
        className="picker-field"
        type="text"
        role="combobox"
        lang="vi"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.hint}
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls={`${base}-list`}
        aria-activedescendant={current < 0 ? undefined : optionId(current)}
        aria-describedby={`${base}-hint`}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="unseen" id={`${base}-hint`}>
        {words.hint}
      </p>
      <p className={found.length === 0 ? 'quiet' : 'unseen'} role="status">
        {found.length === 0 ? words.none : words.found(found.length)}
      </p>
      <ul ref={list} className="plain-list picker-list" role="listbox" id={`${base}-list`} aria-label={words.list}>
        {shown.map((entry, index) => (
          <li
            key={entry.token}
            id={optionId(index)}
            role="option"
            aria-selected={index === current}
            className="picker-option"
            // The focus stays in the field: only the choice counts.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(entry)}
          >
            <span className="picker-place">
              {entry.indicator === undefined ? words.detail : placeName(entry.indicator, facts.form, text)}
            </span>
            <strong className="picker-value" lang="vi">
              {entry.shown}
            </strong>
            <span className="picker-label" lang="vi">
              {entry.label}
              {entry.unit !== '' && ` (${entry.unit})`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  PageDown: (at, last) => Math.min(at + 5, last),
  PageUp: (at) => Math.max(at - 5, 0),
};
