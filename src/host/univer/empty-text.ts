import { CellValueType } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';

/**
 * Has Univer tell an empty text from a blank where a formula refers to a cell. To Univer both are blank; in Excel a
 * formula that gives `""` holds a text: `A1+1` is then `#VALUE!`, `A1>0` is true and `A1=0` is false. Forms are full of
 * formulas that give `""`, so this must fail here as it fails there.
 */
export function tellEmptyTexts(): void {
  if (TOLD.has(BaseReferenceObject)) return;
  TOLD.add(BaseReferenceObject);
  const { getCellData } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number) {
    const cell = getCellData.call(this, row, column);
    // Univer takes a cell for blank unless it has a value or a formula.
    return cell?.v === '' && cell.t === CellValueType.STRING && !cell.f ? { ...cell, f: '=""' } : cell;
  };
}

const TOLD = new Set<typeof BaseReferenceObject>();
