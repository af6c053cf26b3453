/** Excel's own default font: what an absent property of a style means. Colour: automatic, which is black. */
export const DEFAULT_FONT = Object.freeze({ name: 'Calibri', size: 11, color: '#000000' });
