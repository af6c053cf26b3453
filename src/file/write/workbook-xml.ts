import type { DefinedName, Workbook } from '../../core/workbook/workbook';
import { PRINT_TITLES, titleRowsReference } from '../print-titles';
import { RELATIONSHIPS, SPREADSHEET } from '../xml/namespaces';
import { xmlDocument, xmlElement, xmlFormula } from './xml-text';

/** The workbook part: sheets, names, the sheet shown first, and the order to calculate everything when opened. */
export function workbookXml(workbook: Workbook, activeTab: number): string {
  const { sheets } = workbook;
  const sheetIds = distinctIds(workbook);
  const listed = sheets.map(({ name, visibility }, index) =>
    xmlElement('sheet', {
      name,
      sheetId: sheetIds[index],
      state: visibility === 'visible' ? undefined : visibility,
      'r:id': sheetRelationshipId(index),
    }),
  );
  const names = allNames(workbook).map((name) => nameXml(name, workbook));
  return xmlDocument(
    xmlElement(
      'workbook',
      { xmlns: SPREADSHEET[0], 'xmlns:r': RELATIONSHIPS[0] },
      `<workbookPr/><bookViews>${xmlElement('workbookView', { activeTab })}</bookViews>` +
        xmlElement('sheets', {}, listed.join('')) +
        (names.length === 0 ? '' : xmlElement('definedNames', {}, names.join(''))) +
        '<calcPr fullCalcOnLoad="1"/>',
    ),
  );
}

/** How the workbook part refers to the part of its sheet number `index`. */
export function sheetRelationshipId(index: number): string {
  return `rId${index + 1}`;
}

/** A sheet's id is kept where files can hold it, else sheets are numbered. */
function distinctIds({ sheets }: Workbook): readonly number[] {
  const ids = sheets.map(({ id }) => (/^[1-9]\d{0,4}$/.test(id) ? Number(id) : 0));
  return new Set(ids).size === ids.length && !ids.includes(0) ? ids : ids.map((_, index) => index + 1);
}

function allNames({ sheets, names }: Workbook): DefinedName[] {
  const titles = sheets.flatMap(({ name, page }): DefinedName[] =>
    page?.titleRows
      ? [{ name: PRINT_TITLES, formula: titleRowsReference(name, page.titleRows), visible: true, sheet: name }]
      : [],
  );
  const titled = new Set(titles.map(({ sheet }) => sheet));
  return [...names.filter(({ name, sheet }) => name !== PRINT_TITLES || !titled.has(sheet)), ...titles];
}

function nameXml({ name, formula, visible, sheet }: DefinedName, { sheets }: Workbook): string {
  const localSheetId = sheet === undefined ? undefined : sheets.findIndex((each) => each.name === sheet);
  if (localSheetId === -1) throw new RangeError(`the name ${name} is local to ${sheet}, which is no sheet`);
  return `${xmlElement('definedName', { name, localSheetId, hidden: visible ? undefined : true }, xmlFormula(formula) || ' ')}`;
}
