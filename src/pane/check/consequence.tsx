import type { Form } from '../../core/form/form';
import type { Finding } from '../../core/rule/finding';
import { usePaneTools } from '../app/pane-tools';
import { placeName } from '../app/place-name';
import { Glyph } from '../glyph';
import { placeSentence } from './place-sentence';

/** A finding that follows from another: its place, what it says, and the way to its cell. */
export function Consequence({ finding, form }: { readonly finding: Finding; readonly form: Form }) {
  const { text, controller } = usePaneTools();
  const { cell } = finding;
  return (
    <li className="consequence">
      <Glyph name={finding.severity} />
      <span>
        <strong>{placeName(finding.where, form, text)}.</strong>{' '}
        {placeSentence(finding.message, finding.appendix, form, text)}{' '}
        {cell && (
          <button type="button" className="link" onClick={() => void controller.goTo(cell)}>
            {text.check.goTo(cell.address)}
          </button>
        )}
      </span>
    </li>
  );
}
