import type { WorkbookPlan } from '../../src/core/plan/sheet-plan';
import type { ReportPeriod } from '../../src/core/report/report-details';
import type { ChosenFile, FileAnswer, FileFinding, ReportFiles } from '../../src/pane/controller/report-files';
import { planWorkbook } from '../../src/core/plan/workbook-plan';
import { details, form } from './tiny-form';

const PERIOD: ReportPeriod = { year: 2022, kind: 'Q3' };

/** Files behind the pane's port, answered when a test says so, with a record of what was asked. */
export interface FakeReportFiles extends ReportFiles {
  readonly calls: string[];
  /** While it holds, reading waits after this many files. */
  holdAfter: number | undefined;
  /** Lets the reading go on. */
  release(): void;
  /** Names of units none of whose files is counted. */
  readonly undecided: Set<string>;
}

export function fileFinding(where: string, more: Partial<FileFinding> = {}): FileFinding {
  return {
    rule: 'rule',
    severity: 'error',
    where,
    cell: { sheet: 'Phụ lục 2', address: 'D7' },
    value: '1',
    expected: '2',
    message: `Câu về ${where}.`,
    cause: null,
    cure: 'Sửa lại.',
    ...more,
  };
}

/** A file's answer: of a unit, with findings. */
export function fileAnswer(
  unit: string | null,
  told: readonly FileFinding[] = [],
  more: Partial<FileAnswer['verdict']> = {},
): FileAnswer {
  const outcome = told.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid';
  return { verdict: { outcome, complete: true, unit, period: PERIOD, told, ...more } };
}

export function unreadableAnswer(message: string): FileAnswer {
  const told = [fileFinding('report', { cell: null, value: '', expected: '', message })];
  return fileAnswer(null, told, { outcome: 'unreadable', period: null, complete: false });
}

export function chosenFile(name: string): ChosenFile {
  return { name, file: new Blob([name]) };
}

/** @param answers by file name; a file that is not there has no findings and is of a unit of its name */
export function fakeReportFiles(answers: Readonly<Record<string, FileAnswer>> = {}): FakeReportFiles {
  let release: () => void = () => undefined;
  const fake: FakeReportFiles = {
    calls: [],
    undecided: new Set(),
    holdAfter: undefined,
    release: () => {
      fake.holdAfter = undefined;
      release();
    },
    read: async (files, listener, signal) => {
      fake.calls.push(`read ${files.map(({ name }) => name).join(' ')}`);
      for (const [index, { name }] of files.entries()) {
        listener.onBegin(index);
        if (fake.holdAfter === index) {
          await new Promise<void>((resolve) => {
            release = resolve;
            signal.addEventListener('abort', () => resolve());
          });
        }
        if (signal.aborted) return;
        listener.onAnswer(answers[name] ?? fileAnswer(`UBND xã ${name}`), index);
      }
    },
    textOf: async (list) => ((list as Blob & { unreadable?: true }).unreadable ? undefined : 'UBND xã Z'),
    unitsOf: async (text) => {
      fake.calls.push(`units ${text}`);
      return { units: text.split('\n').map((name) => ({ name })), faults: text.includes('?') ? [1] : [] };
    },
    figuresOf: async (answer) => new Map(Object.entries((answer as FileAnswer & { figures?: object }).figures ?? {})),
    sortOut: async (files, units) => {
      fake.calls.push(`sort ${files.length}`);
      const isCounted = ({ answer }: { readonly answer: FileAnswer }) => answer.verdict.outcome !== 'unreadable';
      const names = files.map(({ answer }) => answer.verdict.unit);
      const missing = units?.units.filter(({ name }) => !names.includes(name)) ?? [];
      const unreadable = files.filter((file) => !isCounted(file)).map(({ name }) => name);
      return {
        period: PERIOD,
        counted: files.filter(isCounted).map(({ name }) => ({ file: name })),
        leftOut: unreadable.map((file) => ({ file, reason: 'unreadable' })),
        missing,
        ownerless: missing.length > 0 ? unreadable : [],
        late: [],
        undecided: units?.units.filter(({ name }) => fake.undecided.has(name)) ?? [],
        unlisted: [],
      };
    },
    plan: async (): Promise<WorkbookPlan> => planWorkbook(form, details),
    bytes: async () => new Uint8Array([1, 2, 3]),
  };
  return fake;
}
