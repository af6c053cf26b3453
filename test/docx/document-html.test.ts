/** @jest-environment jsdom */
import { sampleDetails, sampleSnapshot } from '../../src/core/sample/report-141';
import { sampleParagraphs } from '../../src/core/sample/report-141-paragraphs';
import { formInForce } from '../../src/core/form/forms';
import { documentHtml, documentText, planDocument, type ReportDocument } from '../../src/docx';
import { textsOf } from './plan-texts';
import { form, rowsOf, someReport } from './some-report';

const sample: ReportDocument = {
  form: formInForce(sampleDetails.document.date),
  details: sampleDetails,
  rows: sampleSnapshot('typed').rows,
  paragraphs: sampleParagraphs,
  explanations: [{ finding: 'a', place: 'PL2.2', message: 'Lệch.', explanation: 'Đã làm tròn.' }],
};
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const pageOf = async (report: ReportDocument) => parsed(await documentHtml(planDocument(report)));
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

test('the page says what the document says, in its order', async () => {
  const page = await pageOf(sample);
  const planned = planDocument(sample).sections.flatMap(({ blocks }) =>
    textsOf(blocks).map(([, text]) => spaced(text)),
  );
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
  const shown = [...page.querySelectorAll('p')].map(({ textContent }) => spaced(textContent ?? ''));
  expect(shown.filter((text) => text !== '')).toEqual(planned.filter((text) => text !== ''));
});

test('each appendix and the explanations begin a page, tables repeat their heads, and nothing is fetched', async () => {
  const page = await pageOf(sample);
  const begins = [...page.querySelectorAll<HTMLElement>('p')].filter(({ style }) => style.pageBreakBefore === 'always');
  expect(begins.map(({ textContent }) => textContent)).toEqual([
    ...sample.form.appendices.map(({ number }) => `Phụ lục ${number}`),
    'Giải trình',
  ]);
  const heads = [...page.querySelectorAll('thead')].map((head) => head.querySelectorAll('th').length);
  expect(heads).toEqual([...sample.form.appendices.map(() => 6), 4]);
  expect(page.documentElement.outerHTML).not.toMatch(/https?:|<script|<link|url\(|src=(?!"data:)/);
});

test('a table covers its columns and rows', async () => {
  const page = await pageOf(someReport({ rows: rowsOf({ 'PL2.1.1': 5 }) }));
  const [first, second] = [...page.querySelectorAll('thead tr')].map((row) =>
    [...row.querySelectorAll('th')].map(({ colSpan, rowSpan }) => [colSpan, rowSpan]),
  );
  expect([first, second]).toEqual([
    [
      [1, 2],
      [1, 2],
      [2, 1],
      [1, 2],
    ],
    [
      [1, 1],
      [1, 1],
    ],
  ]);
});

test('widths are told in pixels too, for programs that read no others', async () => {
  const page = await pageOf(sample);
  const sized = [...page.querySelectorAll<HTMLElement>('table, col, table:not(:has(col)) > tbody > tr > td')];
  expect(sized.length).toBeGreaterThan(sample.form.appendices.length * 6);
  for (const element of sized) {
    const points = Number(/^([\d.]+)pt$/.exec(element.style.width)?.[1]);
    expect(Number(element.getAttribute('width'))).toBe(Math.round((points * 96) / 72));
  }
});

test.each(['<b>&amp; "x"</b>', '</p><script>alert(1)</script>', 'a\tb', '{{x}} $& \\'])(
  '%s stays text',
  async (text) => {
    const page = await pageOf(someReport({ paragraphs: [{ section: 'I.1', text }] }));
    expect(page.querySelector('script, b')).toBeNull();
    expect([...page.querySelectorAll('p')].map(({ textContent }) => spaced(textContent ?? ''))).toContain(spaced(text));
  },
);

test('a picture is held as PNG, and is not left out in silence', async () => {
  const plan = planDocument(someReport());
  const picture = { kind: 'picture', width: 900, height: 90, svg: '<svg/>', words: 'Biểu "đồ"' } as const;
  const withPicture = { ...plan, sections: [{ key: 'report', blocks: [picture] }] };
  const asked: unknown[] = [];
  const html = await documentHtml(withPicture, async (...each) => {
    asked.push(each);
    return new Uint8Array([1, 2, 255]);
  });
  const image = parsed(html).querySelector('img');
  expect([image?.getAttribute('src'), image?.alt]).toEqual(['data:image/png;base64,AQL/', 'Biểu "đồ"']);
  expect(asked).toEqual([['<svg/>', expect.any(Number)]]);
  await expect(documentHtml(withPicture)).rejects.toThrow('picture');
});

test('plain text is a line a paragraph and a line a row', () => {
  const text = documentText(planDocument(someReport({ rows: rowsOf({ 'PL2.1.1': 5 }) })));
  expect(text).toContain('\n1.1\tĐã nhận\t');
  expect(text.split('\n\n')).toHaveLength(2);
  expect(form.appendices).toHaveLength(2);
});
