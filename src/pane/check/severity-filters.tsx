import type { Severity } from '../../core/rule/finding';
import type { ValidationResult } from '../../core/rule/validation-result';
import { usePaneTools } from '../app/pane-tools';
import { Glyph } from '../glyph';
import { SEVERITIES } from './finding-order';

interface SeverityFiltersProps {
  readonly counts: ValidationResult['counts'];
  readonly hidden: readonly Severity[];
}

/** One switch per severity that was found; pressed means shown. */
export function SeverityFilters({ counts, hidden }: SeverityFiltersProps) {
  const { text, dispatch } = usePaneTools();
  return (
    <div role="group" aria-label={text.check.filters} className="filters">
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <button
          key={severity}
          type="button"
          className="filter"
          data-severity={severity}
          aria-pressed={!hidden.includes(severity)}
          onClick={() => dispatch({ type: 'severity-toggled', severity })}
        >
          <Glyph name={severity} />
          {text.check.severities[severity]} <strong>{counts[severity]}</strong>
        </button>
      ))}
    </div>
  );
}
