import { CHART_HEIGHT, CHART_WIDTH } from '../core/chart/chart-look';
import type { CaptionedChart } from '../core/chart/snapshot-chart';
import { CAPTION_ID } from '../core/chart/chart-caption';
import { chartSvg } from '../core/chart/chart-svg';
import { chartWords } from '../core/chart/chart-words';
import { sectionById } from '../core/narrative/outline';
import type { ParagraphReading } from '../core/report/snapshot';
import type { PictureBlock, TextBlock } from './document-plan';
import { HEADING_ID } from './standing-texts';
import type { TextLook } from './text-looks';

/**
 * Headings, paragraphs and the chart in their order. Each line of a text is a paragraph of its own: a line break within
 * a justified paragraph would stretch its words. Indents by spaces give way to the paragraph's own.
 */
export function bodyBlocks(
  paragraphs: readonly ParagraphReading[],
  chart?: CaptionedChart,
): (TextBlock | PictureBlock)[] {
  let toDraw = chart;
  return paragraphs.flatMap((paragraph) => {
    const isCaption = paragraph.paragraph === CAPTION_ID;
    // A formula that nobody calculated yet shows nothing.
    const shown = isCaption && chart && paragraph.text.trim() === '' ? chart.caption : paragraph.text;
    const texts = linesOf(shown).map((text): TextBlock => ({ kind: 'text', look: lookOf(paragraph), text }));
    if (!isCaption) return texts;
    // A caption of ours whose chart is gone has nothing to say.
    if (!chart) return paragraph.formula === undefined ? texts : [];
    const picture = toDraw;
    toDraw = undefined;
    return picture ? [pictureBlock(picture.picture), ...texts] : texts;
  });
}

function pictureBlock(chart: CaptionedChart['picture']): PictureBlock {
  return { kind: 'picture', width: CHART_WIDTH, height: CHART_HEIGHT, svg: chartSvg(chart), words: chartWords(chart) };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function lookOf({ section, paragraph }: ParagraphReading): TextLook {
  if (paragraph === CAPTION_ID) return 'caption';
  if (paragraph !== HEADING_ID) return 'paragraph';
  return sectionById(section)?.depth === 2 ? 'heading-2' : 'heading-1';
}
