import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

interface ToolRowProps {
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * Buttons that act on one thing, as one tab stop with arrow keys inside (WAI-ARIA toolbar): a list of such things is not
 * walked through button by button.
 */
export function ToolRow({ label, children }: ToolRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const buttons = (): readonly HTMLElement[] => [...(row.current?.querySelectorAll('button') ?? [])];
  const stopAt = (stop: HTMLElement | undefined): void => {
    for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1;
  };
  useLayoutEffect(() => {
    const all = buttons();
    stopAt(
      all.find((button) => button === document.activeElement) ?? all.find(({ tabIndex }) => tabIndex === 0) ?? all[0],
    );
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const move = MOVES[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = buttons();
    event.preventDefault();
    all[move(all.indexOf(event.target as HTMLElement), all.length - 1)]?.focus();
  };
  return (
    <div
      ref={row}
      role="toolbar"
      aria-label={label}
      className="tool-row"
      onKeyDown={onKeyDown}
      onFocus={(event) => stopAt(event.target)}
    >
      {children}
    </div>
  );
}
