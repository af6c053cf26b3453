import { textWidth } from '../plan/text-width';
import { TARGET } from './chart-definition';
import { type ChartBars, type ChartPicture, percentText } from './chart-picture';
import { CHART_COLORS, CHART_FONTS, type ChartBox, GRID_STEP, PAGE_BOX } from './chart-look';
import { chartWords } from './chart-words';
import { hatch } from './hatch';
import { linesOf, shortened, svgLength as at, svgText } from './svg-text';

const SIZE = { title: 12, legend: 10.5, label: 10, value: 10, tick: 9 } as const;
const SWATCH = 10;
/** From one line of the legend to the next. */
const LEGEND_LEADING = 15;
/** Of a ratio's share of the height, what its bars take. */
const BARS_SHARE = 0.72;
const MOST_BAR_HEIGHT = 16;

/** Where the bars are drawn: between the labels at the left and the values behind the bars at the right. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the picture, where the axis ends. */
  readonly maximum: number;
  readonly box: ChartBox;
}

/**
 * The chart as the text of an SVG picture, in points: title, legend, axis with a line at 100, and for each ratio one
 * bar a period with its value behind it. The period before is told by hatching as well as by its colour. Every text is
 * escaped and in NFC, nothing stands outside the picture's box, nothing refers outside of it.
 * @param box how much room there is; that of the page unless another is given
 */
export function chartSvg(picture: ChartPicture, box: ChartBox = PAGE_BOX): string {
  const { width, height } = box;
  const plot: Plot = {
    left: box.labels,
    right: width - 44,
    top: 50 + (box.stacked && picture.hasLast ? LEGEND_LEADING : 0),
    bottom: height - 22,
    maximum: picture.maximum,
    box,
  };
  const slot = (plot.bottom - plot.top) / Math.max(1, picture.bars.length);
  const parts = [
    `<rect width="${at(width)}" height="${at(height)}" fill="#FFFFFF"/>`,
    text(shortened(picture.title, width - 16, SIZE.title, true), width / 2, 18, SIZE.title, 'middle', true),
    legend(picture, box),
    axis(plot),
    ...picture.bars.map((bars, index) => ratio(bars, picture, plot, plot.top + slot * index, slot)),
  ];
  const words = svgText(chartWords(picture));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${at(width)}pt" height="${at(height)}pt" ` +
    `viewBox="0 0 ${at(width)} ${at(height)}" role="img" aria-label="${words}" ` +
    `font-family="${svgText(CHART_FONTS)}" lang="vi"><title>${svgText(picture.title)}</title><desc>${words}</desc>` +
    `${parts.join('')}</svg>`
  );
}

function legend({ currentName, lastName, hasLast }: ChartPicture, { width, stacked }: ChartBox): string {
  const gap = 24;
  const names = hasLast ? [currentName, lastName] : [currentName];
  const beside = stacked ? 1 : names.length;
  const room = (width - 2 * gap) / beside - SWATCH - 8;
  const shown = names.map((name) => shortened(name, room, SIZE.legend));
  const widths = shown.map((name) => SWATCH + 6 + textWidth(name, { size: SIZE.legend }));
  const all = stacked ? Math.max(...widths) : widths.reduce((sum, each) => sum + each, gap * (names.length - 1));
  let left = (width - all) / 2;
  let top = 28;
  return shown
    .map((name, index) => {
      const swatch = bar(left, top, SWATCH, SWATCH, index === 0 ? 'current' : 'last');
      const label = text(name, left + SWATCH + 6, top + 9, SIZE.legend, 'start');
      if (stacked) top += LEGEND_LEADING;
      else left += (widths[index] ?? 0) + gap;
      return swatch + label;
    })
    .join('');
}

/** Lines from 0 on, the one at the target heavier. */
function axis(plot: Plot): string {
  const marks = Array.from({ length: Math.floor(plot.maximum / GRID_STEP) + 1 }, (_, index) => index * GRID_STEP);
  return marks
    .map((mark) => {
      const x = place(mark, plot);
      const isTarget = mark === TARGET;
      const color = mark === 0 || isTarget ? CHART_COLORS.axis : CHART_COLORS.grid;
      return (
        `<line x1="${at(x)}" y1="${at(plot.top)}" x2="${at(x)}" y2="${at(plot.bottom)}" stroke="${color}" ` +
        `stroke-width="${isTarget ? '1.2' : '0.6'}"/>` +
        text(String(mark), x, plot.bottom + 12, SIZE.tick, 'middle', isTarget)
      );
    })
    .join('');
}

function ratio(bars: ChartBars, picture: ChartPicture, plot: Plot, top: number, slot: number): string {
  const kinds = picture.hasLast ? (['current', 'last'] as const) : (['current'] as const);
  const height = Math.min(MOST_BAR_HEIGHT, (slot * BARS_SHARE) / kinds.length);
  const first = top + (slot - height * kinds.length) / 2;
  const drawn = kinds.map((kind, index) => {
    const value = bars[kind];
    if (value === undefined) return '';
    const y = first + height * index;
    const end = place(Math.min(value, plot.maximum), plot);
    const baseline = y + height / 2 + SIZE.value * 0.34;
    const words = percentText(value);
    const left = besideTarget(end + 3, textWidth(words, { size: SIZE.value }), plot);
    const shown = shortened(words, plot.box.width - left - 3, SIZE.value);
    return bar(plot.left, y, end - plot.left, height, kind) + text(shown, left, baseline, SIZE.value, 'start');
  });
  return label(bars, plot.left, top + slot / 2, slot) + drawn.join('');
}

/** A value that the target's line would strike through is written behind that line. */
function besideTarget(left: number, width: number, plot: Plot): number {
  const target = place(TARGET, plot);
  return left <= target && left + width >= target ? target + 3 : left;
}

/** Up to as many lines as the ratio's height takes, three at most, in its middle, set against the axis. */
function label({ label: words, without }: ChartBars, right: number, middle: number, slot: number): string {
  const leading = SIZE.label * 1.1;
  const most = Math.min(3, Math.max(1, Math.floor(slot / leading)));
  const joined = without === undefined ? words : words.replace(without, without.replace(/ /g, '\u00a0'));
  const lines = linesOf(joined, right - 14, most, SIZE.label);
  const first = middle - ((lines.length - 1) * leading) / 2 + SIZE.label * 0.34;
  return lines.map((line, index) => text(line, right - 7, first + index * leading, SIZE.label, 'end')).join('');
}

function bar(x: number, y: number, width: number, height: number, kind: 'current' | 'last'): string {
  const { fill, line } = CHART_COLORS[kind];
  const box = `x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"`;
  const rectangle = `<rect ${box} fill="${fill}" stroke="${line}" stroke-width="0.6"/>`;
  if (kind === 'current' || width === 0) return rectangle;
  return `${rectangle}<path d="${hatch(x, y, width, height)}" stroke="${line}" stroke-width="0.7" fill="none"/>`;
}

function place(value: number, { left, right, maximum }: Plot): number {
  return left + ((right - left) * value) / maximum;
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  anchor: 'start' | 'middle' | 'end',
  bold = false,
): string {
  const escaped = svgText(words);
  if (escaped === '') return '';
  // In a font that runs wider than the one measured, the text is squeezed rather than cut off.
  const width = at(textWidth(words, { size, bold }));
  return (
    `<text x="${at(x)}" y="${at(y)}" font-size="${at(size)}" fill="${CHART_COLORS.text}" text-anchor="${anchor}" ` +
    `textLength="${width}" lengthAdjust="spacingAndGlyphs"${bold ? ' font-weight="bold"' : ''}>${escaped}</text>`
  );
}
