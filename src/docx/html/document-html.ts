import type {
  Block,
  DocumentPlan,
  PairBlock,
  PictureBlock,
  RuleBlock,
  TableBlock,
  TableCell,
  TextBlock,
} from '../document-plan';
import { TEXT_WIDTH_POINTS } from '../page-numbers';
import { noPictures, type Rasterise } from '../rasterise';
import { escapeHtml } from './escape-html';
import { styleOfLook, styleText } from './style-of-look';

const LINE = '0.5pt solid #000000';
/** Pixels of a picture to a point of its width: sharp on paper, small enough for a clipboard. */
const PIXELS_PER_POINT = 150 / 72;
const PIXELS_PER_POINT_ON_SCREEN = 96 / 72;

/**
 * The plan as HTML to paste into a word processor: the same texts in the same order with their looks, tables with the
 * head repeated, each section on a page of its own. It holds everything itself; nothing is fetched.
 * @param rasterise needed for a plan with pictures only
 */
export async function documentHtml(plan: DocumentPlan, rasterise: Rasterise = noPictures): Promise<string> {
  const sections = await Promise.all(
    plan.sections.map(async ({ blocks }, index) => {
      const written = await Promise.all(blocks.map((block, at) => blockHtml(block, rasterise, index > 0 && at === 0)));
      return written.join('\n');
    }),
  );
  const title = escapeHtml(plan.title);
  return `<html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>\n${sections.join('\n')}\n</body></html>`;
}

async function blockHtml(block: Block, rasterise: Rasterise, onNewPage: boolean): Promise<string> {
  switch (block.kind) {
    case 'text':
      return textHtml(block, onNewPage);
    case 'rule':
      return ruleHtml(block, TEXT_WIDTH_POINTS);
    case 'picture':
      return pictureHtml(block, rasterise);
    case 'pair':
      return pairHtml(block);
    case 'table':
      return tableHtml(block);
  }
}

function textHtml({ look, text }: Pick<TextBlock, 'look' | 'text'>, onNewPage = false): string {
  const style = styleOfLook(look) + (onNewPage ? ';page-break-before:always' : '');
  return `<p style="${style}">${text === '' ? '&nbsp;' : escapeHtml(text)}</p>`;
}

/** The upper border of a low paragraph of its own. */
function ruleHtml({ length }: RuleBlock, room: number): string {
  const side = Math.max(0, Math.round((room - length) / 2));
  const style = styleText([
    ['margin', `3pt ${side}pt 0pt ${side}pt`],
    ['border-top', '0.75pt solid #000000'],
    ['font-size', '1pt'],
    ['line-height', '3pt'],
  ]);
  return `<p style="${style}">&nbsp;</p>`;
}

async function pictureHtml({ svg, words, width, height }: PictureBlock, rasterise: Rasterise): Promise<string> {
  const scale = Math.min(1, TEXT_WIDTH_POINTS / width);
  const png = await rasterise(svg, Math.round(width * scale * PIXELS_PER_POINT));
  const size = `width:${Math.round(width * scale)}pt;height:${Math.round(height * scale)}pt`;
  const source = `data:image/png;base64,${base64(png)}`;
  return `<p style="text-align:center;margin:6pt 0pt 0pt 0pt;page-break-after:avoid"><img src="${source}" alt="${escapeHtml(words)}" style="${size}"></p>`;
}

function pairHtml({ leftShare, left, right }: PairBlock): string {
  const widths = [TEXT_WIDTH_POINTS * leftShare, TEXT_WIDTH_POINTS * (1 - leftShare)].map(Math.round);
  const cells = [left, right].map((blocks, index) => {
    const width = widths[index] ?? 0;
    const inner = blocks.map((block) => (block.kind === 'rule' ? ruleHtml(block, width) : textHtml(block)));
    return `<td ${widthOf(width, ['padding', '0pt'], ['border', 'none'], ['vertical-align', 'top'])}>${inner.join('')}</td>`;
  });
  return `<table ${tableWidth('none')}><tbody><tr style="page-break-inside:avoid">${cells.join('')}</tr></tbody></table>`;
}

function tableHtml({ columns, head, rows }: TableBlock): string {
  const total = columns.reduce((sum, part) => sum + part, 0);
  const widths = columns.map((part) => `<col ${widthOf(Math.round((part / total) * TEXT_WIDTH_POINTS))}>`);
  const row = (tag: 'th' | 'td') => (cells: readonly TableCell[]) =>
    `<tr style="page-break-inside:avoid">${cells.map((cell) => cellHtml(cell, tag)).join('')}</tr>`;
  return [
    `<table border="1" ${tableWidth(LINE)}><colgroup>${widths.join('')}</colgroup>`,
    `<thead>${head.map(row('th')).join('\n')}</thead>`,
    `<tbody>${rows.map(row('td')).join('\n')}</tbody></table>`,
  ].join('\n');
}

function cellHtml({ look, text, columns = 1, rows = 1 }: TableCell, tag: 'th' | 'td'): string {
  const covers = (columns > 1 ? ` colspan="${columns}"` : '') + (rows > 1 ? ` rowspan="${rows}"` : '');
  const style = styleText([
    ['border', LINE],
    ['padding', '0pt 3.5pt'],
    ['vertical-align', 'middle'],
  ]);
  return `<${tag}${covers} style="${style}">${textHtml({ look, text })}</${tag}>`;
}

function tableWidth(border: string): string {
  return widthOf(
    Math.round(TEXT_WIDTH_POINTS),
    ['border-collapse', 'collapse'],
    ['table-layout', 'fixed'],
    ['border', border],
  );
}

/** A width as attributes: in pixels for programs that read no more, in points as Word writes it beside. */
function widthOf(points: number, ...declarations: readonly (readonly [string, string])[]): string {
  const pixels = Math.round(points * PIXELS_PER_POINT_ON_SCREEN);
  return `width="${pixels}" style="${styleText([['width', `${points}pt`], ...declarations])}"`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
