import { readSheetArea } from '../../core/address/a1';
import type { CellValue, Workbook } from '../../core/workbook/workbook';
import { drawingText } from './drawing-text';
import { xmlElement } from './xml-text';

/** A chart shows a few cells; a reference to whole columns is left to the program that opens the file. */
const MOST_CELLS = 1000;

/** The texts that the cells of a reference held last, for programs that draw before they calculate. */
export function textCacheXml(formula: string, workbook: Workbook): string {
  const values = valuesOf(formula, workbook);
  return values ? cacheXml('strCache', '', values, textOf) : '';
}

/** The numbers likewise; a cell without one has no point. */
export function numberCacheXml(formula: string, workbook: Workbook): string {
  const values = valuesOf(formula, workbook);
  const number = (value: CellValue): string | undefined =>
    typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
  return values ? cacheXml('numCache', '<c:formatCode>General</c:formatCode>', values, number) : '';
}

function cacheXml(
  name: string,
  before: string,
  values: readonly CellValue[],
  written: (value: CellValue) => string | undefined,
): string {
  const points = values.flatMap((value, idx) => {
    const text = written(value);
    return text === undefined ? [] : [xmlElement('c:pt', { idx }, `<c:v>${drawingText(text)}</c:v>`)];
  });
  const count = xmlElement('c:ptCount', { val: values.length });
  return `<c:${name}>${before}${count}${points.join('')}</c:${name}>`;
}

function valuesOf(formula: string, { sheets }: Workbook): CellValue[] | undefined {
  const place = readSheetArea(formula);
  const sheet = place && sheets.find(({ name }) => name.toLowerCase() === place.sheet.toLowerCase());
  if (!sheet) return undefined;
  const { top, left, bottom, right } = place.area;
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns > MOST_CELLS) return undefined;
  return Array.from(
    { length: rows * columns },
    (_, index) => sheet.cells.get(top + Math.floor(index / columns))?.get(left + (index % columns))?.value ?? null,
  );
}

function textOf(value: CellValue): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'object' ? value.error : String(value);
}
