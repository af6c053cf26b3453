import { ExcelError } from '../excel-error';
import type { ExcelErrorCode } from '../excel-error';

/** Why a person's action was refused, in the words Excel (or the data validation) would show. */
export interface Refusal {
  readonly reason: 'locked' | 'validation' | 'refused';
  readonly title: string;
  readonly message: string;
  /** Of a validation: `stop` cannot be overridden; the stand-in takes `warning` and `information` as accepted. */
  readonly code?: ExcelErrorCode;
}

/** Excel's words for a locked cell, in its Vietnamese edition's sense. */
export const LOCKED: Refusal = {
  reason: 'locked',
  title: 'Ô được bảo vệ',
  message: 'Ô này nằm trên trang tính đang được bảo vệ nên không sửa được. Chỉ các ô nhập liệu là sửa được.',
};

/** Turns Excel's refusal into a record. @throws anything that is not Excel's refusal */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ExcelError)) throw error;
  if (error.code === 'AccessDenied') return { ...LOCKED, code: error.code };
  return { reason: 'refused', title: 'Không thực hiện được', message: error.message, code: error.code };
}
