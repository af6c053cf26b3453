import { areaAddress, cellAddress } from '../../core/address/a1';
import type { ConditionalFormat, Sheet, SheetProtection } from '../../core/workbook/workbook';
import { pointsPerCharacter } from '../column-width';
import { DEFAULT_FONT } from '../default-font';
import { RELATIONSHIPS, SPREADSHEET } from '../xml/namespaces';
import { dataValidationsXml } from './data-validations-xml';
import { pageXml } from './page-xml';
import { areasWithFormula } from './relative-areas';
import type { WriterTables } from './sheet-cells-xml';
import { sheetDataXml } from './sheet-cells-xml';
import type { StyleTable } from './style-table';
import { xmlColor, xmlDocument, xmlElement, xmlFormula, xmlList } from './xml-text';

/** How a sheet refers to its drawing, the only other part that it has. */
export const DRAWING_RELATIONSHIP = 'rId1';

/** The part of one sheet, its elements in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(sheet: Sheet, active: boolean, tables: WriterTables): string {
  const merges = sheet.merges.map((area) => xmlElement('mergeCell', { ref: areaAddress(area) }));
  return xmlDocument(
    xmlElement(
      'worksheet',
      { xmlns: SPREADSHEET[0], 'xmlns:r': RELATIONSHIPS[0] },
      propertiesXml(sheet) +
        viewXml(sheet, active) +
        '<sheetFormatPr defaultRowHeight="15"/>' +
        columnsXml(sheet) +
        sheetDataXml(sheet, tables) +
        (sheet.protection ? protectionXml(sheet.protection) : '') +
        xmlList('mergeCells', merges) +
        conditionalFormatsXml(sheet.conditionalFormats, tables.styles) +
        dataValidationsXml(sheet.validations) +
        pageXml(sheet.page) +
        (sheet.charts?.length ? xmlElement('drawing', { 'r:id': DRAWING_RELATIONSHIP }) : ''),
    ),
  );
}

function propertiesXml({ tabColor, page }: Sheet): string {
  const content =
    (tabColor === undefined ? '' : xmlElement('tabColor', { rgb: xmlColor(tabColor) })) +
    (page?.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : '');
  return content === '' ? '' : xmlElement('sheetPr', {}, content);
}

function viewXml({ showGridlines, freeze }: Sheet, active: boolean): string {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const content =
    rows > 0 || columns > 0
      ? xmlElement('pane', {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: cellAddress(rows, columns),
          activePane: pane,
          state: 'frozen',
        }) + xmlElement('selection', { pane })
      : '';
  const view = {
    showGridLines: showGridlines ? undefined : false,
    tabSelected: active || undefined,
    workbookViewId: 0,
  };
  return `<sheetViews>${xmlElement('sheetView', view, content)}</sheetViews>`;
}

/** 64 pixels. */
const DEFAULT_COLUMN_POINTS = 48;

/** Columns side by side that are alike share one entry. */
function columnsXml({ columnWidths, hiddenColumns }: Sheet): string {
  const characterPoints = pointsPerCharacter(DEFAULT_FONT);
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  const entries: { min: number; max: number; points: number | undefined; hidden: boolean }[] = [];
  for (const column of columns) {
    const points = columnWidths.get(column);
    const hidden = hiddenColumns.has(column);
    const last = entries[entries.length - 1];
    if (last && last.max === column && last.points === points && last.hidden === hidden) last.max += 1;
    else entries.push({ min: column + 1, max: column + 1, points, hidden });
  }
  const written = entries.map(({ min, max, points, hidden }) =>
    xmlElement('col', {
      min,
      max,
      width: (points ?? DEFAULT_COLUMN_POINTS) / characterPoints,
      hidden: hidden || undefined,
      customWidth: points !== undefined || undefined,
    }),
  );
  return written.length === 0 ? '' : xmlElement('cols', {}, written.join(''));
}

/** Everything is locked but what is allowed; a password is never written. */
function protectionXml(protection: SheetProtection): string {
  const lock = (allowed: boolean | undefined): false | undefined => (allowed ? false : undefined);
  return xmlElement('sheetProtection', {
    sheet: true,
    objects: true,
    scenarios: true,
    formatCells: lock(protection.allowFormatCells),
    formatColumns: lock(protection.allowFormatColumns),
    formatRows: lock(protection.allowFormatRows),
    insertRows: lock(protection.allowInsertRows),
    deleteRows: lock(protection.allowDeleteRows),
  });
}

/** The order in the model is the order in which Excel tries them. */
function conditionalFormatsXml(formats: readonly ConditionalFormat[], styles: StyleTable): string {
  let priority = 0;
  return formats
    .flatMap(({ areas, formula, style }) => {
      const dxfId = styles.differentialStyle(style);
      return areasWithFormula(areas, formula).map((part) =>
        xmlElement(
          'conditionalFormatting',
          { sqref: part.areas.map(areaAddress).join(' ') },
          xmlElement(
            'cfRule',
            { type: 'expression', dxfId, priority: ++priority },
            `<formula>${xmlFormula(part.formula)}</formula>`,
          ),
        ),
      );
    })
    .join('');
}
