import { usePaneTools } from '../app/pane-tools';
import type { DetailsState } from '../state/pane-state';
import { fieldId } from './detail-text-field';

interface DetailChoiceProps {
  readonly field: 'unit.level' | 'period.kind';
  readonly details: DetailsState;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint: string;
}

/** One choice of the details, as the system's own drop-down: light, and known to every screen reader. */
export function DetailChoice({ field, details, options, hint }: DetailChoiceProps) {
  const { text, dispatch } = usePaneTools();
  const hintId = `${fieldId(field)}-hint`;
  return (
    <div className={`field field-${field.replace('.', '-')}`}>
      <label className="field-label" htmlFor={fieldId(field)}>
        {text.details.fields[field]}
      </label>
      <select
        id={fieldId(field)}
        className="select"
        value={details.draft[field]}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => dispatch({ type: 'field-changed', field, text: event.target.value })}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {hint && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
