import { cellTextOf, type DocumentBlock, type DocumentTable } from '../../document/text-document';
import type { Form } from '../../form/form';
import { foldText } from '../../prose/folded-text';
import { findIdentity } from './row-index';
import { headedParts } from './table-columns';

/** What the head and the signature of a letter say, folded. */
const LETTER_WORDS =
  /cộng hòa xã hội|độc lập ?[-–] ?tự do|nơi nhận|kính gửi|(?:^|\n)số ?:|(?:^|\n)(?:tm|kt|tl|tuq|q)\.|(?:^|\n)(?:phó )?chủ tịch(?:$|\n)/;

/** Whether a table has a row of the form, or the headings of such a table. */
export function isFigureTable({ rows }: DocumentTable, form: Form): boolean {
  if (rows.some((row) => headedParts(row).has('stt') && headedParts(row).has('label'))) return true;
  return rows.some((row) => findIdentity(row, form) !== undefined);
}

/** Whether a table sets texts side by side and is no table of data. */
export function isLayoutTable(table: DocumentTable, form: Form): boolean {
  const cells = table.rows.flatMap((row) => row.cells);
  if (cells.every(({ column }) => column === 0)) return true;
  if (cells.some(({ blocks }) => holdsFigures(blocks, form))) return true;
  return cells.some((cell) => LETTER_WORDS.test(foldText(cellTextOf(cell)).folded));
}

function holdsFigures(blocks: readonly DocumentBlock[], form: Form): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'table' &&
      (isFigureTable(block, form) ||
        block.rows.some(({ cells }) => cells.some((cell) => holdsFigures(cell.blocks, form)))),
  );
}
