import { DefaultButton, type IButtonProps, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { GlyphName } from '../glyph';

interface ActionButtonProps {
  readonly label: string;
  readonly onPress: () => void | Promise<void>;
  readonly primary?: boolean;
  readonly glyph?: GlyphName;
  /** Shown but without effect; the focus stays on it. */
  readonly off?: boolean;
  readonly keys?: string;
  readonly id?: string;
}

/** A button with words. While off it keeps its place in the tab order, so that work never takes the focus away. */
export function ActionButton({ label, onPress, primary, glyph, off, keys, id }: ActionButtonProps) {
  const props: IButtonProps = {
    id,
    text: label,
    className: 'action-button',
    iconProps: glyph && { iconName: `phuluc-${glyph}` },
    disabled: off,
    allowDisabledFocus: true,
    'aria-keyshortcuts': keys,
    onClick: off ? undefined : () => void onPress(),
  };
  return primary ? <PrimaryButton {...props} /> : <DefaultButton {...props} />;
}
