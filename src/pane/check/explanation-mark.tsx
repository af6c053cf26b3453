import type { FindingExplanation } from '../../core/rule/finding';
import { usePaneTools } from '../app/pane-tools';
import { Glyph } from '../glyph';

/** In the list: whether a finding is explained, and whether that still counts. */
export function ExplanationMark({ explanation }: { readonly explanation: FindingExplanation | undefined }) {
  const { text } = usePaneTools();
  if (!explanation) return null;
  return (
    <span className="explanation-mark" data-severity={explanation.state === 'valid' ? 'pass' : 'warning'}>
      <Glyph name={explanation.state === 'valid' ? 'pass' : 'warning'} />
      {text.explanation.states[explanation.state]}
    </span>
  );
}
