import type { Language } from '../../core/rule/finding';
import type { UnitReport } from '../../report-file/consolidate/unit-report';
import type { FileVerdict } from '../../report-file/verdict/file-verdict';

/** What a worker is asked to do with one file. */
export interface FileTask {
  readonly path: string;
  readonly language: Language;
  /** A report of the period before, to compare with. */
  readonly previous?: string;
  /** Whether the figures are wanted too. */
  readonly figures?: boolean;
}

/** What comes back: plain data that can cross from thread to thread. */
export interface FileAnswer {
  readonly verdict: FileVerdict;
  /** Where figures were asked for and the file could be read. */
  readonly report?: UnitReport;
}
