import type { SheetPlan } from './sheet-plan';

/**
 * 16 hexadecimal digits over what an appendix's layout is: positions, labels and formulas; not widths or colours, and
 * not the report's details beyond the reporting level (which formulas depend on). The same on every machine. It shows
 * damage and older layouts; it protects against nobody.
 */
export function layoutChecksum(appendices: readonly SheetPlan[]): string {
  const layout = appendices.map(({ name, cells, rows }) => [
    name,
    cells.map((row) =>
      row.map((content) =>
        content?.kind === 'formula' ? content.formula : content?.kind === 'text' ? content.text : '',
      ),
    ),
    rows.map(({ indicator, row }) => [indicator, row]),
  ]);
  const text = JSON.stringify(layout);
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);
}

/** FNV-1a over UTF-16 units, from the given offset; 8 hexadecimal digits. */
function hash(text: string, offset: number): string {
  let state = offset;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(16).padStart(8, '0');
}
