import type { ParagraphReading } from '../../src/core/report/snapshot';
import { planDocument } from '../../src/docx';
import type { PictureBlock } from '../../src/docx/document-plan';
import { chartSvg } from '../../src/core/chart/chart-svg';
import { chartWords } from '../../src/core/chart/chart-words';
import { tinyChart } from '../core/chart/tiny-chart';
import { sectionTexts } from './plan-texts';
import { someReport } from './some-report';

const picture = tinyChart([[77.3, 41.5]]);
const chart = { picture, caption: 'Biểu đồ: Tỷ lệ' };
const CAPTION: ParagraphReading = { section: 'II.6', paragraph: 'bieu-do', text: 'Biểu đồ. Tỷ lệ', formula: '=X' };
const OTHER: ParagraphReading = { section: 'II.6', text: 'Đoạn trước.' };

const shown = (paragraphs: readonly ParagraphReading[], report: Parameters<typeof someReport>[0] = { chart }) =>
  sectionTexts(planDocument(someReport({ paragraphs, ...report })), 'report').filter(([look]) =>
    ['picture', 'caption', 'paragraph', 'last-paragraph'].includes(look),
  );

test('the chart stands above its caption, wherever that stands', () => {
  expect(shown([OTHER, CAPTION, OTHER])).toEqual([
    ['paragraph', 'Đoạn trước.'],
    ['picture', chartWords(picture)],
    ['caption', 'Biểu đồ. Tỷ lệ'],
    ['paragraph', 'Đoạn trước.'],
  ]);
});

test.each<[what: string, caption: Partial<ParagraphReading>, looks: readonly string[]]>([
  ['our caption goes with its chart', {}, []],
  ['what a person wrote in its place stays', { formula: undefined }, ['caption']],
])('without a chart %s', (_, change, looks) => {
  expect(shown([{ ...CAPTION, ...change }], {}).map(([look]) => look)).toEqual(looks);
});

test('a caption that nobody calculated yet says what it will', () => {
  expect(shown([{ ...CAPTION, text: '' }])).toContainEqual(['caption', 'Biểu đồ: Tỷ lệ']);
});

test('of two rows with the caption only the first has the chart', () => {
  expect(shown([CAPTION, CAPTION]).map(([look]) => look)).toEqual(['picture', 'caption', 'caption']);
});

test('without its caption the chart is not in the letter', () => {
  expect(shown([OTHER]).map(([look]) => look)).not.toContain('picture');
});

test('the picture is the one that the pane shows, within the width of the text', () => {
  const blocks = planDocument(someReport({ paragraphs: [CAPTION], chart })).sections[0]?.blocks ?? [];
  const block = blocks.find((each): each is PictureBlock => each.kind === 'picture');
  expect(block?.svg).toBe(chartSvg(picture));
  expect(block?.width).toBeLessThanOrEqual(467.7);
});
