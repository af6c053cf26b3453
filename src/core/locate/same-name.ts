import { rememberText } from '../text/remember-text';

/** Excel does not tell sheet names apart by case. */
export function sameName(a: string, b: string): boolean {
  return a === b || sheetKey(a) === sheetKey(b);
}

const sheetKey = rememberText((name) => name.normalize('NFC').toLowerCase());
