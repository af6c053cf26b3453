import type { Language } from '../../core/rule/finding';
import type { ReadMeans } from '../../file/read-workbook';
import { comparePeriods } from '../compare/compare-periods';
import { unitReport, type UnitReport } from '../consolidate/unit-report';
import { unreadableMessages } from '../messages/unreadable-messages';
import type { ReportReading } from '../reading/read-report';
import { unreadable } from './file-finding';
import { type FileVerdict, readReportFile, verdictOf } from './file-verdict';
import { unreadableVerdict } from './unreadable-verdict';

/** What is said of one file, and its figures: plain data that can cross from thread to thread. */
export interface FileAnswer {
  readonly verdict: FileVerdict;
  /** Where figures were asked for and the file could be read. */
  readonly report?: UnitReport;
}

export interface JudgeOptions {
  readonly language: Language;
  /** The report of the period before, to compare with. */
  readonly previous?: ReportReading;
  /** Whether the figures are wanted too. */
  readonly figures?: boolean;
  /** What the host has to read faster. */
  readonly means?: ReadMeans;
}

/** Reads and validates the bytes of one file. No bytes make it throw. */
export function judgeFile(bytes: Uint8Array, { language, previous, figures, means }: JudgeOptions): FileAnswer {
  const read = readReportFile(bytes, language, means);
  if (read.outcome === 'unreadable') return { verdict: unreadableVerdict(read.finding, read.form) };
  const compared = previous ? comparePeriods(previous, read.reading, language) : [];
  const verdict = verdictOf(read.reading, language, compared);
  return figures === true ? { verdict, report: unitReport(read.reading) } : { verdict };
}

/** A mistake of ours over one file, told as that file's, with what a developer needs to find it. */
export function mistakeOver(thrown: unknown, language: Language): FileAnswer {
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return { verdict: unreadableVerdict(unreadable('crashed', ...unreadableMessages[language].crashed(detail))) };
}
