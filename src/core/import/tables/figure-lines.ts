import type { AppendixId, Form, Indicator } from '../../form/form';
import { plainStt } from '../../locate/row-identity';
import { readNumber } from '../../number/read-number';
import { tidy } from '../../text/normalize';
import type { UnplacedText } from '../proposal';
import type { FoundRow, FoundRows } from './figure-tables';
import { bareLabel } from './label-likeness';

const NUMBERED = /^(\d{1,2}(?:[.,]\d{1,2})*)[.)]?(?= |$)/;
/** Of a label's words, the part that must stand in the line. */
const MOST_WORDS = 0.8;

/**
 * Reads rows of an appendix whose table came as lines of text, as from a page or a scan: number, label, unit and figure
 * one after the other, a label going on over several lines around its figure. What is left of a row once the words of
 * its label, its unit and its note are taken away is its figure, if that is one number and nothing else.
 * @param lines under the appendix's title
 */
export function readFigureLines(lines: readonly string[], appendix: AppendixId, form: Form): FoundRows {
  const rows: FoundRow[] = [];
  const unplaced: UnplacedText[] = [];
  const known = new Map((form.appendices.find(({ id }) => id === appendix)?.rows ?? []).map((row) => [row.stt, row]));
  for (const text of joinedRows(lines, known)) {
    const read = readLine(text, known);
    if (read === undefined) unplaced.push({ reason: 'unknown-row', text });
    else rows.push({ ...read, source: { ...read.source, appendix } });
  }
  return { rows, unplaced };
}

/** A row begins where a line begins with the number of a row below the last one. */
function joinedRows(lines: readonly string[], known: ReadonlyMap<string, Indicator>): string[] {
  const numbers = [...known.keys()];
  const joined: string[] = [];
  let last = -1;
  for (const line of lines) {
    const at = numbers.indexOf(plainStt(NUMBERED.exec(line)?.[1] ?? ''));
    const begins = at > last || last < 0;
    if (at >= 0 && begins) last = at;
    if (at >= 0 && begins) joined.push(line);
    else if (joined.length === 0 || last < 0) joined.push(line);
    else joined[joined.length - 1] += ` ${line}`;
  }
  return joined;
}

function readLine(text: string, known: ReadonlyMap<string, Indicator>): FoundRow | undefined {
  const match = NUMBERED.exec(text);
  const stt = match?.[1] ?? '';
  const row = known.get(plainStt(stt));
  if (!match || !row) return undefined;
  const words = tidy(text.slice(match[0].length))
    .split(' ')
    .filter((word) => word !== '');
  const label = bareLabel(row.label).split(' ');
  const rest = without(words, label);
  if (label.length === 0 || words.length - rest.length < label.length * MOST_WORDS) return undefined;
  const unit = bareLabel([row.unit, ...(row.otherUnits ?? [])].join(' ')).split(' ');
  const left = without(without(rest, unit), bareLabel(row.note ?? '').split(' ')).filter((word) =>
    /[\p{L}\d]/u.test(word),
  );
  const [figure = ''] = left;
  if (left.length > 1 || (figure !== '' && readNumber(figure) === undefined)) return undefined;
  return {
    indicator: row.id,
    source: { kind: 'row', appendix: row.appendix, stt, label: row.label, unit: row.unit, figure, note: '' },
    doubts: ['row-from-line'],
  };
}

/** The words that are left when each of `taken` is taken away once, the earliest first. */
function without(words: readonly string[], taken: readonly string[]): string[] {
  const open = [...taken];
  return words.filter((word) => {
    const bare = bareLabel(word);
    // A sign by itself (`%`, `=`, `–`) is taken with the words around it.
    if (bare === '') return false;
    const parts = bare.split(' ');
    if (!parts.every((part) => open.includes(part))) return true;
    for (const part of parts) open.splice(open.indexOf(part), 1);
    return false;
  });
}
