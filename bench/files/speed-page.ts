import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type BenchRow, targetText } from '../measure';
import { PROJECT } from './report-folder';

/** One table of the page. */
export interface BenchTable {
  readonly title: string;
  readonly rows: readonly BenchRow[];
}

/** Writes `docs/speed.md`: what one run measured, on what machine, by which command. */
export function writeSpeedPage(command: string, tables: readonly BenchTable[]): void {
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;
  const busy = loadavg().map((load) => load.toFixed(1));
  const lines = [
    '# Speed of report files, as measured',
    '',
    `Written by \`UPDATE_DOCS=1 ${command}\` on ${machine}; processes ready to run in the last 1, 5 and 15 minutes: ${busy.join(', ')} (more than there are processors means that times are those of a busy machine; readers compared in one table were busy alike).`,
    '',
    'The reports are generated (`bench/files`): seeded, filled in at random (so that the rules find something in every one), a third of them with mistakes of typing besides, one in seven saved without values. “phuluc” goes the whole way from the file to its findings; the others open the same files and do no more.',
    '',
    missedLine(tables),
    ...tables.flatMap(({ title, rows }) => ['', `## ${title}`, '', ...tableLines(rows)]),
    '',
  ];
  writeFileSync(join(PROJECT, 'docs/speed.md'), lines.join('\n'));
}

function tableLines(rows: readonly BenchRow[]): string[] {
  const line = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line('what', 'measured', 'target'),
    '|---|---|---|',
    ...rows.map((row) => line(row.what, row.measured, targetText(row))),
  ];
}

/** What did not reach its target, before anything else is read. */
function missedLine(tables: readonly BenchTable[]): string {
  const missed = tables.flatMap(({ rows }) => rows.filter(({ met }) => met === false));
  if (missed.length === 0) return 'No target was missed.';
  const each = missed.map((row) => `${row.what} (${row.measured}; target ${row.target})`);
  return `Targets missed: ${each.join('; ')}.`;
}
