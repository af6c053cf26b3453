import { cleanText } from './clean-text';
import type { Block, DocumentPlan, DroppedCharacters } from './document-plan';

type Clean = (text: string) => string;

/** The plan with every text in Unicode NFC and fit for XML; what was left out is told. */
export function cleanPlan(plan: Omit<DocumentPlan, 'dropped'>): DocumentPlan {
  const dropped: DroppedCharacters[] = [];
  const sections = plan.sections.map(({ key, blocks }) => {
    const clean: Clean = (text) => {
      const cleaned = cleanText(text);
      if (cleaned.dropped.length > 0) dropped.push({ section: key, text: cleaned.text, characters: cleaned.dropped });
      return cleaned.text;
    };
    return { key, blocks: blocks.map((block) => cleanBlock(block, clean)) };
  });
  return { title: cleanText(plan.title).text, author: cleanText(plan.author).text, sections, dropped };
}

function cleanBlock<B extends Block>(block: B, clean: Clean): B;
function cleanBlock(block: Block, clean: Clean): Block {
  const cells = <Cell extends { readonly text: string }>(rows: readonly (readonly Cell[])[]): Cell[][] =>
    rows.map((row) => row.map((cell) => ({ ...cell, text: clean(cell.text) })));
  switch (block.kind) {
    case 'text':
      return { ...block, text: clean(block.text) };
    case 'rule':
      return block;
    case 'picture':
      return { ...block, words: clean(block.words) };
    case 'pair':
      return {
        ...block,
        left: block.left.map((each) => cleanBlock(each, clean)),
        right: block.right.map((each) => cleanBlock(each, clean)),
      };
    case 'table':
      return { ...block, head: cells(block.head), rows: cells(block.rows) };
  }
}
