import type { PageLayout, Sheet, SheetProtection } from '../../core/workbook/workbook';
import { pointsPerCharacter } from '../column-width';
import { RELATIONSHIPS } from '../xml/namespaces';
import { XmlScanner } from '../xml/xml-scanner';
import { readOneArea } from './area-references';
import type { ThemeColors } from './colors';
import { readColor } from './colors';
import type { RankedFormat } from './conditional-formats';
import { readConditionalFormats } from './conditional-formats';
import { readDataValidations } from './data-validations';
import type { Package } from './package';
import { PageSetUpReader } from './page-set-up';
import { SheetCellsReader } from './sheet-cells';
import { readColumns } from './sheet-columns';
import { readSheetDrawing } from './sheet-drawing';
import type { Styles } from './styles-part';
import { readXmlBoolean, readXmlLength } from './xml-values';

/** What a sheet's part refers to in other parts. */
export interface SheetContext {
  readonly parts: Package;
  readonly styles: Styles;
  readonly sharedStrings: readonly string[];
  readonly theme: ThemeColors;
  /** From the sheet's defined name of print titles. */
  readonly titleRows: PageLayout['titleRows'];
}

/** Elements that hold what the model has not, and that the user would miss in a file written again. */
const NOT_KEPT = new Set([
  'autoFilter',
  'hyperlinks',
  'legacyDrawing',
  'picture',
  'oleObjects',
  'controls',
  'tableParts',
  'extLst',
]);

/** Reads the part at `path` into `sheet`, which has its name and nothing else yet. @throws Unreadable */
export function readSheetPart(path: string, sheet: Sheet, context: SheetContext): void {
  const { parts, styles } = context;
  const { budget, warnings } = parts;
  const xml = new XmlScanner(parts.source(path), path);
  xml.openRoot('worksheet');
  const page = new PageSetUpReader();
  const formats: RankedFormat[] = [];
  while (xml.nextChild(1)) {
    switch (xml.name) {
      case 'sheetData':
        new SheetCellsReader(xml, sheet, {
          sharedStrings: context.sharedStrings,
          styles: styles.cellStyles,
          budget,
          warnings,
        }).read();
        break;
      case 'sheetPr':
        readProperties(xml, sheet, page, context.theme);
        break;
      case 'sheetViews':
        readViews(xml, sheet);
        break;
      case 'cols':
        readColumns(xml, sheet, pointsPerCharacter(styles.defaultFont), budget);
        break;
      case 'mergeCells':
        while (xml.nextChild(2)) {
          if (!xml.is('mergeCell')) continue;
          sheet.merges.push(readOneArea(xml.attribute('ref') ?? '', path, budget));
        }
        break;
      case 'sheetProtection':
        sheet.protection = readProtection(xml);
        break;
      case 'dataValidations':
        sheet.validations = readDataValidations(xml, sheet.name, budget, warnings);
        break;
      case 'conditionalFormatting':
        readConditionalFormats(xml, sheet.name, styles.differentialStyles, budget, warnings, formats);
        break;
      case 'drawing': {
        const drawing = readSheetDrawing(parts, path, xml.attributeIn(RELATIONSHIPS, 'id'));
        if (drawing.charts.length > 0) sheet.charts = drawing.charts;
        if (!drawing.isWhole) warnings.add('content-not-kept', 'drawing', sheet.name);
        break;
      }
      default:
        if (NOT_KEPT.has(xml.name)) warnings.add('content-not-kept', xml.name, sheet.name);
        page.take(xml);
    }
  }
  sheet.conditionalFormats = formats.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  sheet.page = page.layout(context.titleRows);
  if (page.isForeign) warnings.add('page-not-kept', 'paperSize', sheet.name);
}

function readProperties(xml: XmlScanner, sheet: Sheet, page: PageSetUpReader, theme: ThemeColors): void {
  const own = xml.depth;
  while (xml.nextChild(own)) {
    if (xml.is('tabColor')) sheet.tabColor = readColor(xml, theme);
    else page.take(xml);
  }
}

/** Gridlines and frozen panes of the first view, which is the one that Excel shows. */
function readViews(xml: XmlScanner, sheet: Sheet): void {
  const own = xml.depth;
  let first = true;
  while (xml.nextChild(own)) {
    if (!xml.is('sheetView') || !first) continue;
    first = false;
    sheet.showGridlines = readXmlBoolean(xml.attribute('showGridLines'), true);
    const view = xml.depth;
    while (xml.nextChild(view)) {
      if (!xml.is('pane') || !(xml.attribute('state') ?? '').startsWith('frozen')) continue;
      const rows = Math.round(readXmlLength(xml.attribute('ySplit')) ?? 0);
      const columns = Math.round(readXmlLength(xml.attribute('xSplit')) ?? 0);
      if (rows > 0 || columns > 0) sheet.freeze = { rows, columns };
    }
  }
}

/** Options are written as locks: `formatCells="0"` is a permission. Absent is locked. */
function readProtection(xml: XmlScanner): SheetProtection | undefined {
  if (!readXmlBoolean(xml.attribute('sheet'), false)) return undefined;
  const allowed = (option: string): boolean => !readXmlBoolean(xml.attribute(option), true);
  return {
    ...(allowed('formatCells') ? { allowFormatCells: true } : {}),
    ...(allowed('formatColumns') ? { allowFormatColumns: true } : {}),
    ...(allowed('formatRows') ? { allowFormatRows: true } : {}),
    ...(allowed('insertRows') ? { allowInsertRows: true } : {}),
    ...(allowed('deleteRows') ? { allowDeleteRows: true } : {}),
    ...(xml.attribute('password') || xml.attribute('hashValue') ? { hasPassword: true } : {}),
  };
}
