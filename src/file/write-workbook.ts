import { strToU8, zipSync } from 'fflate';
import type { Workbook } from '../core/workbook/workbook';
import { drawingParts } from './write/drawing-parts';
import { contentTypesXml, packageRelationshipsXml, sheetPath, workbookRelationshipsXml } from './write/package-xml';
import { SharedStringTable } from './write/shared-string-table';
import { sheetXml } from './write/sheet-xml';
import { StyleTable } from './write/style-table';
import { workbookXml } from './write/workbook-xml';

/** The same model gives the same bytes, whenever and wherever it is written: the first day a zip can date from. */
const WRITTEN = new Date(1980, 0, 1);

/**
 * Writes a workbook as the bytes of an .xlsx file. All of the model is kept but a password of a protected sheet, of
 * which the model knows the fact alone: the sheet stays protected, without it. Texts that begin with `=`, `+`, `-` or
 * `@` stay texts. Programs are asked to calculate all formulas when they open the file.
 *
 * @throws RangeError where the model holds what no file can: no sheet at all, a number that is not finite, a cell
 * outside a sheet, a colour that is not `#RRGGBB`, a list item with a comma, a name local to a sheet that is not there
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const { sheets } = workbook;
  if (sheets.length === 0) throw new RangeError('a workbook has at least one sheet');
  const wanted = sheets.findIndex(({ id, visibility }) => id === workbook.activeSheet && visibility === 'visible');
  const active =
    wanted >= 0
      ? wanted
      : Math.max(
          0,
          sheets.findIndex(({ visibility }) => visibility === 'visible'),
        );
  const tables = { styles: new StyleTable(), strings: new SharedStringTable() };
  const sheetParts = sheets.map(
    (sheet, index) => [sheetPath(index), sheetXml(sheet, index === active, tables)] as const,
  );
  const drawings = drawingParts(workbook);
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypesXml(sheets.length, drawings.drawingCount, drawings.chartCount)],
    ['_rels/.rels', packageRelationshipsXml()],
    ['xl/workbook.xml', workbookXml(workbook, active)],
    ['xl/_rels/workbook.xml.rels', workbookRelationshipsXml(sheets.length)],
    ...sheetParts,
    ['xl/styles.xml', tables.styles.xml()],
    ['xl/sharedStrings.xml', tables.strings.xml()],
    ...drawings.parts,
  ];
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])), { mtime: WRITTEN });
}
