import { strFromU8, unzipSync } from 'fflate';
import { pngSize } from '../manifest/png-size';
import { unitData } from './report-files';
import { runCli } from './run-cli';

/** What is in the .docx that comes of a `report.json` by way of a workbook's file. */
async function documentOf(data: object): Promise<Record<string, Uint8Array>> {
  const made = await runCli(['new', '--data', '@/data.json', '--output', '@/out.xlsx'], {
    'data.json': JSON.stringify(data),
  });
  const { code, error, bytesOf } = await runCli(['export', '@/a.xlsx', '--output', '@/out.docx'], {
    'a.xlsx': made.bytesOf('out.xlsx'),
  });
  expect([made.code, code, error]).toEqual([0, 0, '']);
  return unzipSync(bytesOf('out.docx'));
}
const data = unitData('UBND xã A', { 'PL2.2.1': 44, 'PL2.2.2': 34 });
const media = (parts: Record<string, Uint8Array>, kind: string) =>
  Object.entries(parts).flatMap(([path, part]) =>
    path.startsWith('word/media/') && path.endsWith(kind) ? [Buffer.from(part)] : [],
  );

test('a chart goes from report.json into the .docx, as SVG and as PNG, with both periods', async () => {
  const parts = await documentOf({
    ...data,
    chart: { last: { name: 'Quý II năm 2022', values: { 'PL2.2': 98.5 } } },
  });
  expect(media(parts, '.png').map(pngSize)).toEqual([[1604, 917]]);
  const [svg = ''] = media(parts, '.svg').map(String);
  for (const words of ['>98,5<', '>77,3<', 'Quý II năm 2022', 'Quý III năm 2022']) expect(svg).toContain(words);
  expect(strFromU8(parts['word/document.xml']!)).toContain('Biểu đồ: Một số tỷ lệ');
});

test('a report without a chart has no picture', async () => {
  const parts = await documentOf(data);
  expect(media(parts, '')).toEqual([]);
  expect(strFromU8(parts['word/document.xml']!)).not.toContain('Biểu đồ');
});
