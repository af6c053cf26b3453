import { countBySeverity } from '../../core/rule/count-by-severity';
import type { FileFinding } from '../../report-file/verdict/file-finding';
import type { FileVerdict } from '../../report-file/verdict/file-verdict';
import { fileLabels } from '../files/file-labels';
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
  const counts = { valid: 0, invalid: 0, unreadable: 0, explained: 0 };
  // One file's answer is written before the next: however many there are, none is kept.
  const isJson = format === 'json';
  let written = 0;
  const progress = progressOn(terminal, texts);
  if (isJson) terminal.out('{"files": [');
  const tasks = [...missing, ...files].map((path) => ({ path, language, previous }));
  const labels = fileLabels(tasks.map(({ path }) => path));
  await runTasks(
    tasks,
    ({ verdict }, { path }) => {
      progress.clear();
      counts[verdict.outcome] += 1;
      if (isAllExplained(verdict)) counts.explained += 1;
      written += 1;
      if (isJson) terminal.out(`${JSON.stringify(fileJson(path, verdict))}${written < tasks.length ? ',' : ''}`);
      else terminal.out(fileText(labels.get(path) ?? path, verdict));
    },
    { onDone: progress.show },
  );
  progress.clear();
  const summary = { files: tasks.length, ...counts };
  if (isJson) terminal.out(`], "summary": ${JSON.stringify(summary)}}`);
  else if (tasks.length > 1) {
    const { valid, invalid, unreadable, explained } = counts;
    terminal.out(texts.summary(tasks.length, valid, invalid, unreadable, explained));
  }
  return exitCode(counts);

  function fileText(label: string, verdict: FileVerdict): string {
    const { outcome, complete, told } = verdict;
    // What is counted is what stands below: consequences and gathered findings are told once.
    const found = countBySeverity(told);
    const explained = countBySeverity(told.filter(({ explanation }) => explanation?.state === 'valid'));
    const said = isAllExplained(verdict) ? texts.allExplained : texts.outcomes[outcome];
    const state = said + (outcome === 'valid' && !complete ? `, ${texts.incomplete}` : '');
    const numbers = [
      texts.counts(found.error, found.warning, found.info),
      ...(explained.error + explained.warning > 0 ? [texts.explainedCounts(explained.error, explained.warning)] : []),
    ];
    return [`${plain(label)}: ${state} (${numbers.join('; ')})`, ...findingLines(told, texts)].join('\n');
  }
};

/** Errors stand, and the unit explains each. */
function isAllExplained({ outcome, explained }: FileVerdict): boolean {
  return outcome === 'valid' && explained.error > 0;
}

function fileJson(path: string, { told: _told, ...verdict }: FileVerdict) {
  return { file: path, ...verdict };
}

function exitCode({ invalid, unreadable }: { readonly invalid: number; readonly unreadable: number }): ExitCode {
  return unreadable > 0 ? 2 : invalid > 0 ? 1 : 0;
}
