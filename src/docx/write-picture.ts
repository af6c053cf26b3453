import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { PictureBlock } from './document-plan';
import { TEXT_WIDTH_POINTS } from './page-numbers';
import type { Rasterise } from './rasterise';

/** docx counts in pixels of 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;
/** Of the fallback: sharp on paper, 250 to the inch. */
const RASTER_PIXELS_PER_POINT = 250 / 72;

/** A picture as SVG, which Word shows since 2016, with a PNG of the same for programs that do not. */
export async function pictureParagraph(block: PictureBlock, rasterise: Rasterise): Promise<Paragraph> {
  const scale = Math.min(1, TEXT_WIDTH_POINTS / block.width);
  const png = await rasterise(block.svg, Math.round(block.width * scale * RASTER_PIXELS_PER_POINT));
  const transformation = {
    width: Math.round(block.width * scale * PIXELS_PER_POINT),
    height: Math.round(block.height * scale * PIXELS_PER_POINT),
  };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 0 },
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(block.svg),
        fallback: { type: 'png', data: png },
        transformation,
        altText: { name: 'Biểu đồ', title: 'Biểu đồ', description: block.words },
      }),
    ],
  });
}
