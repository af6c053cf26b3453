import { formById } from '../../core/form/forms';
import { writeWorkbook } from '../../file/write-workbook';
import { formFault, newestForm } from '../../report-file/data/read-report-data';
import { consolidate, type ConsolidatedFile, type Consolidation } from '../../report-file/consolidate/consolidate';
import { consolidatedWorkbook } from '../../report-file/consolidate/consolidated-workbook';
import { consolidationWords } from '../../report-file/consolidate/consolidation-words';
import { decodeUnitList } from '../../report-file/consolidate/decode-unit-list';
import { readUnitList } from '../../report-file/consolidate/unit-list';
import { fileLabels } from '../files/file-labels';
import { listFiles } from '../files/list-files';
import { readBytes } from '../files/read-bytes';
import { isSameFile, isWorkbookName, writeRefusal, writeResult } from '../files/write-result';
import { findingLines, plain } from '../output/finding-lines';
import { progressOn } from '../output/progress';
import { runTasks } from '../workers/file-pool';
import type { Command } from '.';

/** `phuluc consolidate`: the reports of many units in one workbook; exit code 1 where a file is not in the totals. */
export const consolidateFiles: Command = async ({ paths, options, language, format }, terminal, texts) => {
  const refuse = (text: string): 2 => {
    terminal.error(`${text}\n`);
    return 2;
  };
  const { output = '', units: unitsPath } = options;
  if (!isWorkbookName(output)) return refuse(texts.notXlsx(output));
  // Said before a thousand files are read for nothing.
  const refusal = writeRefusal(output, options.overwrite !== undefined);
  if (refusal !== undefined) return refuse(texts.notWritten(output, refusal));
  const form = options.form === undefined ? newestForm() : formById(options.form);
  if (!form) return refuse(texts.dataFault(formFault(options.form ?? '')));
  const list = unitsPath === undefined ? undefined : readBytes(unitsPath, language);
  if (list?.outcome === 'unreadable') return refuse(findingLines([list.finding], texts).join('\n'));
  const listed = list && (await decodeUnitList(new Blob([Uint8Array.from(list.bytes)])));
  if (list && listed === undefined) return refuse(texts.unitListEncoding(unitsPath ?? ''));
  const expected = listed === undefined ? undefined : readUnitList(listed);
  if (expected && expected.faults.length > 0) {
    return refuse(texts.unitListFault(unitsPath ?? '', expected.faults.join(', ')));
  }
  const { files, missing } = listFiles(paths);
  // The workbook written last time lies in the same folder more often than not.
  const inputs = [...missing, ...files.filter((file) => !isSameFile(file, output))];
  if (inputs.length === 0) return refuse(texts.noFiles(paths.join(', ')));
  const labels = fileLabels(inputs);
  const read: ConsolidatedFile[] = [];
  const progress = progressOn(terminal, texts);
  await runTasks(
    inputs.map((path) => ({ path, language, figures: true })),
    ({ verdict, report }, { path }) =>
      void read.push({ file: labels.get(path) ?? path, report, findings: verdict.told }),
    { onDone: progress.show },
  );
  progress.clear();
  const consolidation = consolidate(form, read, expected?.units);
  const reason = writeResult(
    output,
    writeWorkbook(consolidatedWorkbook(consolidation, language)),
    options.overwrite !== undefined,
  );
  if (reason !== undefined) return refuse(texts.notWritten(output, reason));
  const { counted, period, leftOut, missing: without, ownerless, undecided, late, unlisted } = consolidation;
  if (format === 'json') terminal.out(JSON.stringify(summaryOf(consolidation, output, labels), undefined, 2));
  else {
    const named = (say: (names: string) => string, names: readonly string[]): string[] =>
      names.length === 0 ? [] : [say(plain(names.join('; ')))];
    terminal.out(
      [
        texts.consolidated(counted.length, period, leftOut.length),
        texts.written(output),
        ...leftOut.map(({ file, reason: why, findings: [first] }) => {
          const said = consolidationWords[language].reasons[why];
          return texts.leftOut(plain(file), why === 'unreadable' && first ? `${said}. ${plain(first.message)}` : said);
        }),
        ...named(
          texts.missingUnits,
          without.map(({ name }) => name),
        ),
        ...named(texts.ownerlessFiles, ownerless),
        ...named(
          texts.undecidedUnits,
          undecided.map(({ name }) => name),
        ),
        ...named(
          texts.lateUnits,
          late.map(({ unit }) => unit.name),
        ),
        ...named(texts.unlistedUnits, unlisted),
      ].join('\n'),
    );
  }
  if (counted.length === 0) return 2;
  return leftOut.length + without.length > 0 ? 1 : 0;
};

function summaryOf(
  { form, period, counted, leftOut, missing, undecided, late, unlisted }: Consolidation,
  output: string,
  labels: ReadonlyMap<string, string>,
) {
  // A program that reads it opens files by their paths.
  const paths = new Map([...labels].map(([path, label]) => [label, path]));
  const pathOf = (label: string): string => paths.get(label) ?? label;
  return {
    outcome: 'consolidated',
    output,
    form: form.id,
    period: period ?? null,
    counted: counted.map(({ file, report }) => ({ file: pathOf(file), unit: report.unit })),
    leftOut: leftOut.map(({ file, report, reason, findings: [first] }) => ({
      file: pathOf(file),
      unit: report?.unit ?? null,
      reason,
      message: first?.message ?? null,
    })),
    missing: missing.map(({ name }) => name),
    undecided: undecided.map(({ name }) => name),
    late: late.map(({ unit, date }) => ({ unit: unit.name, deadline: unit.deadline, date })),
    unlisted,
  };
}
