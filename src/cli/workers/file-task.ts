import type { Language } from '../../core/rule/finding';

/** What a worker is asked to do with one file; it answers with a `FileAnswer`. */
export interface FileTask {
  readonly path: string;
  readonly language: Language;
  /** A report of the period before, to compare with. */
  readonly previous?: string;
  /** Whether the figures are wanted too. */
  readonly figures?: boolean;
}
