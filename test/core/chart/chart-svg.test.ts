import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { type ChartBox, PAGE_BOX, PANE_BOX } from '../../../src/core/chart/chart-look';
import { chartPicture } from '../../../src/core/chart/chart-picture';
import { cchcXa2022Chart } from '../../../src/core/chart/charts/cchc-xa-2022';
import { chartSvg } from '../../../src/core/chart/chart-svg';
import { hatch } from '../../../src/core/chart/hatch';
import { linesOf, shortened } from '../../../src/core/chart/svg-text';
import { textWidth } from '../../../src/core/plan/text-width';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { tinyChart } from './tiny-chart';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a picture; an error where it is not well-formed. */
function elementsOf(svg: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  return elements;
}

/** The corners that an element reaches to, texts by their measured width. */
function reach({ name, attributes, text }: Element): readonly (readonly [x: number, y: number])[] {
  const at = (key: string): number => Number(attributes[key] ?? 0);
  if (name === 'rect')
    return [
      [at('x'), at('y')],
      [at('x') + at('width'), at('y') + at('height')],
    ];
  if (name === 'line')
    return [
      [at('x1'), at('y1')],
      [at('x2'), at('y2')],
    ];
  if (name === 'path') {
    return [...(attributes['d'] ?? '').matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  }
  if (name !== 'text') return [];
  const size = at('font-size');
  const width = textWidth(text, { size, bold: attributes['font-weight'] === 'bold' });
  const left =
    at('x') - width * (attributes['text-anchor'] === 'end' ? 1 : attributes['text-anchor'] === 'middle' ? 0.5 : 0);
  return [
    [left, at('y') - size],
    [left + width, at('y') + size * 0.25],
  ];
}

/** False for what is no number too. */
const isWithin = ({ width, height }: ChartBox, x: number, y: number): boolean =>
  x >= -0.01 && x <= width + 0.01 && y >= -0.01 && y <= height + 0.01;

const texts = (svg: string): string[] =>
  elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

test('texts, values with a decimal comma, both periods, and the line at 100', () => {
  const svg = chartSvg(
    tinyChart(
      [
        [77.3, 41.5],
        ['không phát sinh', 100],
      ],
      'quý I năm 2022',
    ),
  );
  expect(texts(svg)).toEqual([
    'Tỷ lệ',
    'Quý III năm 2022',
    'Quý I năm 2022',
    ...['0', '20', '40', '60', '80', '100'],
    ...['Dòng 1', '77,3', '41,5'],
    ...['Dòng 2 (không phát sinh)', '100'],
  ]);
});

test('a ratio without a number has no bar, zero has one of no length and says 0', () => {
  const bars = (cell: CellValue): number =>
    elementsOf(chartSvg(tinyChart([[cell]]))).filter(
      ({ name, attributes }) => name === 'rect' && attributes['x'] === '178',
    ).length;
  expect([null, 'không phát sinh', -1, 0, 50].map((cell) => bars(cell as CellValue))).toEqual([0, 0, 0, 1, 1]);
  expect(texts(chartSvg(tinyChart([[0]])))).toContain('0');
});

test('periods are told apart by hatching too: one hatched swatch, and one hatched bar for each number of last period', () => {
  const hatched = (svg: string): number => elementsOf(svg).filter(({ name }) => name === 'path').length;
  expect(hatched(chartSvg(tinyChart([[50], [60]])))).toBe(0);
  expect(
    hatched(
      chartSvg(
        tinyChart([
          [50, 40],
          [60, null],
          [null, 70],
        ]),
      ),
    ),
  ).toBe(1 + 2);
});

test('the picture says itself in words, for those who cannot see it', () => {
  const [root, title, desc] = elementsOf(chartSvg(tinyChart([[77.3]])));
  expect([root?.attributes['role'], title?.text]).toEqual(['img', 'Tỷ lệ']);
  expect(root?.attributes['aria-label']).toContain('Dòng 1: Quý III năm 2022 77,3%');
  expect(desc?.text).toBe(root?.attributes['aria-label']);
});

test('the reason for no bar is kept on one line', () => {
  const svg = chartSvg({
    ...tinyChart([[null]]),
    bars: [{ indicator: 'a', label: 'Giải ngân vốn đầu tư công (chưa có số liệu)', without: 'chưa có số liệu' }],
  });
  expect(texts(svg).slice(-2)).toEqual(['Giải ngân vốn đầu tư công', '(chưa có số liệu)']);
});

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 0, max: 130, noNaN: true }),
  fc.constantFrom<CellValue>(null, '', 'không phát sinh', '<b>&"', true, { error: '#N/A' }),
  fc.string({ unit: 'binary' }),
);
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('Uỷ ban <script>&', 'ệ'.normalize('NFD').repeat(90), `${'W'.repeat(60)} nữa`, '\u0000\ud800]]>'),
);

const BOXES = { page: PAGE_BOX, pane: PANE_BOX } as const;
const boxes = ['page', 'pane'] as const;

test.each(boxes)('whatever the cells and names hold: well-formed, NFC, finite, all within the %s', (box) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 10 }),
      words,
      words,
      (cells, name, title) => {
        const picture = tinyChart(cells, name);
        const bars = picture.bars.map((bar, index) => (index === 0 ? { ...bar, label: title } : bar));
        const svg = chartSvg({ ...picture, title, bars }, BOXES[box]);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(svg).toBe(svg.normalize('NFC'));
        expect(svg).not.toMatch(/<script|href|url\(|<image|<style|<foreignObject/i);
        const outside = elementsOf(svg)
          .flatMap(reach)
          .filter(([x, y]) => !isWithin(BOXES[box], x, y));
        expect(outside).toEqual([]);
      },
    ),
  );
});

test('texts of neighbours do not overlap where all ratios have two bars and the longest labels', () => {
  const label = 'Hoàn thành kế hoạch cải cách hành chính năm nay';
  const picture = tinyChart(Array.from({ length: 10 }, () => [99.9, 99.8] as const));
  const svg = chartSvg({ ...picture, bars: picture.bars.map((bar) => ({ ...bar, label })) });
  const labels = elementsOf(svg)
    .filter(({ name, attributes }) => name === 'text' && attributes['text-anchor'] === 'end')
    .map(({ attributes }) => Number(attributes['y']));
  labels.slice(1).forEach((y, index) => expect(y - (labels[index] ?? 0)).toBeGreaterThanOrEqual(9));
});

test('hatching stays in its rectangle, whatever its shape', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 400, noNaN: true }),
      fc.double({ min: 0.1, max: 40, noNaN: true }),
      (width, height) => {
        const outside = [...hatch(10, 20, width, height).matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].filter(
          ([, x, y]) =>
            !(Number(x) >= 10 && Number(x) <= 10.01 + width && Number(y) >= 20 && Number(y) <= 20.01 + height),
        );
        expect(outside).toEqual([]);
      },
    ),
  );
});

test.each<[text: string, width: number, most: number, lines: readonly string[]]>([
  ['Hồ sơ', 100, 2, ['Hồ sơ']],
  ['', 100, 2, ['']],
  ['Hồ sơ giải quyết đúng hạn', 60, 3, ['Hồ sơ giải', 'quyết đúng', 'hạn']],
  ['Hồ sơ giải quyết đúng hạn', 60, 2, ['Hồ sơ giải', 'quyết đún…']],
  ['(không\u00a0phát\u00a0sinh) nữa', 70, 2, ['(không\u00a0phát…', 'nữa']],
])('%p in %d points and %d lines', (text, width, most, lines) => {
  expect(linesOf(text, width, most, 12)).toEqual(lines);
});

test('a text is shortened to nothing but the mark where nothing fits', () => {
  expect([shortened('Hồ sơ', 500, 10), shortened('Hồ sơ', 1, 10)]).toEqual(['Hồ sơ', '…']);
});

test.each([99.6, 98.5, 97, 90, 41.5].flatMap((value) => boxes.map((box) => [value, box] as const)))(
  'the line at 100 does not strike through the value %d on the %s',
  (value, box) => {
    const elements = elementsOf(chartSvg(tinyChart([[value], [100, value]]), BOXES[box]));
    const lineAt = Number(elements.find(({ attributes }) => attributes['stroke-width'] === '1.2')?.attributes['x1']);
    const values = elements.filter(({ name, attributes }) => name === 'text' && attributes['font-size'] === '10');
    const told = values.filter(({ text }) => /^[\d,]+$/.test(text));
    expect(told).toHaveLength(3);
    for (const element of told) {
      const [[left], [right]] = reach(element) as [[number, number], [number, number]];
      expect(right < lineAt || left > lineAt).toBe(true);
    }
  },
);

test('in the pane every word of the form’s chart is read, in letters as large as the pane’s', () => {
  const { title, ratios } = cchcXa2022Chart;
  const rows = new Map<string, never>();
  const last = { name: '6 tháng đầu năm 2022', values: new Map(ratios.map(({ indicator }) => [indicator, 100])) };
  const picture = chartPicture(cchcXa2022Chart, rows, { year: 2022, kind: '9M' }, last);
  const told = elementsOf(chartSvg(picture, PANE_BOX)).filter(({ name }) => name === 'text');
  const said = told.map(({ text }) => text.replace(/\u00a0/g, ' ')).join(' ');
  for (const words of [title, '9 tháng đầu năm 2022', last.name, ...ratios.map(({ label }) => label)]) {
    expect(said).toContain(words);
  }
  expect(said).not.toContain('…');
  // The pane is 350 pixels wide, 24 of them its padding, and nothing in it is set smaller than 11.
  const pixels = 326 / PANE_BOX.width;
  const sizes = told.map(({ attributes }) => Number(attributes['font-size']) * pixels);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
});
