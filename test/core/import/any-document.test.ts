import fc from 'fast-check';
import type { DocumentBlock, TextDocument } from '../../../src/core/document/text-document';
import { documentOfText } from '../../../src/core/document/document-of-text';
import { proposeImport } from '../../../src/core/import/propose-import';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import { form, HEAD, printed } from './import-of';

const LINES = [
  ...sampleParagraphs.map(({ text }) => text),
  ...[
    'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
    '1. Về kế hoạch',
    '2. Cải cách TTHC',
    '6. Chuyển đổi số',
    '7. Công tác khác',
    'III. ĐÁNH GIÁ CHUNG',
    'V. KIẾN NGHỊ',
    'VI. KHÁC',
  ],
  ...[
    'Số: 141/BC-UBND',
    'An Bình, ngày 05 tháng 9 năm 2022',
    'BÁO CÁO',
    'Kính gửi: UBND huyện',
    '- Phòng Nội vụ;',
    'ỦY BAN NHÂN DÂN',
    'XÃ AN BÌNH',
    'Quý III năm 2022',
  ],
  ...[
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Nguyễn Văn An',
    'Trên đây là báo cáo./.',
    'Phụ lục 2',
    'Phụ lục 9',
    'Giải trình',
    '2.1 Số nhiệm vụ 44',
    '-------',
    '12',
  ],
];
const rows = [...form.indicators.values()];

/** A word that stands nowhere else, so that it can be looked for. */
const mark = (index: number) => `mốc${index}x`;

const line = fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 60 }));
const row = fc
  .tuple(fc.constantFrom(...rows), fc.constantFrom('', '9', '00', '99,8', 'chưa', '-'))
  .map(([{ id }, figure]) => printed(id, figure));
const cells = fc.oneof(row, row, fc.constant(HEAD), fc.array(line, { minLength: 1, maxLength: 6 }));
const block = fc.oneof(
  { weight: 4, arbitrary: line.map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.array(cells, { minLength: 1, maxLength: 8 }).map((table) => ({ table })) },
);

/** Every paragraph, and the note or the last cell of every row, gets a mark of its own. */
function marked(parts: readonly ({ text: string } | { table: string[][] })[]): {
  document: TextDocument;
  marks: string[];
} {
  const marks: string[] = [];
  const next = (text: string): string => {
    const word = mark(marks.length);
    marks.push(word);
    return `${text} ${word}`;
  };
  const blocks = parts.map((part): DocumentBlock => {
    if ('text' in part) return { kind: 'paragraph', text: next(part.text) };
    return {
      kind: 'table',
      rows: part.table.map((texts) => ({
        cells: texts.map((text, column) => ({
          column,
          columns: 1,
          blocks: [{ kind: 'paragraph', text: column === texts.length - 1 && texts !== HEAD ? next(text) : text }],
        })),
      })),
    };
  });
  return { document: { blocks, omitted: [] }, marks };
}

test('no document makes it throw, and nothing of a document is lost', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 40 }), fc.boolean(), (parts, isWrapped) => {
      const { document, marks } = marked(parts);
      const said = JSON.stringify(proposeImport({ ...document, isWrapped }, form), (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      );
      expect(marks.filter((word) => !said.includes(word))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('no text makes it throw, and no figure comes without a place that holds it', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 40 }),
      fc.constantFrom('\n', '\n\n', '\r\n', '\t', '\t\t'),
      (lines, between) => {
        const { figures } = proposeImport(documentOfText(lines.join(between)), form);
        for (const { choices } of figures) {
          expect(choices.length).toBeGreaterThan(0);
          for (const { sources, written } of choices) {
            expect(sources.length).toBeGreaterThan(0);
            for (const source of sources) {
              if (source.kind === 'sentence') {
                expect(source.spans.length).toBeGreaterThan(0);
                for (const { start, end } of source.spans) expect(source.text.slice(start, end)).not.toBe('');
              }
            }
            expect(written.trim()).not.toBe('');
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
