import { IconButton } from 'office-ui-fabric-react/lib/Button';
import type { GlyphName } from '../glyph';

interface GlyphButtonProps {
  readonly label: string;
  readonly glyph: GlyphName;
  readonly onPress: () => void | Promise<void>;
  readonly off?: boolean;
  readonly keys?: string;
}

/** A button with a drawing only; its name is said and shown as a tooltip. */
export function GlyphButton({ label, glyph, onPress, off, keys }: GlyphButtonProps) {
  return (
    <IconButton
      className="glyph-button"
      iconProps={{ iconName: `phuluc-${glyph}` }}
      ariaLabel={label}
      title={label}
      disabled={off}
      allowDisabledFocus
      aria-keyshortcuts={keys}
      onClick={off ? undefined : () => void onPress()}
    />
  );
}
