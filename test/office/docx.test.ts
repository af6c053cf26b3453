import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { formInForce } from '../../src/core/form/forms';
import { sampleDetails, sampleSnapshot } from '../../src/core/sample/report-141';
import { sampleParagraphs } from '../../src/core/sample/report-141-paragraphs';
import { exportReport, planDocument, type ReportDocument } from '../../src/docx';
import { textsOf } from '../docx/plan-texts';

const run = promisify(execFile);
const report: ReportDocument = {
  form: formInForce(sampleDetails.document.date),
  details: sampleDetails,
  rows: sampleSnapshot('typed').rows,
  paragraphs: sampleParagraphs,
  explanations: [{ finding: 'a', place: 'PL2.2', message: 'Lệch.', explanation: 'Đã làm tròn.' }],
};

let folder: string;
let pdf: string;
/** Text of each page; LibreOffice sets it as Word would, up to its own line breaks. */
let pages: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phuluc-'));
  const file = join(folder, 'report.docx');
  await writeFile(file, await exportReport(report));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file]);
  pdf = join(folder, 'report.pdf');
  const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-']);
  pages = stdout.split('\f').slice(0, -1);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const firstLine = (page: string) =>
  page
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '') ?? '';
/** The number in the top margin, or none. */
const pageNumber = (page: string) => (/^\d+$/.test(firstLine(page)) ? Number(firstLine(page)) : undefined);
const begins = (page: string) => /^(Phụ lục \d|Giải trình)$/.exec(firstLine(page))?.[0];
const sorted = (texts: readonly string[]) =>
  texts
    .flatMap((text) => text.normalize('NFC').split(/\s+/))
    .filter((word) => word !== '')
    .sort();

test('pages: a letter of a few, each appendix on one or two', async () => {
  const { stdout } = await run('pdfinfo', [pdf]);
  expect(stdout).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
  expect(pages.length).toBeGreaterThanOrEqual(12);
  expect(pages.length).toBeLessThanOrEqual(18);
  expect(pages.filter((page) => page.trim() === '')).toEqual([]);
});

test('every appendix, and the explanations, begin on a page of their own', () => {
  const expected = [...report.form.appendices.map(({ number }) => `Phụ lục ${number}`), 'Giải trình'];
  expect(pages.map(begins).filter(Boolean)).toEqual(expected);
});

test('pages are numbered from 2 on within the letter and within each appendix', () => {
  let expected = 1;
  for (const [index, page] of pages.entries()) {
    expected = index === 0 || begins(page) !== undefined ? 1 : expected + 1;
    expect([index, pageNumber(page)]).toEqual([index, expected === 1 ? undefined : expected]);
  }
});

test('an appendix that goes on repeats the head of its table whole', () => {
  const goesOn = pages.filter((page) => pageNumber(page) !== undefined && page.includes('Chỉ tiêu thống kê'));
  expect(goesOn.length).toBeGreaterThan(0);
  for (const page of goesOn)
    for (const word of ['STT', 'tháng, năm)', 'Số liệu', 'Ghi chú']) expect(page).toContain(word);
});

test('no text is lost: the words are those of the plan, in the same numbers, repeated heads and page numbers apart', () => {
  const head = planDocument(report).sections[1]?.blocks.flatMap((block) =>
    block.kind === 'table' ? block.head.flatMap((row) => row.map(({ text }) => text)) : [],
  );
  const repeated = pages.filter((page) => pageNumber(page) !== undefined && page.includes('Chỉ tiêu thống kê'));
  const planned = planDocument(report).sections.flatMap(({ blocks }) => textsOf(blocks).map(([, text]) => text));
  const numbers = pages.flatMap((page) => pageNumber(page) ?? []).map(String);
  // Words with a hyphen or a slash may be parted at the end of a line: they are compared letter by letter.
  const letters = (texts: readonly string[]) => sorted(texts.join('').split('')).join('');
  expect(letters(pages)).toEqual(letters([...planned, ...repeated.flatMap(() => head ?? []), ...numbers]));
  const shown = new Set(sorted(pages));
  expect(sorted(planned).filter((word) => !shown.has(word) && !/[-–/]/.test(word))).toEqual([]);
});

test('fonts are Times New Roman or Liberation Serif, which is made to its widths, and nothing else', async () => {
  const { stdout } = await run('pdffonts', [pdf]);
  const fonts = stdout.split('\n').slice(2).filter(Boolean);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((font) => !/^[A-Z]{6}\+(LiberationSerif|TimesNewRoman)/.test(font))).toEqual([]);
});
