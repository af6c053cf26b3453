import { formInForce } from '../../src/core/form/forms';
import { sampleDetails, sampleSnapshot } from '../../src/core/sample/report-141';
import { sampleParagraphs } from '../../src/core/sample/report-141-paragraphs';
import { documentHtml, exportReport, planDocument, prepareExport, type ReportDocument } from '../../src/docx';
import { PAGE, TWIPS_PER_POINT } from '../../src/docx/page-numbers';
import { writeWorkbook } from '../../src/file/write-workbook';
import { readReportFile } from '../../src/report-file/verdict/file-verdict';
import { sampleWorkbook } from '../../src/workbench/sample/sample-workbook';
import { explainErrors } from '../cli/explained-workbook';
import { runCli } from '../cli/run-cli';
import { textsOf } from '../docx/plan-texts';
import { columnLetters, plannedColumnLetters } from './column-letters';
import { overlappingWords, TOUCH } from './overlapping-words';
import { type RenderedDocument, renderDocument } from './rendered-document';

/** What the library writes of the sample, one explanation with it. */
async function written(): Promise<Source> {
  const report: ReportDocument = {
    form: formInForce(sampleDetails.document.date),
    details: sampleDetails,
    rows: sampleSnapshot('typed').rows,
    paragraphs: sampleParagraphs,
    explanations: [{ finding: 'a', place: 'PL2.2', message: 'Lệch.', explanation: 'Đã làm tròn.' }],
  };
  return { report, bytes: await exportReport(report) };
}

/** What `phuluc export` writes of the sample's file, each of its errors explained on its sheet. */
async function exported(): Promise<Source> {
  const file = writeWorkbook(explainErrors(sampleWorkbook()));
  const { code, error, bytesOf } = await runCli(['export', '@/a.xlsx', '--output', '@/out.docx'], { 'a.xlsx': file });
  if (code !== 0) throw new Error(`phuluc export ended with ${code}: ${error}`);
  const read = readReportFile(file, 'vi');
  if (read.outcome !== 'read') throw new Error('The sample is unreadable');
  const { snapshot, form } = read.reading;
  const preparation = prepareExport(snapshot, form);
  if (preparation.outcome !== 'ready') throw new Error(preparation.refusal.message);
  return { report: preparation.report, bytes: bytesOf('out.docx') };
}

interface Source {
  readonly report: ReportDocument;
  readonly bytes: Uint8Array;
}

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
const points = (twips: number) => twips / TWIPS_PER_POINT;

describe.each([
  ['the library', written],
  ['phuluc export', exported],
] as const)('%s', (_, make) => {
  let report: ReportDocument;
  let rendered: RenderedDocument;
  let pages: readonly string[];

  beforeAll(async () => {
    const source = await make();
    ({ report } = source);
    rendered = await renderDocument(source.bytes);
    ({ pages } = rendered);
  });
  afterAll(() => rendered?.dispose());

  test('pages: a letter of a few, each appendix on one or two', () => {
    expect(rendered.info).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
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
    const { sections } = planDocument(report);
    const headsOf = (key: string) =>
      sections
        .filter((section) => section.key === key)
        .flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'table' ? block.head.flatMap((row) => row.map(({ text }) => text)) : [],
          ),
        );
    const repeated = pages.flatMap((page) => {
      if (pageNumber(page) === undefined) return [];
      if (page.includes('Chỉ tiêu thống kê')) return headsOf('PL2');
      return page.includes('Giải trình của') ? headsOf('explanations') : [];
    });
    const planned = sections.flatMap(({ blocks }) => textsOf(blocks).map(([, text]) => text));
    const numbers = pages.flatMap((page) => pageNumber(page) ?? []).map(String);
    // Words with a hyphen or a slash may be parted at the end of a line: they are compared letter by letter.
    const letters = (texts: readonly string[]) => sorted(texts.join('').split('')).join('');
    expect(letters(pages)).toEqual(letters([...planned, ...repeated, ...numbers]));
    const shown = new Set(sorted(pages));
    expect(sorted(planned).filter((word) => !shown.has(word) && !/[-–/]/.test(word))).toEqual([]);
  });

  test('no text runs over the margins, and no two words lie over one another', () => {
    const [left, right] = [points(PAGE.left), points(PAGE.width - PAGE.right)];
    const [top, bottom] = [points(PAGE.header), points(PAGE.height - PAGE.bottom)];
    const outside = rendered.words.filter(
      (word) =>
        word.left < left - TOUCH ||
        word.right > right + TOUCH ||
        word.top < top - TOUCH ||
        word.bottom > bottom + TOUCH,
    );
    expect(outside).toEqual([]);
    expect(overlappingWords(rendered.words)).toEqual([]);
  });

  test('fonts are Times New Roman or Liberation Serif, which is made to its widths, and nothing else', () => {
    expect(rendered.fonts.length).toBeGreaterThan(0);
    expect(rendered.fonts.filter((font) => !/^[A-Z]{6}\+(LiberationSerif|TimesNewRoman)/.test(font))).toEqual([]);
  });

  test('the table of explanations holds every place, message and reason, whole and in their columns', () => {
    const table = planDocument(report)
      .sections.find(({ key }) => key === 'explanations')
      ?.blocks.find((block) => block.kind === 'table');
    if (!table) throw new Error('There is no table of explanations');
    const first = pages.findIndex((page) => begins(page) === 'Giải trình') + 1;
    expect(columnLetters(table, rendered.words, first)).toEqual(plannedColumnLetters(table));
  });
});

test('what can be pasted into Word renders with every word', async () => {
  const { report } = await exported();
  const plan = planDocument(report);
  const rendered = await renderDocument(new TextEncoder().encode(await documentHtml(plan)), 'html');
  try {
    const planned = plan.sections.flatMap(({ blocks }) => textsOf(blocks).map(([, text]) => text));
    const shown = letterCounts(rendered.pages);
    // Heads of tables may be repeated: no letter is there fewer times than planned.
    const fewer = [...letterCounts(planned)].filter(([letter, count]) => (shown.get(letter) ?? 0) < count);
    expect(fewer).toEqual([]);
    const words = new Set(sorted(rendered.pages));
    expect(sorted(planned).filter((word) => !words.has(word) && !/[-–/]/.test(word))).toEqual([]);
  } finally {
    await rendered.dispose();
  }
});

function letterCounts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of sorted(texts.join(' ').split(''))) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
