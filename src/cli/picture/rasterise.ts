import type { Rasterise } from '../../docx';

/** Stands in where the picture's first font, Times New Roman, is missing: made to its widths. */
const STAND_IN = 'Liberation Serif';
const PROBE = '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="50">Ệ 9</text></svg>';

/** The machine has no font at all: a picture drawn there would have bars and not say of what. */
export class NoFonts extends Error {
  constructor() {
    super('This machine has no fonts to draw a picture with');
    this.name = 'NoFonts';
  }
}

/**
 * Draws an SVG picture as PNG with resvg and the machine's own fonts. Its code is loaded with the first picture.
 * @throws NoFonts
 */
export const rasterise: Rasterise = (svg, pixelWidth) => rasteriseWith(svg, pixelWidth, true);

/** The same, with the machine's fonts or, as on a machine without any, none. */
export async function rasteriseWith(svg: string, pixelWidth: number, systemFonts: boolean): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { loadSystemFonts: systemFonts, defaultFontFamily: STAND_IN, serifFamily: STAND_IN };
  if (!new Resvg(PROBE, { font }).getBBox()) throw new NoFonts();
  const drawn = new Resvg(svg, { font, background: '#ffffff', fitTo: { mode: 'width', value: pixelWidth } }).render();
  return new Uint8Array(drawn.asPng());
}
