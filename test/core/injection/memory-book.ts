import { absoluteAddress, cellAddress, quotedSheetName, readSheetArea } from '../../../src/core/address/a1';
import type { Form, IndicatorId } from '../../../src/core/form/form';
import type { BookState, SheetState } from '../../../src/core/injection/book-state';
import type { CellInput } from '../../../src/core/injection/cell-input';
import type { InjectionPlan } from '../../../src/core/injection/injection-plan';
import { planInjection } from '../../../src/core/injection/plan-injection';
import { type AlignStep, lineAfter } from '../../../src/core/locate/align';
import { locateReport } from '../../../src/core/locate/locate-report';
import type { ReadCell, ReadName } from '../../../src/core/locate/read-book';
import { readSnapshot } from '../../../src/core/locate/read-snapshot';
import type { ReportDetails } from '../../../src/core/report/report-details';
import type { InjectionRequest } from '../../../src/core/report/report-workbook';

/** Just enough of a spreadsheet to injure a report and see it repaired: contents, names, lines; no calculation. */
export class MemoryBook {
  constructor(public state: BookState = { sheets: [emptySheet('Sheet1')], names: [], isStructureProtected: false }) {}

  inject(form: Form, request: InjectionRequest): InjectionPlan {
    const plan = planInjection(form, request, this.state);
    this.carryOut(plan);
    return plan;
  }

  sheet(name: string): SheetState {
    const sheet = this.state.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  change(name: string, change: Partial<SheetState>): void {
    this.state = {
      ...this.state,
      sheets: this.state.sheets.map((one) => (one.name === name ? { ...one, ...change } : one)),
    };
  }

  /** What a person types: text, number, a formula, '' for nothing. */
  type(sheet: string, row: number, column: number, input: string | number): void {
    this.change(sheet, { cells: withInputs(this.sheet(sheet).cells, [[row, column, input]]) });
  }

  insertRows(sheet: string, at: number, count = 1): void {
    this.#shift(sheet, [{ kind: 'insert', at, count }], []);
  }

  removeRows(sheet: string, at: number, count = 1): void {
    this.#shift(sheet, [{ kind: 'remove', at, count }], []);
  }

  insertColumns(sheet: string, at: number): void {
    this.#shift(sheet, [], [{ kind: 'insert', at, count: 1 }]);
  }

  removeSheet(name: string): void {
    this.state = {
      ...this.state,
      sheets: this.state.sheets.filter((one) => one.name !== name),
      names: this.state.names.map((one) =>
        readSheetArea(one.formula)?.sheet === name ? { ...one, formula: '=#REF!' } : one,
      ),
    };
  }

  rename(from: string, to: string): void {
    this.change(from, { name: to });
    this.state = { ...this.state, names: this.state.names.map((one) => ({ ...one, formula: moved(one, from, to) })) };
  }

  changeNames(change: (name: ReadName) => ReadName | undefined): void {
    this.state = { ...this.state, names: this.state.names.flatMap((name) => change(name) ?? []) };
  }

  /** What a reading finds: the figures by indicator, blanks left out. */
  figures(form: Form): Readonly<Record<IndicatorId, unknown>> {
    const report = locateReport(form, this.state);
    const rows = report && readSnapshot(report)?.rows;
    return Object.fromEntries(
      [...(rows ?? [])].flatMap(([id, { value, formula }]) => (value === null || formula ? [] : [[id, value]])),
    );
  }

  /** Every text, number and formula in the workbook, to look for what may have been lost. */
  contents(): string[] {
    return this.state.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((line) => [...line.values()].map(contentOf)),
    );
  }

  /** What stands on a sheet: `row column content`, sorted. */
  grid(name: string): string[] {
    const lines = [...this.sheet(name).cells];
    return lines
      .flatMap(([row, line]) => [...line].map(([column, cell]) => `${row} ${column} ${contentOf(cell)}`))
      .sort();
  }

  carryOut({ sheets, names }: InjectionPlan): void {
    for (const work of sheets) {
      if (!work.standing) {
        const added = { ...emptySheet(work.name), visibility: work.plan.visibility };
        const all = [...this.state.sheets];
        all.splice(work.position ?? all.length, 0, added);
        this.state = { ...this.state, sheets: all };
      } else if (work.standing.name !== work.name) {
        this.rename(work.standing.name, work.name);
      }
      this.#shift(work.name, work.rowSteps, work.columnSteps);
    }
    for (const { name, formula, exists } of names) {
      const others = this.state.names.filter((one) => one.name.toLowerCase() !== name.toLowerCase());
      if (exists === (others.length === this.state.names.length)) throw new Error(`${name} exists: ${exists}`);
      this.state = { ...this.state, names: [...others, { name, formula, visible: true }] };
    }
    for (const { name, contents, plan, layout } of sheets) {
      const inputs = contents.flatMap((line, row) => line.map((input, column) => [row, column, input] as const));
      this.change(name, {
        cells: withInputs(this.sheet(name).cells, inputs),
        visibility: plan.visibility,
        ...(layout ? { isProtected: plan.protection !== undefined } : {}),
      });
    }
  }

  #shift(name: string, rowSteps: readonly AlignStep[], columnSteps: readonly AlignStep[]): void {
    if (rowSteps.length + columnSteps.length === 0) return;
    const cells = new Map<number, Map<number, ReadCell>>();
    for (const [row, line] of this.sheet(name).cells) {
      const rowNow = lineAfter(rowSteps, row);
      for (const [column, cell] of line) {
        const columnNow = lineAfter(columnSteps, column);
        if (rowNow === undefined || columnNow === undefined) continue;
        const shifted =
          cell.formula === undefined ? cell : { ...cell, formula: shiftFormula(cell.formula, rowSteps, columnSteps) };
        cells.set(rowNow, (cells.get(rowNow) ?? new Map<number, ReadCell>()).set(columnNow, shifted));
      }
    }
    this.change(name, { cells });
    this.changeNames((one) => ({ ...one, formula: shiftName(one, name, rowSteps, columnSteps) }));
  }
}

/** A workbook into which a report was injected. */
export function bookWithReport(form: Form, details: ReportDetails, appendices?: readonly string[]): MemoryBook {
  const book = new MemoryBook();
  book.inject(form, { details, appendices });
  return book;
}

let lastId = 0;

export function emptySheet(name: string): SheetState {
  lastId += 1;
  const cells = new Map<number, ReadonlyMap<number, ReadCell>>();
  return { id: `{${lastId}}`, name, visibility: 'visible', isProtected: false, cells, seenRows: 500, seenColumns: 16 };
}

function withInputs(
  cells: SheetState['cells'],
  inputs: readonly (readonly [row: number, column: number, input: CellInput])[],
): SheetState['cells'] {
  const all = new Map([...cells].map(([row, line]) => [row, new Map(line)]));
  for (const [row, column, input] of inputs) {
    const line = all.get(row) ?? new Map<number, ReadCell>();
    if (input === null) continue;
    if (input === '') line.delete(column);
    else if (typeof input === 'string' && input.startsWith('=')) line.set(column, { value: 1, formula: input });
    else line.set(column, { value: typeof input === 'string' ? input.replace(/^'/, '') : input });
    all.set(row, line);
  }
  return all;
}

function contentOf({ value, formula }: ReadCell): string {
  return formula ?? (typeof value === 'object' && value !== null ? value.error : String(value));
}

function moved({ formula }: ReadName, from: string, to: string): string {
  const place = readSheetArea(formula);
  return place?.sheet === from ? `=${quotedSheetName(to)}!${absoluteAddress(place.area)}` : formula;
}

function shiftName(
  { formula }: ReadName,
  name: string,
  rows: readonly AlignStep[],
  columns: readonly AlignStep[],
): string {
  const place = readSheetArea(formula);
  if (place?.sheet !== name) return formula;
  const { top, left, bottom, right } = place.area;
  // An area shrinks when an edge is removed; it is gone when all of it is.
  const span = (first: number, last: number, steps: readonly AlignStep[]): readonly [number, number] | undefined => {
    const kept = Array.from({ length: last - first + 1 }, (_, index) => lineAfter(steps, first + index)).filter(
      (line): line is number => line !== undefined,
    );
    return kept.length === 0 ? undefined : [Math.min(...kept), Math.max(...kept)];
  };
  const [vertical, horizontal] = [span(top, bottom, rows), span(left, right, columns)];
  if (!vertical || !horizontal) return '=#REF!';
  const area = { top: vertical[0], bottom: vertical[1], left: horizontal[0], right: horizontal[1] };
  return `=${quotedSheetName(name)}!${absoluteAddress(area)}`;
}

function shiftFormula(formula: string, rows: readonly AlignStep[], columns: readonly AlignStep[]): string {
  return formula.replace(/\b([A-Z])(\d+)\b/g, (_, letter: string, digits: string) => {
    const row = lineAfter(rows, Number(digits) - 1);
    const column = lineAfter(columns, letter.charCodeAt(0) - 65);
    return row === undefined || column === undefined ? '#REF!' : cellAddress(row, column);
  });
}
