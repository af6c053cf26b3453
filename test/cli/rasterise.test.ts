import { chartSvg } from '../../src/core/chart/chart-svg';
import { NoFonts, rasterise, rasteriseWith } from '../../src/cli/picture/rasterise';
import { tinyChart } from '../core/chart/tiny-chart';
import { pngSize } from '../manifest/png-size';

const svg = chartSvg(tinyChart([[77.3, 41.5], [99.6]], 'quý I năm 2022'));

test('a picture becomes a PNG as wide as asked for, its height in proportion', async () => {
  expect(pngSize(Buffer.from(await rasterise(svg, 924)))).toEqual([924, 528]);
});

test('texts are drawn, Vietnamese ones too', async () => {
  const without = svg.replace(/<text[^]*?<\/text>/g, '');
  const plain = svg.replace(/Quý/g, 'Quy');
  const drawn = await Promise.all([svg, without, plain].map((each) => rasterise(each, 924)));
  expect(new Set(drawn.map((png) => Buffer.from(png).toString('base64'))).size).toBe(3);
});

test('a machine without fonts is told, rather than bars without words', async () => {
  await expect(rasteriseWith(svg, 924, false)).rejects.toBeInstanceOf(NoFonts);
});

test('what is no picture is refused', async () => {
  await expect(rasterise('<svg', 100)).rejects.toThrow();
});
