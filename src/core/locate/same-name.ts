import { rememberText } from '../text/remember-text';

/** Excel does not tell sheet names apart by case. */
export function sameName(a: string, b: string): boolean {
  return a === b || sheetKey(a) === sheetKey(b);
}

/** The first of these sheets that Excel knows by a name. */
export function sheetNamed<S extends { readonly name: string }>(sheets: readonly S[], name: string): S | undefined {
  const key = sheetKey(name);
  return sheets.find((sheet) => sheet.name === name || sheetKey(sheet.name) === key);
}

const sheetKey = rememberText((name) => name.normalize('NFC').toLowerCase());
