import fc from 'fast-check';
import { exportReport } from '../../src/docx';
import { cleanText } from '../../src/docx/clean-text';
import { elements, paragraphTexts, partOf, textOf } from './document-parts';
import { rowsOf, someReport } from './some-report';

const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<w:p/>',
    '&amp;',
    ']]>',
    '{default-bullet-numbering-0}',
    '{KyBaoCao}',
    '=1+1',
    '\u0001\u0002',
    'a\tb',
  ),
);

/** What a reader looks for: the words, however lines were parted. */
const words = (text: string) => cleanText(text).text.replace(/[\s\u00a0]+/g, '');

test('whatever is typed into a paragraph, a note, a name or an explanation stands in the document as text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 4 }), async (texts) => {
      const [first = ''] = texts;
      const report = someReport({
        paragraphs: [
          ...texts.map((text) => ({ section: 'I.1', text })),
          { section: 'cuoi', paragraph: 'nguoi-ky', text: `N${first}` },
        ],
        rows: rowsOf({ 'PL2.1.1': 1 }, { 'PL2.1.1': { note: `G${first}` } }),
        explanations: [{ finding: 'a', place: 'PL2', message: 'b', explanation: `T${first}` }],
      });
      const body = partOf(await exportReport(report), 'word/document.xml');
      const all = words(textOf(body));
      for (const text of [...texts, `N${first}`, `G${first}`, `T${first}`]) expect(all).toContain(words(text));
      expect(elements(body, 'w:sectPr').length).toBe(3);
    }),
    { numRuns: 40 },
  );
});

test.each(['  hai  dấu  cách ', '<b>đậm</b>', 'a\tb', 'a\u00a0b', '{PL2.1}', '{default-bullet-numbering-0}'])(
  'a note %p is kept to the letter',
  async (note) => {
    const report = someReport({ rows: rowsOf({ 'PL2.1.1': 1 }, { 'PL2.1.1': { note } }) });
    expect(paragraphTexts(partOf(await exportReport(report), 'word/document.xml'))).toContain(note);
  },
);

test('a paragraph of 5.000 words is written whole', async () => {
  const text = Array.from({ length: 5000 }, (_, index) => `từ${index}`).join(' ');
  const report = someReport({ paragraphs: [{ section: 'I.1', text }] });
  expect(paragraphTexts(partOf(await exportReport(report), 'word/document.xml'))).toContain(text);
});
