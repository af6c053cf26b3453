import fc from 'fast-check';
import { COLUMNS, FIRST_INDICATOR_ROW } from '../../../src/core/plan/appendix-columns';
import { appendixSheet } from '../../../src/core/plan/names';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { writeWorkbook } from '../../../src/file/write-workbook';
import { figureOf } from '../../../src/core/report/figure';
import { decimalToNumber } from '../../../src/core/number/decimal';
import { READING_SEVERITIES, type ReadingTrouble } from '../../../src/report-file/reading/reading-trouble';
import { readReportFile } from '../../../src/report-file/verdict/file-verdict';
import {
  breakNames,
  copySheet,
  deleteRows,
  dropNames,
  insertColumn,
  insertRows,
  removeSheet,
  rename,
  shiftCellsOnly,
  shiftColumnsOnly,
  sortRows,
} from './edit-workbook';
import { cellIn, figures, form, healthyWorkbook, sheetNamed } from './healthy-report';
import { toTcvn3, toVni } from './old-encodings';

/** One random injury; sheets that are gone or renamed by then are passed over. */
interface Mutation {
  readonly name: string;
  readonly carryOut: (workbook: Workbook) => void;
}

const LAST_ROW = FIRST_INDICATOR_ROW + 30;
const sheet = fc.constantFrom(...form.tables.map(({ id }) => appendixSheet(id)));
const row = fc.integer({ min: FIRST_INDICATOR_ROW - 2, max: LAST_ROW });
const column = fc.integer({ min: 0, max: 5 });

function on<T>(
  name: string,
  given: fc.Arbitrary<T>,
  carryOut: (workbook: Workbook, sheet: string, given: T) => void,
): fc.Arbitrary<Mutation> {
  return fc.tuple(sheet, given).map(([target, value]) => ({
    name: `${name} ${target} ${JSON.stringify(value)}`,
    carryOut: (workbook) => {
      if (workbook.sheets.some((one) => one.name === target)) carryOut(workbook, target, value);
    },
  }));
}

const rowsFrom = fc.tuple(row, fc.integer({ min: 1, max: 4 }));
const twoRows = fc.tuple(row, row).filter(([a, b]) => a !== b);

/** Labels that change places over their figures; carried out last, see there. */
const RELABEL = 'swap labels';

/** Everything that may happen to a report's sheets, singly or together. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  on('insert rows', rowsFrom, (workbook, name, [at, count]) => insertRows(workbook, name, at, count)),
  on('delete rows', rowsFrom, (workbook, name, [at, count]) => deleteRows(workbook, name, at, count)),
  on('shift cells only', rowsFrom, (workbook, name, [at, count]) => shiftCellsOnly(workbook, name, at, count)),
  on('swap rows', twoRows, (workbook, name, [a, b]) => sortRows(workbook, name, a < b ? [b, a] : [a, b])),
  on(RELABEL, twoRows, (workbook, name, [a, b]) => {
    // Where names are gone, the labels are all that says whose a figure is.
    if (![a, b].every((at) => workbook.names.some(({ formula }) => formula.endsWith(`'${name}'!$D$${at + 1}`)))) return;
    const cells = sheetNamed(workbook, name);
    for (const part of [COLUMNS.stt, COLUMNS.label]) {
      const [first, second] = [cellIn(cells, a, part), cellIn(cells, b, part)];
      [first.value, second.value] = [second.value, first.value];
    }
  }),
  on('insert column', column, insertColumn),
  on('shift columns only', column, shiftColumnsOnly),
  on(
    'overwrite',
    fc.tuple(row, fc.constantFrom(COLUMNS.stt, COLUMNS.label, COLUMNS.unit), fc.constantFrom('khác', '2.1', '1', '')),
    (workbook, name, [at, part, text]) => {
      cellIn(sheetNamed(workbook, name), at, part).value = text === '' ? null : text;
    },
  ),
  on('clear heading', fc.constantFrom(4, 5), (workbook, name, at) => void sheetNamed(workbook, name).cells.delete(at)),
  on('merge', fc.tuple(row, column, fc.integer({ min: 0, max: 2 })), (workbook, name, [top, left, more]) => {
    const target = sheetNamed(workbook, name);
    if (target.merges.some((area) => area.top <= top + more && area.bottom >= top)) return;
    // Excel keeps the top left content alone.
    const area = { top, bottom: top + more, left, right: left + 1 };
    for (let at = area.top; at <= area.bottom; at += 1) {
      for (let across = area.left; across <= area.right; across += 1) {
        if (at !== top || across !== left) cellIn(target, at, across).value = null;
      }
    }
    target.merges.push(area);
  }),
  on('rename', fc.constantFrom('Biểu', 'Phụ lục 9', 'x'), (workbook, name, to) => {
    if (!workbook.sheets.some((one) => one.name === to)) rename(workbook, name, to);
  }),
  on('copy', fc.boolean(), (workbook, name, changed) => {
    if (workbook.sheets.some((one) => one.name === `${name} (2)`)) return;
    const copy = copySheet(workbook, name, `${name} (2)`);
    if (!changed) return;
    for (const line of copy.cells.values()) {
      for (const cell of line.values()) if (typeof cell.value === 'number') cell.value += 100_000;
    }
  }),
  on('delete sheet', fc.constant(0), (workbook, name) => {
    if (workbook.sheets.filter(({ visibility }) => visibility === 'visible').length > 1) removeSheet(workbook, name);
  }),
  on('copy row', twoRows, (workbook, name, [from, to]) => {
    const { cells } = sheetNamed(workbook, name);
    cells.set(to + 40, new Map([...(cells.get(from) ?? [])].map(([at, cell]) => [at, { ...cell }])));
  }),
  fc.integer({ min: 1, max: 9 }).map((digit) => ({
    name: `drop names with ${digit}`,
    carryOut: (workbook: Workbook) => dropNames(workbook, (name) => name.includes(String(digit))),
  })),
  fc.integer({ min: 1, max: 9 }).map((digit) => ({
    name: `break names with ${digit}`,
    carryOut: (workbook: Workbook) => breakNames(workbook, (name) => name.includes(String(digit))),
  })),
  fc.constant({ name: 'drop names', carryOut: (workbook: Workbook) => dropNames(workbook, () => true) }),
  fc.tuple(fc.nat(165), fc.nat(165)).map(([a, b]) => ({
    name: `swap names ${a} ${b}`,
    carryOut: (workbook: Workbook) => {
      const [first, second] = [workbook.names[a], workbook.names[b]];
      if (first && second) [first.formula, second.formula] = [second.formula, first.formula];
    },
  })),
  on('old font', fc.constantFrom('tcvn3' as const, 'vni' as const), (workbook, name, encoding) => {
    for (const line of sheetNamed(workbook, name).cells.values()) {
      for (const cell of line.values()) {
        if (typeof cell.value !== 'string' || cell.formula !== undefined) continue;
        cell.value = encoding === 'vni' ? toVni(cell.value) : toTcvn3(cell.value);
      }
    }
  }),
  fc.constantFrom('0', '2', '', 'x').map((version) => ({
    name: `version ${version}`,
    carryOut: (workbook: Workbook) => {
      const meta = workbook.sheets.find(({ name }) => name === '_phuluc');
      if (meta) cellIn(meta, 1, 1).value = version;
    },
  })),
);

export const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

const healthy = healthyWorkbook();

/** A fresh copy of the undamaged report, without its sentences: they take most of the time and hold no figure. */
function tablesOnly(): Workbook {
  const sheets = healthy.sheets.filter(({ name }) => name !== 'Báo cáo');
  return structuredClone({ ...healthy, sheets, activeSheet: undefined });
}

/** A remark that needs no deed (found by label, a label retyped) excuses no wrong figure. */
function isAboutFigures({ kind, where }: ReadingTrouble): boolean {
  if (form.tables.some(({ id }) => id === where))
    return kind === 'sheet-deleted' || kind === 'sheet-twice' || kind === 'sheet-replaced';
  return READING_SEVERITIES[kind] !== 'info';
}

function numbersIn({ sheets }: Workbook): ReadonlySet<unknown> {
  const cells = sheets.flatMap((one) => [...one.cells.values()].flatMap((line) => [...line.values()]));
  return new Set(cells.map(({ value }) => value));
}

/** Carries injuries out, those last that must be. */
export function injure(workbook: Workbook, injuries: readonly Mutation[]): void {
  const isRelabel = ({ name }: Mutation): boolean => name.startsWith(RELABEL);
  for (const { carryOut } of injuries.filter((one) => !isRelabel(one))) carryOut(workbook);
  for (const { carryOut } of injuries.filter(isRelabel)) carryOut(workbook);
}

/** Every figure read for an indicator other than the one for which it was put there, without a word about that row. */
export function silentMisreads(injuries: readonly Mutation[]): string[] {
  const workbook = tablesOnly();
  injure(workbook, injuries);
  // A figure that merging wiped out is in the file no more: then a blank is what stands there.
  const left = numbersIn(workbook);
  const read = readReportFile(writeWorkbook(workbook), 'vi');
  if (read.outcome === 'unreadable') return [];
  const { snapshot, troubles } = read.reading;
  const told = new Set(troubles.filter(isAboutFigures).map(({ where }) => where));
  return [...snapshot.rows].flatMap(([id, reading]) => {
    const { kind = '', appendix = '' } = form.indicators.get(id) ?? {};
    const figure = figureOf(reading);
    if (['group', 'ratio', 'sum'].includes(kind) || told.has(id) || told.has(appendix)) return [];
    const value = figure.state === 'number' ? decimalToNumber(figure.value) : figure.state;
    const isGone = value === 'blank' && !left.has(figures[id]);
    return value === figures[id] || isGone ? [] : [`${id} reads ${value}, put there: ${String(figures[id])}`];
  });
}
