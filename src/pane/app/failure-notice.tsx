import type { Failure } from '../state/pane-state';
import { Glyph } from '../glyph';
import type { PaneText } from '../text/pane-text';
import { ActionButton } from './action-button';
import { CopyDetails } from './copy-details';
import { GlyphButton } from './glyph-button';

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly text: PaneText;
  readonly onRetry: () => void | Promise<void>;
  readonly onClose?: () => void;
}

/** An action broke: what happened, that the figures are safe, what to do. */
export function FailureNotice({ failure, text, onRetry, onClose }: FailureNoticeProps) {
  return (
    <div className="alarm-box failure" data-severity="error">
      <Glyph name="error" />
      <div className="alarm-text">
        <div role="alert">
          <strong>{text.failure.title}</strong>
          <p>{text.failure.safe}</p>
        </div>
        <div className="button-row">
          <ActionButton label={text.retry} primary onPress={onRetry} />
          <CopyDetails detail={failure.detail} text={text} />
        </div>
      </div>
      {onClose && <GlyphButton label={text.close} glyph="close" onPress={onClose} />}
    </div>
  );
}
