import { Glyph } from '../glyph';
import type { PaneText } from '../text/pane-text';

/** Shown where the pane cannot run: outside Excel, or in one without requirement set ExcelApi 1.8. */
export function UnsupportedPage({ text }: { readonly text: PaneText }) {
  return (
    <main className="whole-page">
      <h1>{text.product}</h1>
      <div className="alarm-box" data-severity="warning">
        <Glyph name="warning" />
        <div className="alarm-text" role="alert">
          <strong>{text.unsupported.title}</strong>
          <p>{text.unsupported.excel}</p>
          <p>{text.unsupported.browser}</p>
          <p>{text.unsupported.safe}</p>
        </div>
      </div>
    </main>
  );
}
