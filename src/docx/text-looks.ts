export type Alignment = 'left' | 'center' | 'right' | 'justify';

export interface LookDefinition {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: Alignment;
  /** Points kept free above and below. */
  readonly before?: number;
  readonly after?: number;
  /** Times the height of a line; 1 where absent. */
  readonly lines?: number;
  /** Points kept free at the left. */
  readonly inset?: number;
  /** Whether the first line is indented. */
  readonly indented?: boolean;
  /** Whether it stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** Whether its lines stay on one page. */
  readonly keepLines?: boolean;
}

export type TextLook =
  | 'issuer-above'
  | 'issuer'
  | 'nation'
  | 'motto'
  | 'number'
  | 'place-date'
  | 'title'
  | 'subject'
  | 'addressee'
  | 'addressee-label'
  | 'addressee-line'
  | 'heading-1'
  | 'heading-2'
  | 'paragraph'
  | 'caption'
  | 'last-paragraph'
  | 'recipients-label'
  | 'recipients-line'
  | 'authority'
  | 'signed'
  | 'signatory'
  | 'appendix-number'
  | 'appendix-title'
  | 'appendix-reference'
  | 'cell-heading'
  | 'cell-centre'
  | 'cell-centre-bold'
  | 'cell-text'
  | 'cell-text-bold'
  | 'cell-figure'
  | 'cell-figure-bold'
  | 'page-number';

/** Every text of the document, whatever its look. */
export const FONT = 'Times New Roman';

const BODY = { size: 14, align: 'justify', indented: true, after: 6, lines: 1.15 } as const;
const BLOCK = { align: 'center', keepNext: true } as const;
const CELL = { before: 2, after: 2 } as const;

/**
 * Sizes, weights and spacing of each part of an official letter.
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I: body 13–14 justified, first line indented 1 or 1,27 cm, at least 6 points
 * between paragraphs, line spacing 1 to 1,5; the other parts by their rows there
 */
export const LOOKS: Readonly<Record<TextLook, LookDefinition>> = Object.freeze<Record<TextLook, LookDefinition>>({
  'issuer-above': { ...BLOCK, size: 12 },
  issuer: { ...BLOCK, size: 12, bold: true },
  nation: { ...BLOCK, size: 12, bold: true },
  motto: { ...BLOCK, size: 13, bold: true },
  number: { ...BLOCK, size: 13, before: 6 },
  'place-date': { ...BLOCK, size: 13, italic: true, before: 6 },
  title: { ...BLOCK, size: 14, bold: true, before: 18 },
  subject: { ...BLOCK, size: 14, bold: true },
  addressee: { ...BLOCK, size: 14, before: 12, after: 12 },
  'addressee-label': { ...BLOCK, size: 14, align: 'right', before: 12 },
  'addressee-line': { ...BLOCK, size: 14, align: 'left', before: 12, after: 12, inset: 8 },
  'heading-1': { ...BODY, size: 13, bold: true, align: 'left', before: 6, keepNext: true, keepLines: true },
  'heading-2': { ...BODY, bold: true, align: 'left', keepNext: true, keepLines: true },
  paragraph: BODY,
  caption: { size: 13, italic: true, align: 'center', after: 6, keepLines: true },
  'last-paragraph': { ...BODY, keepNext: true, after: 12 },
  'recipients-label': { size: 12, bold: true, italic: true, align: 'left' },
  'recipients-line': { size: 11, align: 'left' },
  authority: { ...BLOCK, size: 14, bold: true },
  signed: { ...BLOCK, size: 14, before: 24 },
  signatory: { size: 14, bold: true, align: 'center', before: 72 },
  'appendix-number': { ...BLOCK, size: 14, bold: true },
  'appendix-title': { ...BLOCK, size: 13, bold: true },
  'appendix-reference': { ...BLOCK, size: 13, italic: true, after: 12 },
  'cell-heading': { ...CELL, size: 12, bold: true, align: 'center' },
  'cell-centre': { ...CELL, size: 12, align: 'center' },
  'cell-centre-bold': { ...CELL, size: 12, bold: true, align: 'center' },
  'cell-text': { ...CELL, size: 12, align: 'left' },
  'cell-text-bold': { ...CELL, size: 12, bold: true, align: 'left' },
  'cell-figure': { ...CELL, size: 13, align: 'center' },
  'cell-figure-bold': { ...CELL, size: 13, bold: true, align: 'center' },
  'page-number': { size: 13, align: 'center' },
});
