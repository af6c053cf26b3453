import type { Form } from '../../core/form/form';
import { usePaneTools } from '../app/pane-tools';
import { cellName, placeName } from '../app/place-name';
import { placeSentence } from '../check/place-sentence';
import type { FileFinding } from '../controller/report-files';
import { Glyph } from '../glyph';
import { textOfFile } from './text-of-file';

/** What a finding says is bounded: a hostile file may have put a whole page into one cell. */
const LONGEST = 600;

interface FileFindingItemProps {
  readonly finding: FileFinding;
  readonly form: Form;
}

/** A finding in a file that is not open: the same words as on the check screen, and nothing to press. */
export function FileFindingItem({ finding, form }: FileFindingItemProps) {
  const { text } = usePaneTools();
  const { severity, where, cell, value, expected, message, cause, cure, explanation } = finding;
  const home = form.indicators.get(where)?.appendix;
  const say = (sentence: string) => textOfFile(placeSentence(sentence, home, form, text), LONGEST);
  return (
    <li className="finding" data-severity={severity}>
      <div className="finding-told">
        <p className="finding-head">
          <Glyph name={severity} />
          <span className="unseen">{text.check.severities[severity]}: </span>
          <strong className="finding-place">{placeName(where, form, text)}</strong>{' '}
          {cell && (
            <span className="finding-cell">
              {cellName({ sheet: textOfFile(cell.sheet, 60), address: cell.address }, text)}
            </span>
          )}
        </p>
        {(value !== '' || expected !== '') && (
          <p className="figures">
            {text.check.typed} <span className="figure-typed">{value === '' ? text.blank : textOfFile(value, 80)}</span>
            {expected !== '' && (
              <>
                {' · '}
                {text.check.expected} <span className="figure-expected">{textOfFile(expected, 80)}</span>
              </>
            )}
          </p>
        )}
        <p>{say(message)}</p>
        <dl className="reasons">
          {cause !== null && (
            <div>
              <dt>{text.check.cause}</dt>
              <dd>{say(cause)}</dd>
            </div>
          )}
          <div>
            <dt>{text.check.cure}</dt>
            <dd>{say(cure)}</dd>
          </div>
          {explanation && explanation.text !== '' && (
            <div>
              <dt>{explanation.state === 'expired' ? text.files.explanationExpired : text.files.explanation}</dt>
              <dd>{textOfFile(explanation.text, LONGEST)}</dd>
            </div>
          )}
        </dl>
      </div>
    </li>
  );
}
