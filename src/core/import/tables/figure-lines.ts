import type { AppendixId, Form, Indicator } from '../../form/form';
import { plainStt } from '../../locate/row-identity';
import { readNumber } from '../../number/read-number';
import { tidy } from '../../text/normalize';
import type { FoundRow, FoundRows } from './figure-tables';
import { isAppendixFrame } from '../letter/frame-lines';
import { bareText } from './label-likeness';

const NUMBERED = /^(\d{1,2}(?:[.,]\d{1,2})*)[.)]?(?= |$)/;
const BARE_NUMBER = /^\d{1,4}$/;
/** Of a label's words, the part that must stand in the line. */
const MOST_WORDS = 0.8;

type KnownRows = ReadonlyMap<string, Indicator>;

/**
 * Reads rows of an appendix whose table came as lines of text, as from a page or a scan: number, label, unit and figure
 * one after the other, on one line or on a line each, a label going on over several lines around its figure. What is
 * left of a row once the words of its label, its unit and its note are taken away is its figure, if that is one number
 * and nothing else.
 *
 * Where text comes column by column, the figure of one row stands behind another: a single row that does not come out
 * even, or a head that is not repeated as a whole, is reason enough to take none of the appendix.
 * @param all lines under the appendix's title
 */
export function readFigureLines(all: readonly string[], appendix: AppendixId, form: Form): FoundRows {
  const lines = all.filter((text) => !isAppendixFrame(text, form));
  const known: KnownRows = new Map(
    (form.appendices.find(({ id }) => id === appendix)?.rows ?? []).map((row) => [row.stt, row]),
  );
  const joined = isByColumns(all, form) ? undefined : joinedRows(lines, known);
  const rows = joined?.map((text) => readLine(text, known));
  if (rows && rows.every((row) => row !== undefined))
    return { rows: rows.filter((row) => row !== undefined), unplaced: [] };
  return { rows: [], unplaced: lines.length === 0 ? [] : [{ reason: 'unclear-lines', text: lines.join('\n') }] };
}

/** Whether the heading of the figures stands apart from that of the numbers: then so do the columns. */
function isByColumns(lines: readonly string[], form: Form): boolean {
  let headed = false;
  return lines.some((line) => {
    const words = bareText(line);
    if (!isAppendixFrame(line, form)) headed = false;
    else if (/(?:^| )stt(?:$| )/.test(words)) headed = true;
    return !headed && /(?:^| )so lieu$/.test(words) && !/bieu mau/.test(words) && isAppendixFrame(line, form);
  });
}

/**
 * The lines of each row together. A row begins where a line has the number of a row below the last one and goes on, or
 * is followed, with the first words of its label. Numbers of pages stand on lines of their own; so do figures, where
 * every cell has its own line.
 * @returns undefined where a number may be either
 */
function joinedRows(lines: readonly string[], known: KnownRows): string[] | undefined {
  const rows = [...known.values()].map((row) => ({ stt: row.stt, words: bareText(row.label).split(' ').slice(0, 3) }));
  const begins = (line: string, next: string): number => {
    const match = NUMBERED.exec(line);
    if (!match) return -1;
    const stt = plainStt(match[1] ?? '');
    const said = bareText(`${line.slice(match[0].length)} ${next}`).split(' ');
    return rows.findIndex((row) => row.stt === stt && row.words.every((word, index) => word === said[index]));
  };
  const starts = lines.map((line, index) => begins(line, lines[index + 1] ?? ''));
  const numbered = lines.filter((_, index) => (starts[index] ?? -1) >= 0);
  const isCellByCell = numbered.filter((line) => !line.includes(' ')).length * 2 > numbered.length;
  const joined: string[] = [];
  let last = -1;
  for (const [index, line] of lines.entries()) {
    const start = starts[index] ?? -1;
    const before = joined.length - 1;
    if (start > last) {
      last = start;
      joined.push(line);
    } else if (before < 0) joined.push(line);
    else if (isCellByCell || !BARE_NUMBER.test(line)) joined[before] += ` ${line}`;
    // The number of a page, if the row above has its figure already.
    else if ((readLine(joined[before] ?? '', known)?.source.figure ?? '') === '') return undefined;
  }
  return joined;
}

function readLine(text: string, known: KnownRows): FoundRow | undefined {
  const match = NUMBERED.exec(text);
  const stt = match?.[1] ?? '';
  const row = known.get(plainStt(stt));
  if (!match || !row) return undefined;
  const words = tidy(text.slice(match[0].length))
    .split(' ')
    .filter((word) => word !== '');
  const label = bareText(row.label).split(' ');
  const rest = without(words, label);
  if (words.length - rest.length < label.length * MOST_WORDS) return undefined;
  const unit = bareText([row.unit, ...(row.otherUnits ?? [])].join(' ')).split(' ');
  const left = without(without(rest, unit), bareText(row.note ?? '').split(' '));
  const [figure = ''] = left;
  if (left.length > 1 || (figure !== '' && readNumber(figure) === undefined)) return undefined;
  if (figure !== '' && !standsBehindUnit(words, figure, row)) return undefined;
  return {
    indicator: row.id,
    source: { kind: 'row', appendix: row.appendix, stt, label: row.label, unit: row.unit, figure, note: '' },
    doubts: ['row-from-line'],
  };
}

/** A figure stands right behind its unit, in whatever part of the label that is. */
function standsBehindUnit(
  words: readonly string[],
  figure: string,
  { kind, unit, otherUnits = [] }: Indicator,
): boolean {
  const before = bareText(words[words.lastIndexOf(figure) - 1] ?? '');
  const lasts = [unit, ...otherUnits].map((each) => bareText(each).split(' ').pop());
  return kind === 'code' || unit === '' || lasts.includes(before);
}

/** The words that are left when each of `taken` is taken away once, the earliest first. */
function without(words: readonly string[], taken: readonly string[]): string[] {
  const open = [...taken];
  return words.filter((word) => {
    const bare = bareText(word);
    // A sign by itself (`=`, `–`) is taken with the words around it.
    if (bare === '') return false;
    const parts = bare.split(' ');
    if (!parts.every((part) => open.includes(part))) return true;
    for (const part of parts) open.splice(open.indexOf(part), 1);
    return false;
  });
}
