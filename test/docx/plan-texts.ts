import type { Block, DocumentPlan } from '../../src/docx/document-plan';

/** Look and text of every text of some blocks, in order; a table's cells row by row. */
export function textsOf(blocks: readonly Block[]): [string, string][] {
  return blocks.flatMap((block): [string, string][] => {
    if (block.kind === 'text') return [[block.look, block.text]];
    if (block.kind === 'pair') return textsOf([...block.left, ...block.right]);
    if (block.kind === 'rule') return [];
    if (block.kind === 'picture') return [['picture', block.words]];
    return [...block.head, ...block.rows].flatMap((row) => row.map(({ look, text }): [string, string] => [look, text]));
  });
}

/** The texts of one section. */
export function sectionTexts(plan: DocumentPlan, key: string): [string, string][] {
  return textsOf(plan.sections.find((section) => section.key === key)?.blocks ?? []);
}
