import type { Form } from '../../core/form/form';
import { cellText } from '../../core/locate/read-book';
import {
  decodeText,
  encodingOfFont,
  isCapitalFont,
  LEGACY_ENCODINGS,
  type LegacyEncoding,
} from '../../core/text/legacy/decode-text';
import { fold } from '../../core/text/normalize';
import { rememberText } from '../../core/text/remember-text';
import type { Cell, Sheet, Workbook } from '../../core/workbook/workbook';
import type { ReadingTrouble } from '../reading/reading-trouble';

/** Letters that neither an old encoding nor text taken for Latin letters leaves behind: the text is Unicode. */
const UNICODE_ONLY = /[\u0100-\u0151\u0154-\u0177\u0180-\u0191\u0193-\u02c5\u02c7-\u02db\u02dd-\u036f\u1e00-\u1eff]/;
const NOT_ASCII = /[\u0080-\uffff]/;

/**
 * Reads text in old fonts as what it is printed as: cell by cell where the font's name tells; else a whole sheet where
 * more of the form's labels are found that way than as the text stands. A sheet of Unicode is given back as it is.
 */
export function decodeLegacy(
  form: Form,
  workbook: Workbook,
): { readonly workbook: Workbook; readonly troubles: readonly ReadingTrouble[] } {
  const labels = foldedLabels(form);
  const troubles: ReadingTrouble[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const encoding = encodingOfSheet(sheet, labels);
    const decoded = decodeSheet(sheet, encoding);
    if (decoded !== sheet) troubles.push({ kind: 'legacy-encoding', where: 'report', detail: sheet.name });
    return decoded;
  });
  return troubles.length === 0 ? { workbook, troubles } : { workbook: { ...workbook, sheets }, troubles };
}

const known = new WeakMap<Form, ReadonlySet<string>>();

function foldedLabels(form: Form): ReadonlySet<string> {
  const labels = known.get(form) ?? new Set([...form.indicators.values()].map(({ label }) => fold(label)));
  known.set(form, labels);
  return labels;
}

const mayBeOld = rememberText((text) => NOT_ASCII.test(text) && !UNICODE_ONLY.test(text));

const foldedFrom = Object.fromEntries(
  LEGACY_ENCODINGS.map((encoding) => [encoding, rememberText((text) => fold(decodeText(text, encoding)))]),
) as Readonly<Record<LegacyEncoding, (text: string) => string>>;

/** Only texts that may be in an old encoding are tried; most sheets have none. */
function encodingOfSheet(sheet: Sheet, labels: ReadonlySet<string>): LegacyEncoding | undefined {
  const texts: string[] = [];
  for (const cells of sheet.cells.values()) {
    for (const cell of cells.values()) {
      const text = cell.formula === undefined ? cellText(cell) : '';
      if (mayBeOld(text)) texts.push(text);
    }
  }
  let best: LegacyEncoding | undefined;
  let most = texts.filter((text) => labels.has(fold(text))).length + 1;
  for (const encoding of texts.length < 2 ? [] : LEGACY_ENCODINGS) {
    const found = texts.filter((text) => labels.has(foldedFrom[encoding](text))).length;
    if (found > most) [best, most] = [encoding, found];
  }
  return best;
}

function hasOldFont({ cells }: Sheet): boolean {
  for (const line of cells.values()) {
    for (const { style } of line.values()) if (encodingOfFont(style?.font?.name)) return true;
  }
  return false;
}

function decodeSheet(sheet: Sheet, ofSheet: LegacyEncoding | undefined): Sheet {
  if (ofSheet === undefined && !hasOldFont(sheet)) return sheet;
  let changed = false;
  const decode = (cell: Cell): Cell => {
    const font = cell.style?.font?.name;
    const encoding = encodingOfFont(font) ?? ofSheet;
    const { value } = cell;
    if (encoding === undefined || typeof value !== 'string' || !NOT_ASCII.test(value)) return cell;
    if (UNICODE_ONLY.test(value) || cell.formula !== undefined) return cell;
    const text = decodeText(value, encoding);
    if (text === value) return cell;
    changed = true;
    return { ...cell, value: isCapitalFont(font) ? text.toUpperCase() : text };
  };
  const cells = new Map(
    [...sheet.cells].map(([row, line]) => [row, new Map([...line].map(([column, cell]) => [column, decode(cell)]))]),
  );
  return changed ? { ...sheet, cells } : sheet;
}
