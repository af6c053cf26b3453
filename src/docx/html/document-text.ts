import type { Block, DocumentPlan } from '../document-plan';

/** The plan as plain text, for where only that can be pasted: a line a paragraph, a line a row with tabs between. */
export function documentText(plan: DocumentPlan): string {
  return plan.sections.map(({ blocks }) => blocks.flatMap(linesOf).join('\n')).join('\n\n');
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'rule':
      return [];
    case 'picture':
      return [block.words];
    case 'pair':
      return [...block.left, ...block.right].flatMap(linesOf);
    case 'table':
      return [...block.head, ...block.rows].map((row) => row.map(({ text }) => text.replace(/\s+/g, ' ')).join('\t'));
  }
}
