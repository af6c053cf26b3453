import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../workbook/workbook';
import { CHART_HEIGHT } from '../chart/chart-look';
import type { Look } from './report-row';

interface LookDefinition {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  /** Points kept free above the text (for a chart), and below it, more than the line itself needs. */
  readonly before?: number;
  readonly after?: number;
}

/**
 * Sizes and weights of each part of an official letter.
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I: Times New Roman; at least 6 points between paragraphs
 */
const LOOKS: Readonly<Record<Look, LookDefinition>> = {
  'issuer-above': { size: 12, horizontal: 'center', bold: true },
  issuer: { size: 12, bold: true, horizontal: 'center' },
  nation: { size: 12, bold: true, horizontal: 'center' },
  motto: { size: 13, bold: true, horizontal: 'center' },
  number: { size: 13, horizontal: 'center', vertical: 'center' },
  'place-date': { size: 13, italic: true, horizontal: 'center', vertical: 'center' },
  title: { size: 14, bold: true, horizontal: 'center' },
  subject: { size: 14, bold: true, horizontal: 'center' },
  addressee: { size: 14, horizontal: 'center', after: 6 },
  'addressee-label': { size: 14, horizontal: 'right', after: 6 },
  addressees: { size: 14, horizontal: 'left', after: 6 },
  'heading-1': { size: 13, bold: true, horizontal: 'left', after: 6 },
  'heading-2': { size: 14, bold: true, horizontal: 'left', after: 6 },
  caption: { size: 13, italic: true, horizontal: 'center', vertical: 'bottom', before: CHART_HEIGHT + 6, after: 8 },
  paragraph: { size: 14, horizontal: 'justify', after: 6 },
  'recipients-label': { size: 12, bold: true, italic: true, horizontal: 'left' },
  recipients: { size: 11, horizontal: 'left' },
  signature: { size: 14, bold: true, horizontal: 'center' },
};

/** Name of every text on the report sheet and of the marks. */
export const REPORT_FONT = 'Times New Roman';

export function lookOf(look: Look): LookDefinition {
  return LOOKS[look];
}

/** The look as a cell's style. */
export function styleOf(look: Look): CellStyle {
  const { size, bold, italic, horizontal, vertical } = LOOKS[look];
  return {
    font: { name: REPORT_FONT, size, bold: bold ?? false, italic: italic ?? false, color: '#000000' },
    horizontal,
    vertical: vertical ?? 'top',
    wrap: true,
  };
}
