import { countBySeverity, type FileFinding } from '../../report-file/verdict/file-finding';
import type { FileVerdict } from '../../report-file/verdict/file-verdict';
import { listFiles } from '../files/list-files';
import { findingLines, plain } from '../output/finding-lines';
import { progressOn } from '../output/progress';
import type { ExitCode } from '../terminal';
import { runTasks } from '../workers/file-pool';
import type { Command } from '.';

/** `phuluc validate`: every rule over every file, each file on its own. */
export const validateFiles: Command = async ({ paths, options, language, format }, terminal, texts) => {
  const { files, missing } = listFiles(paths);
  const { previous } = options;
  if (previous !== undefined) {
    const unusable: FileFinding[] = [];
    await runTasks([{ path: previous, language }], ({ verdict }) => {
      if (verdict.outcome === 'unreadable') unusable.push(...verdict.told);
    });
    if (unusable.length > 0) {
      terminal.error(`${plain(previous)}:\n${findingLines(unusable, texts).join('\n')}\n`);
      return 2;
    }
  }
  if (files.length + missing.length === 0) {
    terminal.error(`${texts.noFiles(paths.join(', '))}\n`);
    return 2;
  }
  const counts = { valid: 0, invalid: 0, unreadable: 0 };
  // One file's answer is written before the next: however many there are, none is kept.
  const isJson = format === 'json';
  let written = 0;
  const progress = progressOn(terminal, texts);
  if (isJson) terminal.out('{"files": [');
  const tasks = [...missing, ...files].map((path) => ({ path, language, previous }));
  await runTasks(
    tasks,
    ({ verdict }, { path }) => {
      progress.clear();
      counts[verdict.outcome] += 1;
      written += 1;
      if (isJson) terminal.out(`${JSON.stringify(fileJson(path, verdict))}${written < tasks.length ? ',' : ''}`);
      else terminal.out(fileText(path, verdict));
    },
    { onDone: progress.show },
  );
  progress.clear();
  const summary = { files: tasks.length, ...counts };
  if (isJson) terminal.out(`], "summary": ${JSON.stringify(summary)}}`);
  else if (tasks.length > 1) terminal.out(texts.summary(tasks.length, counts.valid, counts.invalid, counts.unreadable));
  return exitCode(counts);

  function fileText(path: string, { outcome, complete, told }: FileVerdict): string {
    // What is counted is what stands below: consequences and gathered findings are told once.
    const found = countBySeverity(told);
    const state = texts.outcomes[outcome] + (outcome === 'valid' && !complete ? `, ${texts.incomplete}` : '');
    const head = `${plain(path)}: ${state} (${texts.counts(found.error, found.warning, found.info)})`;
    return [head, ...findingLines(told, texts)].join('\n');
  }
};

function fileJson(path: string, { told: _told, ...verdict }: FileVerdict) {
  return { file: path, ...verdict };
}

function exitCode({ invalid, unreadable }: { readonly invalid: number; readonly unreadable: number }): ExitCode {
  return unreadable > 0 ? 2 : invalid > 0 ? 1 : 0;
}
