import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Cell, CellValue, Workbook } from '../../src/core/workbook/workbook';
import { cellAddress } from '../../src/core/address/a1';
import { readWorkbook } from '../../src/file/read-workbook';
import { writeWorkbook } from '../../src/file/write-workbook';

/** A cell whose value LibreOffice calculates otherwise than we do. */
export interface ValueDifference {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly ours: CellValue;
  readonly theirs: CellValue;
}

/**
 * The file as LibreOffice saves it, every formula calculated anew.
 * @param format of the file wanted: `xlsx`, `pdf`, `csv`
 * @param soffice LibreOffice's program
 * @throws Error where LibreOffice does not start or writes nothing
 */
export async function convertByLibreOffice(
  bytes: Uint8Array,
  format: string,
  soffice = 'soffice',
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'phuluc-'));
  try {
    await writeFile(join(folder, 'in.xlsx'), bytes);
    // A profile of its own: a running LibreOffice would take the file over otherwise.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    await promisify(execFile)(soffice, [
      '--headless',
      profile,
      '--convert-to',
      format,
      '--outdir',
      out,
      join(folder, 'in.xlsx'),
    ]);
    return new Uint8Array(await readFile(join(out, `in.${format}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The workbook as LibreOffice saves it: its own spelling of formulas, its own values. */
export async function savedByLibreOffice(workbook: Workbook, soffice?: string): Promise<Workbook> {
  const result = readWorkbook(await convertByLibreOffice(writeWorkbook(workbook), 'xlsx', soffice));
  if (result.outcome === 'unreadable') throw new Error(JSON.stringify(result.problem));
  return result.workbook;
}

/**
 * Has LibreOffice open what we write and calculate it.
 * @param workbook each formula with the value that we calculated; formulas without one are not compared
 * @returns the cells whose values differ, and the missing ones; numbers may differ in their 12th digit
 */
export async function differencesToLibreOffice(workbook: Workbook, soffice?: string): Promise<ValueDifference[]> {
  const bytes = writeWorkbook(withoutCalculatedValues(workbook));
  const result = readWorkbook(await convertByLibreOffice(bytes, 'xlsx', soffice));
  if (result.outcome === 'unreadable') throw new Error(JSON.stringify(result.problem));
  const differences: ValueDifference[] = [];
  for (const sheet of workbook.sheets) {
    const saved = result.workbook.sheets.find(({ name }) => name === sheet.name);
    for (const [row, cells] of sheet.cells) {
      for (const [column, { value, formula = '' }] of cells) {
        const theirs = saved?.cells.get(row)?.get(column)?.value ?? null;
        if ((formula !== '' && value === null) || alike(value, theirs)) continue;
        differences.push({ sheet: sheet.name, address: cellAddress(row, column), formula, ours: value, theirs });
      }
    }
  }
  return differences;
}

/** LibreOffice believes the calculated values of most files: it calculates for certain where there are none. */
function withoutCalculatedValues(workbook: Workbook): Workbook {
  const blank = (cell: Cell): Cell => (cell.formula === undefined ? cell : { ...cell, value: null });
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, blank(cell)]))]),
    ),
  }));
  return { ...workbook, sheets };
}

/** LibreOffice keeps no difference between an empty text and a blank. */
function alike(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) <= 1e-12 * Math.max(Math.abs(ours), Math.abs(theirs));
  }
  return JSON.stringify(ours === '' ? null : ours) === JSON.stringify(theirs === '' ? null : theirs);
}
