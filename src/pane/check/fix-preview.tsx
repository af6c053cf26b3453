import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Form } from '../../core/form/form';
import type { FigureChange } from '../../core/rule/finding';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { placeName } from '../app/place-name';

interface FixPreviewProps {
  readonly changes: readonly FigureChange[];
  readonly form: Form;
  readonly title: string;
  readonly intro?: string;
  readonly applyLabel: string;
  readonly busy: boolean;
  /** Cancelled: the caller closes the preview and puts the focus back. */
  readonly onClose: () => void;
}

/** Every cell about to change, as it is and as it will be; nothing is written before Apply. Esc cancels. */
export function FixPreview({ changes, form, title, intro, applyLabel, busy, onClose }: FixPreviewProps) {
  const { text, controller } = usePaneTools();
  const region = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    region.current?.focus({ preventScroll: true });
    region.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div ref={region} role="group" aria-labelledby={titleId} tabIndex={-1} className="preview" onKeyDown={onKeyDown}>
      <p id={titleId} className="preview-title">
        {title}
      </p>
      {intro && <p>{intro}</p>}
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{text.fix.row}</th>
            <th scope="col">{text.fix.before}</th>
            <th scope="col">{text.fix.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.indicator} className="change">
              <th scope="row">{placeName(change.indicator, form, text)}</th>
              <td className="figure-typed">{change.before === '' ? text.blank : change.before}</td>
              <td className="figure-expected">
                {change.after === '' ? text.blank : change.after}
                {change.kind === 'restore-formula' && ` (${text.fix.computed})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="button-row">
        <ActionButton primary label={applyLabel} off={busy} onPress={() => controller.apply(changes)} />
        <ActionButton label={text.cancel} onPress={onClose} />
      </div>
    </div>
  );
}
