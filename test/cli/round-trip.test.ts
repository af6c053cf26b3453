import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readWorkbook } from '../../src/file/read-workbook';
import { readReportFile } from '../../src/report-file/verdict/file-verdict';
import { figureCell } from '../report-file/damage/healthy-report';
import { ofUnit, report141, reportFile } from './report-files';
import { runCli } from './run-cli';

// A worker starts by compiling the program: on a busy machine that takes longer than Jest waits by itself.
jest.setTimeout(60_000);

const data = {
  ...report141,
  figures: { 'PL2.1': 9, 'PL4.3.2': '99,8', 'PL2.6.1': '=1+1', 'PL3.1': null },
  notes: { 'PL2.1': '@ghi chú' },
  narrative: { 'I.1': ['=HYPERLINK("x")', 'Đoạn hai.'], V: ['Kiến nghị.'] },
};

async function made() {
  const { bytesOf } = await runCli(['new', '--data', '@/a.json', '--output', '@/out.xlsx'], {
    'a.json': JSON.stringify(data),
  });
  return bytesOf('out.xlsx');
}

test('what new writes, read gives back', async () => {
  const { out } = await runCli(['read', '@/a.xlsx'], { 'a.xlsx': await made() });
  const read = JSON.parse(out) as typeof data;
  expect(read).toMatchObject(data);
});

test('a figure absent leaves the formula, null clears it, a text is stored as typed and never as a formula', async () => {
  const read = readWorkbook(await made());
  if (read.outcome !== 'read') throw new Error(read.problem.detail);
  expect(figureCell(read.workbook, 'PL2.2').formula).toMatch(/^=IF/);
  expect(figureCell(read.workbook, 'PL3.1')).toMatchObject({ value: null });
  expect(figureCell(read.workbook, 'PL3.1').formula).toBeUndefined();
  expect(figureCell(read.workbook, 'PL4.3.2')).toMatchObject({ value: '99,8' });
  expect(figureCell(read.workbook, 'PL2.6.1')).toMatchObject({ value: '=1+1' });
  expect(figureCell(read.workbook, 'PL2.6.1').formula).toBeUndefined();
});

test('read, made anew and read again, a report is the same', async () => {
  const first = await runCli(['read', '@/a.xlsx'], { 'a.xlsx': reportFile(report141) });
  const second = await runCli(['new', '--data', '@/a.json', '--output', '@/out.xlsx'], { 'a.json': first.out });
  const third = await runCli(['read', '@/a.xlsx'], { 'a.xlsx': second.bytesOf('out.xlsx') });
  expect(JSON.parse(third.out)).toEqual(JSON.parse(first.out));
});

test('standard sentences that were changed or taken out stay so, and what was imported stands in their place', async () => {
  const replaced = { 'II.5/giai-ngan-dau-tu-cong': 'Đã giải ngân xong.', 'dau/mo-dau': 'Kính báo cáo:' };
  const standard = { 'I.1/ke-hoach-cchc': null, ...replaced };
  const changed = { ...report141, narrative: { 'I.1': ['Đoạn của xã.'] }, standard };
  const first = await runCli(['read', '@/a.xlsx'], { 'a.xlsx': reportFile(changed) });
  expect(JSON.parse(first.out)).toMatchObject({ narrative: changed.narrative, standard });
  const read = readReportFile(reportFile(changed), 'vi');
  if (read.outcome !== 'read') throw new Error(read.outcome);
  const shown = read.reading.paragraphs.map(({ section, paragraph = '', text }) => `${section}/${paragraph} ${text}`);
  expect(shown.filter((line) => /^(I\.1|dau\/mo-dau)/.test(line))).toEqual([
    'dau/mo-dau Kính báo cáo:',
    'I.1/tieu-de 1. Về kế hoạch cải cách hành chính',
    'I.1/ Đoạn của xã.',
  ]);
  const document = await runCli(['import', '@/a.xlsx'], { 'a.xlsx': reportFile(changed) });
  expect(JSON.parse(document.out)).toMatchObject({ narrative: changed.narrative, standard: replaced });
});

test('progress is for people who look on, not for files', async () => {
  const one = ofUnit('UBND xã A');
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.xlsx`, one]));
  expect((await runCli(['validate', '@'], files, true)).error).toContain('Đã đọc 1/12 tệp');
  expect((await runCli(['validate', '@'], files, false)).error).toBe('');
});

test('runs as a program of its own, by its scripts as they are', () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(__dirname, '../../bin/phuluc.js'), ...args], { encoding: 'utf8' });
  expect(run('--help')).toContain('phuluc validate');
});
