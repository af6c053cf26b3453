import { execFileSync } from 'node:child_process';
import { rasterise } from '../../src/cli/picture/rasterise';
import { exportReport } from '../../src/docx';
import { tinyChart } from '../core/chart/tiny-chart';
import { someReport } from '../docx/some-report';
import { type RenderedDocument, renderDocument } from './rendered-document';

const CAPTION = `Biểu đồ. ${'Tỷ lệ của kỳ này bên cạnh kỳ trước, theo từng nội dung. '.repeat(6)}Hết lời.`;
const picture = tinyChart([[77.3, 41.5], [99.6]], 'Quý II năm 2022');

/** Pages that show a picture of the chart's pixels, as poppler finds them. */
function picturePages({ pdf }: RenderedDocument): number[] {
  const lines = execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' }).split('\n').slice(2);
  const rows = lines.map((line) => line.trim().split(/\s+/));
  return rows.filter(([, , type, width]) => type === 'image' && width === '1604').map(([page]) => Number(page));
}

const pageOf = ({ pages }: RenderedDocument, words: string): number =>
  pages.findIndex((page) => page.replace(/\s+/g, ' ').includes(words)) + 1;

test.each([0, 20, 24, 27])(
  'behind %i lines the chart is drawn once, and its caption stands whole below it on the same page',
  async (lines) => {
    const filler = Array.from({ length: lines }, (_, index) => ({ section: 'II.6', text: `Đoạn ${index}.` }));
    const report = someReport({
      chart: { picture, caption: '' },
      paragraphs: [...filler, { section: 'II.6', paragraph: 'bieu-do', text: CAPTION, formula: '=X' }],
    });
    const rendered = await renderDocument(await exportReport(report, rasterise));
    try {
      const page = pageOf(rendered, 'Biểu đồ. Tỷ lệ');
      expect(page).toBeGreaterThan(0);
      expect(picturePages(rendered)).toEqual([page]);
      expect(pageOf(rendered, 'Hết lời.')).toBe(page);
    } finally {
      await rendered.dispose();
    }
  },
);
