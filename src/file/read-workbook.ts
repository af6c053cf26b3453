import type { DefinedName, Sheet, Workbook } from '../core/workbook/workbook';
import { type ByteTools, PORTABLE_BYTES } from './bytes/byte-tools';
import type { FileProblem } from './file-problem';
import { Unreadable, refuse } from './file-problem';
import type { FileWarning } from './file-warning';
import { FileWarnings } from './file-warning';
import { PRINT_TITLES, readTitleRows } from './print-titles';
import type { ReadLimits } from './read-limits';
import { DEFAULT_READ_LIMITS, ReadBudget } from './read-limits';
import { Package } from './read/package';
import { readRelationships } from './read/relationships';
import { readSharedStrings } from './read/shared-strings';
import { readSheetPart } from './read/sheet-part';
import { NO_STYLES, readStyles } from './read/styles-part';
import { readThemeColors } from './read/theme-part';
import type { ListedSheet } from './read/workbook-part';
import { readWorkbookPart } from './read/workbook-part';
import { checkContainer } from './zip/check-container';

export type ReadResult =
  | { readonly outcome: 'read'; readonly workbook: Workbook; readonly warnings: readonly FileWarning[] }
  | { readonly outcome: 'unreadable'; readonly problem: FileProblem };

/**
 * Reads the bytes of an .xlsx (or .xlsm, whose macros are left out) into the workbook model. Nothing of the file is
 * run, and no bytes make it throw: whatever is wrong comes back as a problem, and a file is read as a whole or not at
 * all. Style properties equal to Excel's defaults are left out of the model. Dates come as their serial numbers.
 *
 * @param tools a host's own ways with bytes, where it has faster ones
 *
 * Source of the format: ECMA-376 parts 1 and 2 (SpreadsheetML, Open Packaging Conventions); duties of a reader: issue 3.
 */
export function readWorkbook(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
  tools: ByteTools = PORTABLE_BYTES,
): ReadResult {
  try {
    return readParts(bytes, { ...DEFAULT_READ_LIMITS, ...limits }, tools);
  } catch (error) {
    if (error instanceof Unreadable) return { outcome: 'unreadable', problem: error.problem };
    throw error;
  }
}

function readParts(bytes: Uint8Array, limits: ReadLimits, tools: ByteTools): ReadResult {
  checkContainer(bytes, limits);
  const warnings = new FileWarnings();
  const parts = new Package(bytes, new ReadBudget(limits), warnings, tools);
  const main = findWorkbookPart(parts);
  const listed = readWorkbookPart(parts, main);
  let colors: readonly string[] | undefined;
  const theme = (): readonly string[] =>
    (colors ??= listed.themePart === undefined ? [] : readThemeColors(parts, listed.themePart));
  const styles = listed.stylesPart === undefined ? NO_STYLES : readStyles(parts, listed.stylesPart, theme);
  const sharedStrings =
    listed.sharedStringsPart === undefined ? [] : readSharedStrings(parts, listed.sharedStringsPart);

  const sheets: Sheet[] = [];
  const kept = new Set(listed.sheets.filter(({ part }) => part !== undefined).map(({ name }) => name));
  const names = listed.names.filter(({ sheet }) => sheet === undefined || kept.has(sheet));
  for (const sheet of listed.sheets) {
    if (sheet.part === undefined) continue;
    const titles = names.findIndex((name) => name.name === PRINT_TITLES && name.sheet === sheet.name);
    const titleRows = titles < 0 ? undefined : readTitleRows((names[titles] as DefinedName).formula);
    const read = emptySheet(sheet, sheets);
    readSheetPart(sheet.part, read, { parts, styles, sharedStrings, theme, titleRows });
    // The page keeps the rows now; titles that it cannot keep stay a name.
    if (read.page?.titleRows) names.splice(titles, 1);
    sheets.push(read);
  }
  const active = listed.sheets[listed.activeSheet];
  const activeSheet = sheets.find((sheet) => sheet.name === active?.name)?.id;
  return {
    outcome: 'read',
    workbook: { sheets, names, ...(activeSheet === undefined ? {} : { activeSheet }) },
    warnings: warnings.list(),
  };
}

/** The part that the package itself points at; what it is tells apart the formats that share the container. */
function findWorkbookPart(parts: Package): string {
  if (!parts.has('[Content_Types].xml')) {
    if (parts.has('mimetype') && parts.has('content.xml')) refuse('open-document', 'mimetype');
    refuse(parts.has('_rels/.rels') ? 'missing-part' : 'other-document', '[Content_Types].xml', '[Content_Types].xml');
  }
  const main = readRelationships(parts, '').find(({ type, external }) => type === 'officeDocument' && !external);
  if (!main) return refuse('missing-part', 'officeDocument', '_rels/.rels');
  if (main.target.toLowerCase().endsWith('.bin')) refuse('binary-workbook', main.target, main.target);
  return main.target;
}

/** Ids are the file's own where they tell its sheets apart. */
function emptySheet({ name, id, visibility }: ListedSheet, before: readonly Sheet[]): Sheet {
  const taken = id === '' || before.some((sheet) => sheet.id === id);
  return {
    id: taken ? `sheet ${before.length + 1}` : id,
    name,
    visibility,
    cells: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    showGridlines: true,
  };
}
