import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { usePaneTools } from '../app/pane-tools';
import type { DetailsState } from '../state/pane-state';
import type { DetailField } from './details-draft';
import { faultsOf } from './details-faults';

export const fieldId = (field: DetailField) => `detail-${field}`;

interface DetailTextFieldProps {
  readonly field: Exclude<DetailField, 'unit.level' | 'period.kind'>;
  readonly details: DetailsState;
  readonly multiline?: boolean;
  readonly numeric?: boolean;
  /** Said below the field where nothing is wrong. */
  readonly hint?: string;
}

/** One text of the details with its example, and with its fault once the person has left it. */
export function DetailTextField({ field, details, multiline, numeric, hint }: DetailTextFieldProps) {
  const { text, dispatch } = usePaneTools();
  const fault = details.touched.includes(field) ? faultsOf(details.draft)[field] : undefined;
  const sentence = fault && text.details.faults[fault.kind];
  const examples: Readonly<Partial<Record<DetailField, string>>> = text.details.examples;
  const example = examples[field];
  return (
    <TextField
      id={fieldId(field)}
      className={`field field-${field.replace('.', '-')}`}
      label={text.details.fields[field]}
      value={details.draft[field]}
      lang="vi"
      autoComplete="off"
      inputMode={numeric ? 'numeric' : undefined}
      maxLength={multiline ? 2000 : 250}
      multiline={multiline}
      rows={multiline ? 3 : undefined}
      resizable={false}
      errorMessage={fault?.stop ? sentence : undefined}
      description={
        sentence && !fault?.stop
          ? sentence
          : (hint ?? (example && details.draft[field] === '' ? text.details.example(example) : undefined))
      }
      onChange={(_, value) => dispatch({ type: 'field-changed', field, text: value ?? '' })}
      onBlur={() => dispatch({ type: 'field-left', field })}
    />
  );
}
