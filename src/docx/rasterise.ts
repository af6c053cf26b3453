/**
 * Draws the text of an SVG picture as the bytes of a PNG that many pixels wide, its height in proportion. Each host has
 * its own way: a browser its canvas, the command line a library. Rejects where it cannot draw, or would draw less than
 * the picture says (a machine without fonts).
 */
export type Rasterise = (svg: string, pixelWidth: number) => Promise<Uint8Array>;

/** For documents that have no pictures. */
export function noPictures(): Promise<never> {
  return Promise.reject(new Error('The document has a picture and nothing to draw it with'));
}
