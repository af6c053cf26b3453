import { CAPTION_ID } from '../src/core/chart/chart-caption';
import { chartSvg } from '../src/core/chart/chart-svg';
import { newChart } from '../src/core/chart/chart-reading';
import { snapshotChart } from '../src/core/chart/snapshot-chart';
import { formInForce } from '../src/core/form/forms';
import type { Snapshot } from '../src/core/report/snapshot';
import { sampleDetails, sampleSnapshot } from '../src/core/sample/report-141';
import { sampleParagraphs } from '../src/core/sample/report-141-paragraphs';
import { type BenchRow, milliseconds } from './measure';

const ROUNDS = 7;
const TARGET = '≤ 1 s';

/** The official .docx of report 141, with a chart and without: the first one with the loading of its code, then others. */
export async function officialDocument(): Promise<BenchRow[]> {
  const form = formInForce(sampleDetails.document.date);
  const plain = sampleSnapshot('numbers', sampleParagraphs);
  const last = new Map([...plain.rows].map(([id, { value }]) => [id, value]));
  const charted: Snapshot = {
    ...plain,
    paragraphs: [...plain.paragraphs, { section: 'II.6', paragraph: CAPTION_ID, text: 'Biểu đồ', formula: '=X' }],
    chart: { sheet: 'Biểu đồ', ...newChart({ name: 'Quý II năm 2022', values: last }) },
  };
  const write = async (snapshot: Snapshot): Promise<Uint8Array> => {
    const { planDocument, writeDocument } = await import('../src/docx');
    const { rasterise } = await import('../src/cli/picture/rasterise');
    const { rows, paragraphs, details } = snapshot;
    const chart = snapshotChart(form, snapshot);
    const report = { form, details, rows, paragraphs, explanations: [], ...(chart ? { chart } : {}) };
    return writeDocument(planDocument(report), rasterise);
  };
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const median = async (work: () => Promise<unknown>): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(work));
    return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  };
  const row = (what: string, measured: number, target = TARGET): BenchRow => ({
    what,
    measured: milliseconds(measured),
    target,
  });
  const picture = snapshotChart(form, charted)?.picture;
  if (!picture) throw new Error('The sample has no chart');
  return [
    row('the first .docx, its code loaded', await timed(() => write(plain))),
    row('the first with a chart, what draws it loaded', await timed(() => write(charted))),
    row('another .docx', await median(() => write(plain))),
    row('another with a chart', await median(() => write(charted))),
    row('the chart as SVG', await median(() => Promise.resolve(chartSvg(picture))), ''),
  ];
}
