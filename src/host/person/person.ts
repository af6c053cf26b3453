import type { Area, Sheet } from '../../core/workbook/workbook';
import { readArea } from '../../core/address/a1';
import type { Grid } from '../calculation/grid';
import { ExcelError } from '../excel-error';
import { MAX_COLUMNS } from '../../core/address/a1';
import { cellArea, intersectAreas } from '../workbook-model/areas';
import { deleteName, findName } from '../workbook-model/defined-names';
import { deleteCells, insertCells } from '../workbook-model/insert-delete';
import { hasLockedCell } from '../workbook-model/protection';
import { isSelected, selectArea } from '../workbook-model/selection';
import { activateSheet, addSheet, deleteSheet, renameSheet } from '../workbook-model/sheets';
import { writeContents } from '../workbook-model/write-content';
import type { WorkbookModel } from '../workbook-model/workbook-model';
import type { WorkQueue } from '../work-queue';
import type { CellEditMode } from './cell-edit-mode';
import type { Refusal } from './refusal';
import { LOCKED, refusalOf } from './refusal';
import { refusedByValidation } from './validate-entry';

interface PersonParts {
  readonly model: WorkbookModel;
  readonly grid: Grid;
  readonly queue: WorkQueue;
  readonly editMode: CellEditMode;
  /** Hands on what has changed and waits for the calculation. */
  readonly settle: () => Promise<void>;
  readonly sendEvents: () => void;
}

/**
 * What a person does at the sheet, as against what an add-in does through the API. Each answers undefined where it was
 * done, or why Excel would have refused it; each is done and calculated when its promise resolves.
 */
export class Person {
  constructor(private readonly parts: PersonParts) {}

  /** Begins to type into a cell; until anything else is done, Excel does nothing for an add-in. */
  beginEdit(): void {
    this.parts.editMode.begin();
  }

  /** Ends typing without taking it over, as Escape does. */
  cancelEdit(): void {
    this.parts.editMode.end();
  }

  /**
   * Types into a cell. Read in the machine's region: `99,8` is 99.8 under vi-VN, `00` is 0.
   * Refused on a locked cell of a protected sheet, and by data validation with its own words.
   */
  edit(sheetName: string, address: string, input: string): Promise<Refusal | undefined> {
    return this.act(async (model) => {
      const { sheet, area } = placeOf(model, sheetName, address);
      const cell = cellArea(area.top, area.left);
      if (hasLockedCell(sheet, cell)) return LOCKED;
      const refused = await refusedByValidation(this.parts, sheet, cell, input);
      if (refused) return refused;
      writeContents(model, sheet, cell, [[input]], model.locale);
      return undefined;
    });
  }

  /** Pastes texts from a cell on, as from another program. Data validation does not stop it, locked cells do. */
  paste(sheetName: string, address: string, texts: readonly (readonly string[])[]): Promise<Refusal | undefined> {
    return this.act(async (model) => {
      const { sheet, area } = placeOf(model, sheetName, address);
      const width = Math.max(1, ...texts.map((row) => row.length));
      const target: Area = { ...area, bottom: area.top + texts.length - 1, right: area.left + width - 1 };
      if (hasLockedCell(sheet, target)) return LOCKED;
      const inputs = texts.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
      writeContents(model, sheet, target, inputs, model.locale);
      return undefined;
    });
  }

  /** Presses Delete over an area. */
  clear(sheetName: string, address: string): Promise<Refusal | undefined> {
    return this.act(async (model) => {
      const { sheet, area } = placeOf(model, sheetName, address);
      if (hasLockedCell(sheet, area)) return LOCKED;
      const inputs = Array.from({ length: area.bottom - area.top + 1 }, () =>
        Array.from({ length: area.right - area.left + 1 }, () => ''),
      );
      writeContents(model, sheet, area, inputs, model.locale);
      return undefined;
    });
  }

  renameSheet(sheetName: string, newName: string): Promise<Refusal | undefined> {
    return this.act(async (model) => renameSheet(model, sheetNamed(model, sheetName), newName));
  }

  addSheet(name?: string): Promise<Refusal | undefined> {
    return this.act(async (model) => {
      addSheet(model, name);
    });
  }

  deleteSheet(sheetName: string): Promise<Refusal | undefined> {
    return this.act(async (model) => deleteSheet(model, sheetNamed(model, sheetName)));
  }

  /** Inserts `count` rows above the row `before`, counted from 0. */
  insertRows(sheetName: string, before: number, count: number): Promise<Refusal | undefined> {
    return this.act(async (model) => insertCells(model, sheetNamed(model, sheetName), rows(before, count), 'Down'));
  }

  /** Deletes `count` rows from the row `first` on, counted from 0. */
  deleteRows(sheetName: string, first: number, count: number): Promise<Refusal | undefined> {
    return this.act(async (model) => deleteCells(model, sheetNamed(model, sheetName), rows(first, count), 'Up'));
  }

  deleteName(name: string): Promise<Refusal | undefined> {
    return this.act(async (model) => {
      const found = findName(model, undefined, name);
      if (!found) throw new ExcelError('ItemNotFound', name);
      deleteName(model, found);
    });
  }

  /** Selects an area; one that is selected already stays so, and no event is raised. */
  select(sheetName: string, address: string): Promise<Refusal | undefined> {
    return this.act(async (model) => {
      const { sheet, area } = placeOf(model, sheetName, address);
      if (!isSelected(model, sheet, area)) selectArea(model, sheet, area);
    });
  }

  activateSheet(sheetName: string): Promise<Refusal | undefined> {
    return this.act(async (model) => activateSheet(model, sheetNamed(model, sheetName)));
  }

  private act(work: (model: WorkbookModel) => Promise<Refusal | undefined | void>): Promise<Refusal | undefined> {
    this.parts.editMode.end();
    return this.parts.queue.run(async () => {
      const refused = await work(this.parts.model).catch(refusalOf);
      await this.parts.settle();
      this.parts.sendEvents();
      return refused ?? undefined;
    });
  }
}

function sheetNamed(model: WorkbookModel, name: string): Sheet {
  const sheet = model.sheetByName(name);
  if (!sheet) throw new ExcelError('ItemNotFound', `sheet ${name}`);
  return sheet;
}

function placeOf(model: WorkbookModel, sheetName: string, address: string): { sheet: Sheet; area: Area } {
  const sheet = sheetNamed(model, sheetName);
  const area = readArea(address);
  if (!area) throw new ExcelError('InvalidArgument', address);
  // A click on a merged cell means its first cell.
  const merge = sheet.merges.find((other) => intersectAreas(other, cellArea(area.top, area.left)));
  return {
    sheet,
    area: merge && area.top === area.bottom && area.left === area.right ? cellArea(merge.top, merge.left) : area,
  };
}

function rows(first: number, count: number): Area {
  return { top: first, bottom: first + count - 1, left: 0, right: MAX_COLUMNS - 1 };
}
