import type { ChartDefinition } from '../../../src/core/chart/chart-definition';
import { chartOf } from '../../../src/core/chart/charts';
import { cchcXa2022Chart } from '../../../src/core/chart/charts/cchc-xa-2022';
import { ChartDefinitionError, loadChart } from '../../../src/core/chart/load-chart';
import { allForms, formById } from '../../../src/core/form/forms';

const form = formById('cchc-xa-2022');
if (!form) throw new Error('no form');
const good: ChartDefinition = {
  title: 'Tỷ lệ',
  sections: ['II.6'],
  ratios: [{ indicator: 'PL2.2', label: 'Kế hoạch' }],
};
const [ratio] = good.ratios;
if (!ratio) throw new Error('no ratio');

test('every form has a chart whose ratios are its own', () => {
  for (const each of allForms) expect(chartOf(each)).toBeDefined();
  expect(loadChart(form, cchcXa2022Chart)).toBe(chartOf(form));
});

test.each<[fault: string, change: Partial<ChartDefinition>, told: RegExp]>([
  ['a row that is not there', { ratios: [{ ...ratio, indicator: 'PL9.9' }] }, /PL9\.9 is no ratio/],
  ['a count', { ratios: [{ ...ratio, indicator: 'PL2.2.1' }] }, /PL2\.2\.1 is no ratio/],
  ['a ratio twice', { ratios: [ratio, { ...ratio, label: 'Khác' }] }, /PL2\.2 appears twice/],
  ['a label twice', { ratios: [ratio, { ...ratio, indicator: 'PL7.1' }] }, /label Kế hoạch appears twice/],
  ['a label too long', { ratios: [{ ...ratio, label: 'x'.repeat(49) }] }, /a label of 49 characters/],
  ['no label', { ratios: [{ ...ratio, label: '' }] }, /a label of 0 characters/],
  ['a label not in NFC', { ratios: [{ ...ratio, label: 'Kế'.normalize('NFD') }] }, /not in NFC/],
  ['no section', { sections: ['VI'] }, /no section VI/],
  ['a section without text', { sections: ['dau'] }, /no section dau/],
  ['no ratios', { ratios: [] }, /0 ratios/],
])('%s is told', (_, change, told) => {
  expect(() => loadChart(form, { ...good, ...change })).toThrow(ChartDefinitionError);
  expect(() => loadChart(form, { ...good, ...change })).toThrow(told);
});
