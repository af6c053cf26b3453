import type { CellPlace } from '../../core/report/snapshot';
import { Glyph } from '../glyph';
import { cellName } from './place-name';
import { usePaneTools } from './pane-tools';
import { KEYS } from './shortcuts';

/** The way back to where the person was before the pane led to a cell. */
export function BackStrip({ back }: { readonly back: CellPlace | undefined }) {
  const { text, controller } = usePaneTools();
  if (!back) return null;
  return (
    <button type="button" className="back-strip" aria-keyshortcuts={KEYS.back} onClick={() => void controller.goBack()}>
      <Glyph name="back" />
      {text.back.button(cellName(back, text))}
    </button>
  );
}
