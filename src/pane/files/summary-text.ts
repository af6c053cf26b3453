import { shortDate } from '../../core/plan/report-date';
import { periodInWords } from '../../core/report/period';
import type { SortedReports } from '../controller/report-files';
import { FILE_GROUPS, groupOf, type ListedFile } from '../state/files-state';
import type { PaneText } from '../text/pane-text';
import { toldCounts, visibleFiles } from './file-order';
import { textOfFile } from './text-of-file';

/** The whole list as text, to be pasted into a letter: how each file turned out, what is not added up, who is missing. */
export function summaryText(listed: readonly ListedFile[], sorted: SortedReports | undefined, text: PaneText): string {
  const files = visibleFiles(listed, []);
  const groups = FILE_GROUPS.map((group) => ({ group, files: files.filter((file) => groupOf(file) === group) }));
  return [
    ...groups
      .filter((one) => one.files.length > 0)
      .flatMap(({ group, files: inGroup }) => [
        `${text.files.groups[group]} (${inGroup.length})`,
        ...inGroup.map((file) => `- ${fileLine(file, text)}`),
        '',
      ]),
    ...(sorted ? sortedLines(sorted, text) : []),
  ]
    .join('\n')
    .trim();
}

/** The unit, its file, and what was found in it. */
function fileLine(file: ListedFile, text: PaneText): string {
  const { name, answer } = file;
  if (!answer) return textOfFile(name);
  const { unit, told } = answer.verdict;
  const whose = unit === null ? textOfFile(name) : `${textOfFile(unit)} (${textOfFile(name)})`;
  const found = groupOf(file) === 'unreadable' ? textOfFile(told[0]?.message ?? '') : countSentence(file, text);
  return found === '' ? whose : `${whose}: ${found}`;
}

/** `2 lỗi, 1 cảnh báo, 1 mục đã giải trình`; empty where nothing was found. */
export function countSentence({ answer }: ListedFile, text: PaneText): string {
  if (!answer) return '';
  const counts = toldCounts(answer);
  const found = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => text.check.count[severity](counts[severity]));
  return [...found, ...(counts.explained > 0 ? [text.files.explained(counts.explained)] : [])].join(', ');
}

/** How a file turned out, in words: `Có lỗi: 2 lỗi, 1 cảnh báo`. */
export function stateSentence(file: ListedFile, text: PaneText): string {
  const group = groupOf(file);
  if (!group) return '';
  const isExplained = file.answer?.verdict.told.some(
    ({ severity, explanation }) => severity === 'error' && explanation?.state === 'valid',
  );
  // "No error" would not be true of a file whose errors stand, explained.
  const word = group === 'valid' && isExplained ? text.files.allExplained : text.files.groups[group];
  const counts = group === 'unreadable' ? '' : countSentence(file, text);
  return counts === '' ? word : `${word}: ${counts}`;
}

/** What can be added up, in a sentence. */
export function countedSentence({ counted, period }: SortedReports, text: PaneText): string {
  if (counted.length === 0 || !period) return text.files.noneCounted;
  return text.files.counted(counted.length, periodInWords(period));
}

/** `UBND xã A (ký 16/9/2022, hạn 15/9/2022)`. */
export function lateUnit({ unit, date }: SortedReports['late'][number], text: PaneText): string {
  return text.files.lateUnit(textOfFile(unit.name), shortDate(date), shortDate(unit.deadline ?? ''));
}

function sortedLines(sorted: SortedReports, text: PaneText): string[] {
  const { leftOut, missing, ownerless, undecided, late, unlisted } = sorted;
  const { files } = text;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
  return [
    countedSentence(sorted, text),
    ...section(
      files.leftOut(leftOut.length),
      leftOut.map(({ file, reason }) => `${textOfFile(file)}: ${files.reasons[reason]}`),
    ),
    ...section(
      files.missing(missing.length),
      missing.map(({ name }) => textOfFile(name)),
    ),
    ...(ownerless.length > 0 ? [files.ownerless(ownerless.length)] : []),
    ...section(
      files.undecided(undecided.length),
      undecided.map(({ name }) => textOfFile(name)),
    ),
    ...section(
      files.late(late.length),
      late.map((one) => lateUnit(one, text)),
    ),
    ...section(
      files.unlisted(unlisted.length),
      unlisted.map((name) => textOfFile(name)),
    ),
  ];
}
