import { strFromU8, unzipSync } from 'fflate';
import { chartSvg } from '../../src/core/chart/chart-svg';
import { chartWords } from '../../src/core/chart/chart-words';
import { exportReport } from '../../src/docx';
import { tinyChart } from '../core/chart/tiny-chart';
import { attribute, elements, partOf, textOf } from './document-parts';
import { someReport } from './some-report';

const picture = tinyChart([[77.3, 41.5], ['không phát sinh']], 'Kỳ "trước" <1>');
const report = someReport({
  chart: { picture, caption: '' },
  paragraphs: [{ section: 'II.6', paragraph: 'bieu-do', text: 'Biểu đồ. Tỷ lệ', formula: '=X' }],
});
/** The smallest thing that a picture can be told by. */
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

test('the document holds the SVG, and for older programs the PNG drawn from the same text', async () => {
  const asked: [svg: string, pixels: number][] = [];
  const bytes = await exportReport(report, (svg, pixels) => {
    asked.push([svg, pixels]);
    return Promise.resolve(PNG);
  });
  expect(asked).toEqual([[chartSvg(picture), 1604]]);
  const media = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('word/media/'));
  expect(media.map(([path]) => path.replace(/.*\./, '')).sort()).toEqual(['png', 'svg']);
  for (const [path, part] of media) {
    if (path.endsWith('.svg')) expect(strFromU8(part)).toBe(chartSvg(picture));
    else expect([...part]).toEqual([...PNG]);
  }
});

test('the picture is shown by its relations, in its size, with its words, together with its caption', async () => {
  const bytes = await exportReport(report, () => Promise.resolve(PNG));
  const body = partOf(bytes, 'word/document.xml');
  const targets = new Map(
    elements(partOf(bytes, 'word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  );
  expect(targets.get(attribute(body, 'a:blip', 'r:embed'))).toMatch(/^media\/.*\.png$/);
  expect(targets.get(attribute(body, 'asvg:svgBlip', 'r:embed'))).toMatch(/^media\/.*\.svg$/);
  const emu = 914400 / 72;
  expect(Number(attribute(body, 'wp:extent', 'cx')) / emu).toBeCloseTo(462, 0);
  expect(Number(attribute(body, 'wp:extent', 'cy')) / emu).toBeCloseTo(264, 0);
  expect(attribute(body, 'wp:docPr', 'descr')).toBe(chartWords(picture));
  const paragraph = elements(body, 'w:p').find((each) => elements(each, 'w:drawing').length > 0);
  expect(paragraph && elements(paragraph, 'w:keepNext').length).toBe(1);
  const caption = elements(body, 'w:p').find((each) => textOf(each) === 'Biểu đồ. Tỷ lệ');
  expect(caption && elements(caption, 'w:keepLines').length).toBe(1);
  const types = elements(partOf(bytes, '[Content_Types].xml'), 'Default').map(
    ({ attributes }) => attributes['Extension'],
  );
  expect(types).toEqual(expect.arrayContaining(['svg', 'png']));
});

test.each<[what: string, rasterise: Parameters<typeof exportReport>[1], told: RegExp]>([
  ['nothing to draw with', undefined, /nothing to draw it with/],
  ['a drawing that failed', () => Promise.reject(new Error('no fonts')), /no fonts/],
])('%s: no document rather than one without its picture', async (_, rasterise, told) => {
  await expect(exportReport(report, rasterise)).rejects.toThrow(told);
});

test('a report without a chart needs nothing to draw with', async () => {
  await expect(exportReport(someReport())).resolves.toBeInstanceOf(Uint8Array);
});
