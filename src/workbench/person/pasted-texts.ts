const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;

/**
 * Texts copied from a spreadsheet or a table: lines of cells set apart by tabs; quoted where they hold either. A line
 * end at the very end ends the last line and begins none.
 */
export function pastedTexts(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  for (;;) {
    const [, quoted, plain = '', end] = CELL.exec(text) ?? [];
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (!end || CELL.lastIndex === text.length) return rows;
  }
}
