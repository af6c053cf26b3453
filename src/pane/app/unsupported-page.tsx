import { Glyph } from '../glyph';
import type { PaneText } from '../text/pane-text';

interface UnsupportedPageProps {
  readonly text: PaneText;
  /** `excel`: requirement set ExcelApi 1.8 is missing. `browser`: the web view is too old. */
  readonly lacks: 'excel' | 'browser';
}

/** Shown where the pane cannot run. */
export function UnsupportedPage({ text, lacks }: UnsupportedPageProps) {
  return (
    <main className="whole-page">
      <h1>{text.product}</h1>
      <div className="alarm-box" data-severity="warning">
        <Glyph name="warning" />
        <div className="alarm-text" role="alert">
          <strong>{text.unsupported.title}</strong>
          <p>{text.unsupported[lacks]}</p>
          <p>{text.unsupported.safe}</p>
        </div>
      </div>
    </main>
  );
}
