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
    const encoding = encodingOfTexts(form, legacyTexts);
    if (encoding === undefined && !hasLegacyFont) return sheet;
    const decoded = decodeSheet(sheet, encoding);
    if (decoded !== sheet) troubles.push({ kind: 'legacy-encoding', where: 'report', detail: sheet.name });
    return decoded;
  });
  return troubles.length === 0 ? { workbook, troubles } : { workbook: { ...workbook, sheets }, troubles };
}

/** How texts are read that may be in an old encoding: as they stand, or in one of these. */
const READINGS = ['unicode', ...LEGACY_ENCODINGS] as const;

/** Which readings of a text give a label of the form. */
const labelReadings = rememberObject((form: Form) => {
  const labels = new Set([...form.indicators.values()].map(({ label }) => fold(label)));
  return rememberText((text): readonly boolean[] =>
    READINGS.map((reading) => labels.has(fold(reading === 'unicode' ? text : decodeText(text, reading)))),
  );
});

/** The encoding in which more labels are found than as the texts stand; one label found may be chance. */
function encodingOfTexts(form: Form, texts: readonly string[]): LegacyEncoding | undefined {
  if (texts.length < 2) return undefined;
  const readings = texts.map(labelReadings(form));
  let best: LegacyEncoding | undefined;
  let most = 1;
  READINGS.forEach((reading, at) => {
    const found = readings.filter((gives) => gives[at]).length;
    if (reading === 'unicode') most += found;
    else if (found > most) [best, most] = [reading, found];
  });
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
