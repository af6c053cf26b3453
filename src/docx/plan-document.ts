import { appendixSections } from './appendix-blocks';
import { bodyBlocks } from './body-blocks';
import { cleanPlan } from './clean-plan';
import type { Block, DocumentPlan } from './document-plan';
import { explanationSections } from './explanation-section';
import { headBlocks } from './head-blocks';
import type { ReportDocument } from './report-document';
import { standingTexts } from './standing-texts';
import { signatureBlock } from './tail-blocks';

/**
 * The official document of a report: the letter, then each phụ lục, then the explanations if there are any. Never
 * throws over what a report holds.
 */
export function planDocument(report: ReportDocument): DocumentPlan {
  const standing = standingTexts(report);
  const letter: Block[] = [
    ...headBlocks(standing),
    ...closed(bodyBlocks(standing.body, report.chart)),
    signatureBlock(standing),
    ...bodyBlocks(standing.below, report.chart),
  ];
  return cleanPlan({
    title: standing.frame('trich-yeu').replace(/\s+/g, ' '),
    author: report.details.unit.name,
    sections: [{ key: 'report', blocks: letter }, ...appendixSections(report), ...explanationSections(report)],
  });
}

/** The last paragraph goes to the next page with the signature rather than leave it alone there; a heading does anyway. */
function closed(blocks: readonly Block[]): Block[] {
  const last = blocks.length - 1;
  return blocks.map((block, index) =>
    index === last && block.kind === 'text' && block.look === 'paragraph'
      ? { ...block, look: 'last-paragraph' }
      : block,
  );
}
