import type { Area, PageLayout, Sheet, SheetProtection } from '../../core/workbook/workbook';
import { pointsPerCharacter } from '../column-width';
import { RELATIONSHIPS } from '../xml/namespaces';
import { XmlScanner } from '../xml/xml-scanner';
import { readOneArea } from './area-references';
import type { ThemeColors } from './colors';
import { readColor } from './colors';
import type { RankedFormat } from './conditional-formats';
import { readConditionalFormats } from './conditional-formats';
import { readDataValidations } from './data-validations';
import type { ReadBudget } from '../read-limits';
import type { SheetMemory } from './memory/sheet-memory';
import type { Package } from './package';
import { PageSetUp, readPageElement } from './page-set-up';
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
  /** Prefixes may be bound anew by the element that has the rows. */
  const known = (): SheetMemory | undefined => parts.memory?.sheetOf(styles, path, xml.context);
  const elements = known()?.elements;
  const page = new PageSetUp();
  const formats: RankedFormat[] = [];
  for (;;) {
    const met = elements?.take(xml, parts);
    if (!met && !xml.nextChild(1)) break;
    /** What an element says by itself: read, or known from a sheet before. */
    const take = <T>(read: () => T): T =>
      met ? (met.reading as T) : elements ? elements.read(xml, parts, read) : read();
    const name = met?.name ?? xml.name;
    switch (name) {
      case 'sheetData':
        new SheetCellsReader(xml, sheet, {
          sharedStrings: context.sharedStrings,
          styles: styles.cellStyles,
          budget,
          warnings,
          known: known()?.rows,
        }).read();
        break;
      case 'sheetPr':
        readProperties(xml, sheet, page, context.theme);
        break;
      case 'sheetViews':
        Object.assign(
          sheet,
          take(() => readViews(xml)),
        );
        break;
      case 'cols': {
        const columns = take(() => readColumns(xml, pointsPerCharacter(styles.defaultFont), budget));
        for (const [column, width] of columns.widths) sheet.columnWidths.set(column, width);
        for (const column of columns.hidden) sheet.hiddenColumns.add(column);
        break;
      }
      case 'mergeCells':
        sheet.merges.push(...take(() => readMerges(xml, budget)));
        break;
      case 'sheetProtection':
        sheet.protection = take(() => readProtection(xml));
        break;
      case 'dataValidations':
        sheet.validations = take(() => readDataValidations(xml, sheet.name, budget, warnings));
        break;
      case 'conditionalFormatting':
        formats.push(
          ...take(() => readConditionalFormats(xml, sheet.name, styles.differentialStyles, budget, warnings)),
        );
        break;
      case 'drawing': {
        const drawing = readSheetDrawing(parts, path, xml.attributeIn(RELATIONSHIPS, 'id'));
        if (drawing.charts.length > 0) sheet.charts = drawing.charts;
        if (!drawing.isWhole) warnings.add('content-not-kept', 'drawing', sheet.name);
        break;
      }
      default:
        if (NOT_KEPT.has(name)) warnings.add('content-not-kept', name, sheet.name);
        else page.add(take(() => readPageElement(xml)));
    }
  }
  sheet.conditionalFormats = formats.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  sheet.page = page.layout(context.titleRows);
  if (page.isForeign) warnings.add('page-not-kept', 'paperSize', sheet.name);
}

function readMerges(xml: XmlScanner, budget: ReadBudget): Area[] {
  const own = xml.depth;
  const merges: Area[] = [];
  while (xml.nextChild(own)) {
    if (xml.is('mergeCell')) merges.push(readOneArea(xml.attribute('ref') ?? '', xml.part, budget));
  }
  return merges;
}

function readProperties(xml: XmlScanner, sheet: Sheet, page: PageSetUp, theme: ThemeColors): void {
  const own = xml.depth;
  while (xml.nextChild(own)) {
    if (xml.is('tabColor')) sheet.tabColor = readColor(xml, theme);
    else page.add(readPageElement(xml));
  }
}

/** Gridlines and frozen panes of the first view, which is the one that Excel shows. */
function readViews(xml: XmlScanner): Partial<Pick<Sheet, 'showGridlines' | 'freeze'>> {
  const own = xml.depth;
  const views: Partial<Pick<Sheet, 'showGridlines' | 'freeze'>> = {};
  let first = true;
  while (xml.nextChild(own)) {
    if (!xml.is('sheetView') || !first) continue;
    first = false;
    views.showGridlines = readXmlBoolean(xml.attribute('showGridLines'), true);
    const view = xml.depth;
    while (xml.nextChild(view)) {
      if (!xml.is('pane') || !(xml.attribute('state') ?? '').startsWith('frozen')) continue;
      const rows = Math.round(readXmlLength(xml.attribute('ySplit')) ?? 0);
      const columns = Math.round(readXmlLength(xml.attribute('xSplit')) ?? 0);
      if (rows > 0 || columns > 0) views.freeze = { rows, columns };
    }
  }
  return views;
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
