/** Texts copied from a spreadsheet or a table: lines of cells set apart by tabs; quoted where they hold either. */
export function pastedTexts(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g;
  for (let match = cells.exec(text); match; match = cells.exec(text)) {
    const [whole, quoted, plain = '', end] = match;
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === '' || cells.lastIndex >= text.length) break;
    if (end !== '\t') rows.push([]);
    if (whole === '') cells.lastIndex += 1;
  }
  return rows;
}
