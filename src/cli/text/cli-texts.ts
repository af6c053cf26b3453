import type { PeriodKind, ReportPeriod } from '../../core/report/report-details';
import type { FindingExplanation } from '../../core/rule/finding';
import type { DataFault } from '../../report-file/data/read-report-data';
import type { CommandName } from '../command-table';
import type { UseTrouble } from '../arguments';

/** Everything the command line itself says in one language. */
export interface CliTexts {
  help(command: CommandName | undefined): string;
  use(trouble: UseTrouble): string;
  seeHelp(command: CommandName | undefined): string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly outcomes: Readonly<Record<'valid' | 'invalid' | 'unreadable', string>>;
  readonly incomplete: string;
  readonly cause: string;
  readonly cure: string;
  /** In place of `outcomes.valid` where errors stand and each is explained. */
  readonly allExplained: string;
  /** Said of a finding; of an explanation by its state. */
  readonly explained: string;
  readonly explanations: Readonly<Record<FindingExplanation['state'], string>>;
  counts(error: number, warning: number, info: number): string;
  explainedCounts(error: number, warning: number): string;
  /** `explained`: how many of the valid files have errors that are explained. */
  summary(files: number, valid: number, invalid: number, unreadable: number, explained: number): string;
  progress(done: number, all: number): string;
  written(path: string): string;
  noFiles(paths: string): string;
  notWritten(path: string, reason: string): string;
  notRead(path: string, reason: string): string;
  sameFile(path: string): string;
  notDocx(path: string): string;
  notXlsx(path: string): string;
  exportDamaged(places: number): string;
  withExplanations(count: number): string;
  readonly notFilled: string;
  /** The report has a chart, and the machine nothing to write its words with. */
  readonly noFonts: string;
  dataFault(fault: DataFault): string;
  dataFaults(path: string, count: number): string;
  placed(figures: number, notes: number, paragraphs: number, explanations: number): string;
  notPlaced(count: number): string;
  unitListEncoding(path: string): string;
  unitListFault(path: string, lines: string): string;
  /** @param period of the reports; absent where none is counted */
  consolidated(counted: number, period: ReportPeriod | undefined, leftOut: number): string;
  leftOut(file: string, reason: string): string;
  missingUnits(names: string): string;
  /** Said after them: files that may be one of theirs. */
  ownerlessFiles(names: string): string;
  undecidedUnits(names: string): string;
  lateUnits(names: string): string;
  unlistedUnits(names: string): string;
  imported(figures: number, paragraphs: number, headings: number): string;
  /** @param sections whose standard sentences are left out, for the document has its own text there */
  standardLeftOut(sections: readonly string[]): string;
  importedPeriod(kind: PeriodKind | undefined, year: number): string;
  readonly importHeads: Readonly<Record<'uncertain' | 'conflict' | 'differing' | 'unplaced' | 'omitted', string>>;
}
