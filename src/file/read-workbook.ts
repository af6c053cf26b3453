import { newSheet } from '../core/workbook/new-sheet';
import type { DefinedName, Sheet, Workbook } from '../core/workbook/workbook';
import type { ByteTools } from './bytes/byte-tools';
import type { FileProblem } from './file-problem';
import { Unreadable, refuse } from './file-problem';
import type { FileWarning } from './file-warning';
import { FileWarnings } from './file-warning';
import { PRINT_TITLES, readTitleRows } from './print-titles';
import type { ReadLimits } from './read-limits';
import { DEFAULT_READ_LIMITS, ReadBudget } from './read-limits';
import type { ThemeColors } from './read/colors';
import { Package } from './read/package';
import type { ReadMemory } from './read/memory/read-memory';
import { readRelationships, relationshipsPath } from './read/relationships';
import { readSharedStrings } from './read/shared-strings';
import { readSheetPart } from './read/sheet-part';
import { NO_STYLES, readStyles, type Styles } from './read/styles-part';
import { readThemeColors } from './read/theme-part';
import type { ListedSheet, WorkbookPart } from './read/workbook-part';
import { readWorkbookPart } from './read/workbook-part';
import { checkContainer } from './zip/check-container';

export type ReadResult =
  | { readonly outcome: 'read'; readonly workbook: Workbook; readonly warnings: readonly FileWarning[] }
  | { readonly outcome: 'unreadable'; readonly problem: FileProblem };

/** What a host has to read faster. */
export interface ReadMeans {
  /** Its own ways with bytes. */
  readonly tools?: ByteTools;
  /** Of other files: what is read with it is shared with them, and nobody may change it. */
  readonly memory?: ReadMemory;
}

/**
 * Reads the bytes of an .xlsx (or .xlsm, whose macros are left out) into the workbook model. Nothing of the file is
 * run, and no bytes make it throw: whatever is wrong comes back as a problem, and a file is read as a whole or not at
 * all. Style properties equal to Excel's defaults are left out of the model. Dates come as their serial numbers.
 *
 * @param means what a host has to read faster; the result is the same
 *
 * Source of the format: ECMA-376 parts 1 and 2 (SpreadsheetML, Open Packaging Conventions); duties of a reader: issue 3.
 */
export function readWorkbook(bytes: Uint8Array, limits: Partial<ReadLimits> = {}, means: ReadMeans = {}): ReadResult {
  try {
    return readParts(bytes, { ...DEFAULT_READ_LIMITS, ...limits }, means);
  } catch (error) {
    if (error instanceof Unreadable) return { outcome: 'unreadable', problem: error.problem };
    throw error;
  }
}

function readParts(bytes: Uint8Array, limits: ReadLimits, { tools, memory }: ReadMeans): ReadResult {
  checkContainer(bytes, limits);
  memory?.tidy();
  const warnings = new FileWarnings();
  const parts = new Package(bytes, new ReadBudget(limits), warnings, tools, memory);
  const main = parts.read('package', [relationshipsPath('')], () => findWorkbookPart(parts));
  const listed = parts.read('workbook', [main, relationshipsPath(main)], () => readWorkbookPart(parts, main));
  let colors: readonly string[] | undefined;
  const theme = (): readonly string[] => (colors ??= listed.themePart === undefined ? [] : readTheme(listed.themePart));
  const readTheme = (part: string): readonly string[] =>
    parts.read('theme', [part], () => readThemeColors(parts, part));
  const styles = stylesOf(parts, listed, theme);
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

function stylesOf(parts: Package, { stylesPart, themePart }: WorkbookPart, theme: ThemeColors): Styles {
  if (stylesPart === undefined) return NO_STYLES;
  const read = [stylesPart, ...(themePart === undefined ? [] : [themePart])];
  return parts.read('styles', read, () => readStyles(parts, stylesPart, theme));
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
  return { ...newSheet(taken ? `sheet ${before.length + 1}` : id, name), visibility };
}
