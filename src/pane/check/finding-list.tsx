import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { Finding } from '../../core/rule/finding';
import { usePaneTools } from '../app/pane-tools';
import { placeName } from '../app/place-name';
import { Glyph } from '../glyph';
import type { PaneState } from '../state/pane-state';
import { FindingItem } from './finding-item';
import { type FindingGroup, groupFindings } from './finding-order';
import { useSteadyScroll } from './steady-scroll';
import { SUMMARY_ID } from './summary-id';

interface FindingListProps {
  readonly state: PaneState;
  /** What the filters leave, in order. */
  readonly visible: readonly Finding[];
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The findings by severity, then appendix: one tab stop, arrow keys inside, Enter leads to the cell. When the list changes
 * under the focus, the focus stays on the same finding or goes to its heir; what is in sight stays where it was.
 */
export function FindingList({ state, visible }: FindingListProps) {
  const { text, dispatch } = usePaneTools();
  const { check, evaluation, form } = state;
  const list = useRef<HTMLDivElement>(null);
  const focusLost = useRef(false);
  const groups = useMemo(() => groupFindings(evaluation?.findings ?? [], check.hidden), [evaluation, check.hidden]);
  const stop = visible.some(({ id }) => id === check.current) ? check.current : visible[0]?.id;

  useSteadyScroll(list, check.current, evaluation);
  useLayoutEffect(() => {
    if (!focusLost.current) return;
    focusLost.current = false;
    (
      list.current?.querySelector<HTMLElement>('.finding-main[tabindex="0"]') ?? document.getElementById(SUMMARY_ID)
    )?.focus();
  });

  useLayoutEffect(() => {
    if (!check.wantsFocus) return;
    list.current?.querySelector<HTMLElement>('.finding[data-current] .finding-main')?.focus();
    dispatch({ type: 'finding-focused' });
  }, [check.wantsFocus, dispatch]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = MOVES[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey || !isFindingButton(event.target)) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.finding-main') ?? [])];
    const target = move(buttons.indexOf(event.target), buttons.length - 1);
    const finding = visible[target];
    event.preventDefault();
    if (finding) dispatch({ type: 'finding-chosen', id: finding.id });
    buttons[target]?.focus();
  };

  return (
    <div ref={list} className="findings" role="region" aria-label={text.check.list} onKeyDown={onKeyDown}>
      {groups.map((group, at) => (
        <section key={groupKey(group)}>
          {groups[at - 1]?.severity !== group.severity && (
            <h3 className="severity-title" data-severity={group.severity}>
              <Glyph name={group.severity} />
              {text.check.severities[group.severity]}
            </h3>
          )}
          <h4 className="appendix-title" id={groupKey(group)}>
            {group.appendix === undefined ? text.wholeReport : placeName(group.appendix, form, text)}
          </h4>
          <ul className="plain-list" aria-labelledby={groupKey(group)}>
            {group.findings.map((finding) => (
              <FindingItem
                key={finding.id}
                finding={finding}
                form={form}
                current={finding.id === check.current}
                tabStop={finding.id === stop}
                previewed={check.preview?.kind === 'finding' && check.preview.id === finding.id}
                explaining={check.explaining}
                busy={state.work !== undefined}
                onFocusLost={() => {
                  focusLost.current = true;
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function groupKey({ severity, appendix }: FindingGroup): string {
  return `findings-${severity}-${appendix ?? 'report'}`;
}

function isFindingButton(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.classList.contains('finding-main');
}
