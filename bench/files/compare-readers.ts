import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from '../measure';
import type { Opened, Reader } from './open-files';
import { PROJECT, REGISTER, reportFolder } from './report-folder';

/** Times that every reader opens its share, in turn: what the machine does besides then hits all alike. */
const ROUNDS = 4;
const READERS: Readonly<Record<Reader, { readonly name: string; readonly cores: number }>> = {
  sheetjs: { name: 'SheetJS opens them', cores: 1 },
  exceljs: { name: 'exceljs opens them', cores: 1 },
  'phuluc-1': { name: 'phuluc reads, validates and tells, one thread', cores: 1 },
  'phuluc-2': { name: 'phuluc, two threads', cores: 2 },
};

/** So many are enough to compare by. */
const MOST_FILES = 1000;
/** What issue 3 asks for. */
const LARGEST_MB = 300;
const TIMES_THE_OTHERS = 3;
const TIMES_ONE_THREAD = 1.8;

/** The whole way from file to findings beside other libraries that merely open the same files, in one run. */
export async function compareReaders(reports: number): Promise<BenchRow[]> {
  const files = (await reportFolder(reports)).files.slice(0, MOST_FILES);
  const count = files.length;
  const readers = Object.keys(READERS) as Reader[];
  const pins = canPin();
  const children = new Map(readers.map((reader) => [reader, start(pins ? READERS[reader].cores : undefined)]));
  const sums = new Map(readers.map((reader) => [reader, { milliseconds: 0, processor: 0, megabytes: 0 }]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const share = files.filter((_, index) => index % ROUNDS === round);
    for (const [reader, child] of children) {
      const sum = sums.get(reader);
      const { milliseconds, processor, megabytes } = await ask(child, reader, share);
      if (!sum) continue;
      sum.milliseconds += milliseconds;
      sum.processor += processor;
      sum.megabytes = Math.max(sum.megabytes, megabytes);
    }
  }
  for (const child of children.values()) child.kill();
  const perSecond = (reader: Reader): number => count / ((sums.get(reader)?.milliseconds ?? NaN) / 1000);
  const others = Math.max(perSecond('sheetjs'), perSecond('exceljs'));
  const rows = readers.map((reader): BenchRow => {
    const { processor = NaN, megabytes = NaN } = sums.get(reader) ?? {};
    const measured = `${perSecond(reader).toFixed(1)}/s, ${(processor / count).toFixed(1)} ms CPU, ${megabytes.toFixed(0)} MB`;
    return {
      what: `${count} reports: ${READERS[reader].name}, ${pins ? coresText(READERS[reader].cores) : 'any core'}`,
      measured,
      ...(reader.startsWith('phuluc')
        ? { target: `≤ ${LARGEST_MB} MB`, met: megabytes <= LARGEST_MB }
        : { target: '' }),
    };
  });
  const ratio = (a: number, b: number, least: number): Omit<BenchRow, 'what'> => ({
    measured: `${(a / b).toFixed(2)} ×`,
    target: `≥ ${least} ×`,
    met: a / b >= least,
  });
  return [
    ...rows,
    openpyxl(files.slice(0, Math.ceil(count / ROUNDS))),
    {
      what: `one thread against the fastest of the others${pins ? ', one core each' : ''}`,
      ...ratio(perSecond('phuluc-1'), others, TIMES_THE_OTHERS),
    },
    {
      what: `two threads against one, ${pins ? 'on two cores against one' : `on ${availableParallelism()} processors`}`,
      ...ratio(perSecond('phuluc-2'), perSecond('phuluc-1'), TIMES_ONE_THREAD),
    },
  ];
}

/**
 * A process for one reader, on its first so many cores; undefined for as many as it likes. An engine compiles and collects
 * in threads of its own, which a free core beside would carry out unseen.
 */
function start(cores: number | undefined): ChildProcess {
  const command = [process.execPath, '--require', REGISTER, join(__dirname, 'open-files.ts')];
  const [program, ...args] = cores === undefined ? command : ['taskset', '--cpu-list', `0-${cores - 1}`, ...command];
  return spawn(program as string, args, { cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** Whether the system can keep a process to a core: Linux does. */
function canPin(): boolean {
  try {
    execFileSync('taskset', ['--cpu-list', '0-1', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const coresText = (cores: number): string => (cores === 1 ? 'one core' : `${cores} cores`);

function ask(child: ChildProcess, reader: Reader, files: readonly string[]): Promise<Opened> {
  return new Promise((resolve, reject) => {
    child.once('message', (opened) => resolve(opened as Opened));
    child.once('exit', (code) => reject(new Error(`${reader} ended with ${code}`)));
    child.send({ reader, files });
  });
}

const OPEN_BY_OPENPYXL = `
import sys, time, openpyxl
start = time.perf_counter()
for path in sys.stdin.read().split("\\n"):
    openpyxl.load_workbook(path)
print(time.perf_counter() - start)
`;

function openpyxl(files: readonly string[]): BenchRow {
  const what = `${files.length} reports: openpyxl (Python) opens them`;
  try {
    execFileSync('python3', ['-c', 'import openpyxl'], { stdio: 'ignore' });
  } catch {
    return { what, measured: 'not run: openpyxl is not installed', target: '' };
  }
  const seconds = Number(
    execFileSync('python3', ['-c', OPEN_BY_OPENPYXL], { input: files.join('\n'), encoding: 'utf8' }),
  );
  return { what, measured: `${(files.length / seconds).toFixed(1)}/s`, target: '' };
}
