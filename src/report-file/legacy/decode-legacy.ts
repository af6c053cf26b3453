import type { Form } from '../../core/form/form';
import { rememberObject } from '../../core/memory/remember-object';
import {
  decodeText,
  encodingOfFont,
  isCapitalFont,
  LEGACY_ENCODINGS,
  type LegacyEncoding,
} from '../../core/text/legacy/decode-text';
import { mayBeLegacy } from '../../core/text/legacy/may-be-legacy';
import { fold } from '../../core/text/normalize';
import { rememberText } from '../../core/text/remember-text';
import type { Cell, Sheet, Workbook } from '../../core/workbook/workbook';
import type { ReadingTrouble } from '../reading/reading-trouble';
import { sheetWriting } from '../reading/sheet-writing';

/**
 * Reads text in old fonts as what it is printed as: cell by cell where the font's name tells; else a whole sheet where
 * more of the form's labels are found that way than as the text stands. A sheet of Unicode is given back as it is.
 */
export function decodeLegacy(
  form: Form,
  workbook: Workbook,
): { readonly workbook: Workbook; readonly troubles: readonly ReadingTrouble[] } {
  const troubles: ReadingTrouble[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const { legacyTexts, hasLegacyFont } = sheetWriting(sheet.cells);
    const encoding = encodingOfTexts(legacyTexts, foldedLabels(form));
    if (encoding === undefined && !hasLegacyFont) return sheet;
    const decoded = decodeSheet(sheet, encoding);
    if (decoded !== sheet) troubles.push({ kind: 'legacy-encoding', where: 'report', detail: sheet.name });
    return decoded;
  });
  return troubles.length === 0 ? { workbook, troubles } : { workbook: { ...workbook, sheets }, troubles };
}

const foldedLabels = rememberObject(
  (form: Form): ReadonlySet<string> => new Set([...form.indicators.values()].map(({ label }) => fold(label))),
);

const foldedFrom = Object.fromEntries(
  LEGACY_ENCODINGS.map((encoding) => [encoding, rememberText((text) => fold(decodeText(text, encoding)))]),
) as Readonly<Record<LegacyEncoding, (text: string) => string>>;

/** Only texts that may be in an old encoding are tried; most sheets have none. */
function encodingOfTexts(texts: readonly string[], labels: ReadonlySet<string>): LegacyEncoding | undefined {
  if (texts.length < 2) return undefined;
  let best: LegacyEncoding | undefined;
  let most = texts.filter((text) => labels.has(fold(text))).length + 1;
  for (const encoding of LEGACY_ENCODINGS) {
    const found = texts.filter((text) => labels.has(foldedFrom[encoding](text))).length;
    if (found > most) [best, most] = [encoding, found];
  }
  return best;
}

/** Rows in which nothing is decoded stay the very same. */
function decodeSheet(sheet: Sheet, ofSheet: LegacyEncoding | undefined): Sheet {
  let cells: Sheet['cells'] | undefined;
  for (const [at, row] of sheet.cells) {
    const decoded = decodeRow(row, ofSheet);
    if (decoded !== row) (cells ??= new Map(sheet.cells)).set(at, decoded);
  }
  return cells ? { ...sheet, cells } : sheet;
}

function decodeRow(row: Map<number, Cell>, ofSheet: LegacyEncoding | undefined): Map<number, Cell> {
  let decoded: Map<number, Cell> | undefined;
  for (const [column, cell] of row) {
    const read = decodeCell(cell, ofSheet);
    if (read !== cell) (decoded ??= new Map(row)).set(column, read);
  }
  return decoded ?? row;
}

function decodeCell(cell: Cell, ofSheet: LegacyEncoding | undefined): Cell {
  const font = cell.style?.font?.name;
  const encoding = encodingOfFont(font) ?? ofSheet;
  const { value } = cell;
  if (encoding === undefined || typeof value !== 'string' || cell.formula !== undefined || !mayBeLegacy(value)) {
    return cell;
  }
  const text = decodeText(value, encoding);
  return text === value ? cell : { ...cell, value: isCapitalFont(font) ? text.toUpperCase() : text };
}
