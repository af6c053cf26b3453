import { Glyph, type GlyphName } from '../glyph';

interface GlyphButtonProps {
  readonly label: string;
  readonly glyph: GlyphName;
  readonly onPress: () => void | Promise<void>;
  readonly off?: boolean;
  readonly keys?: string;
  readonly id?: string;
}

/** A button with a drawing only; its name is said and shown as a tooltip. */
export function GlyphButton({ label, glyph, onPress, off, keys, id }: GlyphButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className="glyph-button"
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      aria-keyshortcuts={keys}
      onClick={off ? undefined : () => void onPress()}
    >
      <Glyph name={glyph} />
    </button>
  );
}
