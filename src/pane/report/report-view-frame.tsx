import { type ReactNode, useEffect, useRef } from 'react';
import { isFocusLost } from '../app/focus-lost';
import { usePaneTools } from '../app/pane-tools';
import { Screen } from '../app/screen';
import { Glyph } from '../glyph';

interface ReportViewProps {
  readonly title: string;
  readonly children: ReactNode;
  /** As that of a {@link Screen}. */
  readonly note?: ReactNode;
  /** The main actions, always in sight below what scrolls. */
  readonly actions: ReactNode;
}

/** One view of the report tab below the overview: its title, which takes the focus of what opened it, and the way back. */
export function ReportViewFrame({ title, children, note, actions }: ReportViewProps) {
  const { text, dispatch } = usePaneTools();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A view that gives the focus to something of its own, or scrolls to it, has done so by now.
    if (isFocusLost()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Screen tab="report" title={text.report.title} note={note} actions={actions}>
      <div className="view-head">
        <button
          type="button"
          className="link"
          onClick={() => dispatch({ type: 'report-view-chosen', view: 'overview' })}
        >
          <Glyph name="back" />
          {text.report.back}
        </button>
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
      </div>
      {children}
    </Screen>
  );
}
