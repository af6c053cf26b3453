import { cellText } from '../../core/locate/read-book';
import { rememberObject } from '../../core/memory/remember-object';
import { encodingOfFont } from '../../core/text/legacy/decode-text';
import { mayBeLegacy } from '../../core/text/legacy/may-be-legacy';
import { rememberText } from '../../core/text/remember-text';
import type { CellStyle, Sheet } from '../../core/workbook/workbook';

/** What of a sheet may be written otherwise than Excel writes it today. */
export interface SheetWriting {
  /** A formula may be spelled as LibreOffice spells it. */
  readonly mayBeRespelled: boolean;
  /** A font is one of an old encoding. */
  readonly hasLegacyFont: boolean;
  /** Texts, not of formulas, that may be in an old encoding whatever their font. */
  readonly legacyTexts: readonly string[];
}

/** Formulas are long, and the same in every report. */
const callsWithoutArguments = rememberText((formula) => formula.includes('()'));

/** Looks every cell over once for all that may be odd: hardly any sheet is. */
export const sheetWriting = rememberObject((cells: Sheet['cells']): SheetWriting => {
  let mayBeRespelled = false;
  let hasLegacyFont = false;
  const legacyTexts: string[] = [];
  let before: CellStyle | undefined;
  for (const row of cells.values()) {
    for (const cell of row.values()) {
      const { value, formula, style } = cell;
      if (formula !== undefined) mayBeRespelled ||= callsWithoutArguments(formula);
      else if (value !== null && typeof value !== 'number' && mayBeLegacy(cellText(cell))) {
        legacyTexts.push(cellText(cell));
      }
      // Neighbours mostly have one style.
      if (style === before) continue;
      before = style;
      if (encodingOfFont(style?.font?.name)) hasLegacyFont = true;
    }
  }
  return { mayBeRespelled, hasLegacyFont, legacyTexts };
});
