import type { Form } from '../../core/form/form';
import type { PaneProblem } from '../state/pane-state';
import { Glyph } from '../glyph';
import { GlyphButton } from './glyph-button';
import { usePaneTools } from './pane-tools';
import { problemSentence } from './problem-sentence';

interface ProblemListProps {
  readonly problems: readonly PaneProblem[];
  readonly form: Form;
}

/** What a person must mend before the last action can be finished: what, then how. */
export function ProblemList({ problems, form }: ProblemListProps) {
  const { text, dispatch } = usePaneTools();
  const sentences = problems.map((problem) => problemSentence(problem, form, text));
  return (
    <div role="alert" className="alarm">
      {sentences.length > 0 && (
        <div className="alarm-box" data-severity="warning">
          <Glyph name="warning" />
          <ul className="plain-list alarm-text">
            {sentences.map(({ what, cure }) => (
              <li key={what}>
                <strong>{what}</strong> {cure}
              </li>
            ))}
          </ul>
          <GlyphButton label={text.close} glyph="close" onPress={() => dispatch({ type: 'problems-dismissed' })} />
        </div>
      )}
    </div>
  );
}
