import type { Form } from '../../core/form/form';
import { usePaneTools } from '../app/pane-tools';
import { placeName } from '../app/place-name';
import { placeSentence } from '../check/place-sentence';
import { Glyph } from '../glyph';
import type { RefusedDocument } from './export-outcome';

/** Why the document was not written; each error leads to its finding, where it can be corrected or explained. */
export function ExportRefusal({ refusal, form }: { readonly refusal: RefusedDocument; readonly form: Form }) {
  const { text, dispatch } = usePaneTools();
  return (
    <>
      <div role="alert" className="outcome" data-severity="error">
        <Glyph name="error" />
        <p>{refusal.message}</p>
      </div>
      <ul className="plain-list refusals">
        {refusal.errors.map(({ finding, message, cure }) => {
          const home = finding.appendix;
          return (
            <li key={finding.id}>
              <button
                type="button"
                className="link"
                onClick={() => dispatch({ type: 'finding-shown', id: finding.id })}
              >
                {placeName(finding.where, form, text)}
              </button>
              <p>{placeSentence(message, home, form, text)}</p>
              <p className="quiet">{placeSentence(cure, home, form, text)}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
