import type { InjectionResult } from '../../core/report/report-workbook';
import { usePaneTools } from '../app/pane-tools';
import { Glyph } from '../glyph';
import { injectionSentence } from './injection-sentence';

/** What an injection did, told in sentences. */
export function InjectionOutcome({ result }: { readonly result: InjectionResult | undefined }) {
  const { text } = usePaneTools();
  return (
    <div role="status" className="outcome-place">
      {result && (
        <div className="outcome" data-severity={result.problems.length === 0 ? 'pass' : 'warning'}>
          <Glyph name={result.problems.length === 0 ? 'pass' : 'warning'} />
          <p>{injectionSentence(result, text)}</p>
        </div>
      )}
    </div>
  );
}
