const TEXT = /"(?:[^"]|"")*"/g;
/**
 * A workbook's name in brackets before a sheet's: `[1]Sheet1!A1` as files keep it, `'C:\So lieu\[thang 9.xlsx]Sheet1'!A1`
 * as Excel shows it. No sheet's name has brackets, and no column of a table is followed by `!`.
 */
const SHEET_OUTSIDE = /\[[^[\]]+\][^[\]'"!()+\-*/^&=<>,; ]*!|'(?:[^'[\]]|'')*\[[^[\]]+\](?:[^'[\]]|'')*'!/;
/** A name of another workbook, `'thang 9.xlsx'!Tong`: a sheet of such a name would be followed by an address. */
const NAME_OUTSIDE = /\.xl(?:s[xmb]?|t[xm]|am?)'?!(?!\$?[A-Z]{1,3}\$?\d|\$?[A-Z]{1,3}:|\$?\d+:)/i;

/** Whether a formula, en-US with its `=`, takes anything from another workbook. */
export function refersOutside(formula: string): boolean {
  // Most formulas stay on their sheet.
  if (!formula.includes('!')) return false;
  const code = formula.replace(TEXT, '""');
  return SHEET_OUTSIDE.test(code) || NAME_OUTSIDE.test(code);
}
