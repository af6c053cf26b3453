import type { ImportUse } from '../../core/import/offer/import-use';
import type { ImportState } from '../state/import-state';
import { useImportTools } from './use-import-tools';

interface ImportUseChoiceProps {
  readonly found: NonNullable<ImportState['found']>;
  readonly use: ImportUse | undefined;
  readonly busy: boolean;
}

const USES: readonly ImportUse[] = ['same-report', 'last-report'];

/** What was opened, its period, and what it is to be used for. */
export function ImportUseChoice({ found: { proposal, name }, use, busy }: ImportUseChoiceProps) {
  const { text, words, importing } = useImportTools();

  const { period } = proposal;
  const told = period ? words.period(`${text.details.periods[period.kind]} ${period.year}`) : words.noPeriod;
  return (
    <fieldset className="group import-use">
      <legend>
        <strong>{name === '' ? words.pasted : name}</strong> · {told}
        <span className="unseen">. {words.use}</span>
      </legend>
      {USES.map((each) => (
        <label key={each} className="check-label">
          <input
            type="radio"
            name="import-use"
            checked={use === each}
            disabled={busy}
            onChange={() => void importing.use(each)}
          />
          <span>
            {words.uses[each].title} <span className="quiet">({words.uses[each].hint})</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
