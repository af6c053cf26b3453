import type { IStyleData, IWorkbookData } from '@univerjs/core';
import type { Workbook } from '../../../core/workbook/workbook';
import { conditionalFormatData } from './conditional-format-data';
import { sheetData } from './sheet-data';
import { validationData } from './validation-data';

/** Which resource of a Univer workbook holds what; the names are Univer's. */
const NAMES = 'SHEET_DEFINED_NAME_PLUGIN';
const VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';
const CONDITIONAL_FORMATS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** The whole model as a Univer workbook, ready to be drawn and calculated. */
export function workbookData(workbook: Workbook, unitId: string): Partial<IWorkbookData> {
  const styles = new StyleTable();
  const sheets = workbook.sheets.map((sheet) => sheetData(sheet, (style) => styles.idOf(style)));
  const bySheet = <T>(of: (sheet: Workbook['sheets'][number]) => T): string =>
    JSON.stringify(Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, of(sheet)])));
  return {
    id: unitId,
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
    styles: styles.table,
    resources: [
      { name: NAMES, data: JSON.stringify(namesData(workbook)) },
      { name: VALIDATIONS, data: bySheet((sheet) => validationData(sheet.validations)) },
      { name: CONDITIONAL_FORMATS, data: bySheet((sheet) => conditionalFormatData(sheet.conditionalFormats)) },
    ],
  };
}

function namesData(workbook: Workbook): Record<string, unknown> {
  return Object.fromEntries(
    workbook.names
      .filter((name) => name.sheet === undefined)
      .map(({ name, formula, visible }) => [
        name,
        { id: name, name, formulaOrRefString: formula.replace(/^=/, ''), hidden: !visible, localSheetId: 'AllDefaultWorkbook' },
      ]),
  );
}

class StyleTable {
  readonly table: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `s${this.ids.size}`;
      this.ids.set(key, id);
      this.table[id] = style;
    }
    return id;
  }
}
