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
  const legacyTexts: string[] = [];
  const styles = new Set<CellStyle | undefined>();
  let before: CellStyle | undefined;
  for (const row of cells.values()) {
    for (const { value, formula, style } of row.values()) {
      if (formula !== undefined) mayBeRespelled ||= callsWithoutArguments(formula);
      else if (typeof value === 'string' && mayBeLegacy(value)) legacyTexts.push(value);
      // Neighbours mostly have one style.
      if (style !== before) styles.add((before = style));
    }
  }
  const hasLegacyFont = [...styles].some((style) => encodingOfFont(style?.font?.name) !== undefined);
  return { mayBeRespelled, hasLegacyFont, legacyTexts };
});
