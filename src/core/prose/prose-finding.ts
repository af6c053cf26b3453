import type { Finding } from '../rule/finding';
import type { Span } from './folded-text';
import type { ToldFigure } from './mentions/mention-pattern';

/**
 * A finding about the text. `where` is the section (`I.1`) or `report`, `cell` the paragraph's. It never says which of
 * two numbers is right, so `expected` is empty.
 */
export interface ProseFinding extends Finding {
  /** The sentence as written; empty where the finding is about the text as a whole. */
  readonly sentence: string;
  /** The characters of the sentence that the finding is about; nothing (0, 0) where there is no sentence. */
  readonly mark: Span;
  /** The figure that they speak of, a row of an appendix (`PL2.2.1`) or a supplementary one (`BS1.4`). */
  readonly indicator?: ToldFigure;
}

/** Whether a finding is one about the text. */
export function isProseFinding(finding: Finding): finding is ProseFinding {
  return 'sentence' in finding && 'mark' in finding;
}
