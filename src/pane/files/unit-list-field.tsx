import { type ChangeEvent, useId, useRef } from 'react';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import type { FilesState } from '../state/files-state';

interface UnitListFieldProps {
  readonly units: FilesState['units'];
  readonly busy: boolean;
}

/** The units that owe a report: typed, pasted, or from a file. */
export function UnitListField({ units, busy }: UnitListFieldProps) {
  const { text, controller } = usePaneTools();
  const file = useRef<HTMLInputElement>(null);
  const hint = useId();
  const { list } = units;
  const onLoad = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.files?.[0];
    target.value = '';
    if (chosen) void controller.files.loadUnits(chosen);
  };
  return (
    <details className="unit-list">
      <summary>{list ? text.files.unitsOf(list.units.length) : text.files.units}</summary>
      <p id={hint} className="quiet">
        {text.files.unitsHint}
      </p>
      <textarea
        rows={4}
        value={units.text}
        aria-label={text.files.units}
        aria-describedby={hint}
        onChange={({ target }) => void controller.files.setUnits(target.value)}
      />
      <p role="status" className="unit-list-fault">
        {units.unreadable
          ? text.files.unitsUnreadable
          : list && list.faults.length > 0
            ? text.files.unitsFault(list.faults.join(', '))
            : ''}
      </p>
      <ActionButton label={text.files.unitsLoad} off={busy} onPress={() => file.current?.click()} />
      <input ref={file} type="file" hidden accept=".csv,.txt" aria-label={text.files.unitsLoad} onChange={onLoad} />
    </details>
  );
}
