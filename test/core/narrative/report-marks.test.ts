import {
  contentChecksum,
  coveredMark,
  hasChecksum,
  markText,
  readMark,
  type RowMark,
} from '../../../src/core/narrative/report-marks';

test.each<[string, RowMark, string]>([
  ['a standard row', { section: 'I.1', cells: [{ id: 'ke-hoach', checksum: '0123abcd' }] }, 'I.1/ke-hoach#0123abcd'],
  [
    'a row of two',
    {
      section: 'dau',
      cells: [
        { id: 'so', checksum: '00000001' },
        { id: 'ngay', checksum: '00000002' },
      ],
    },
    'dau/so#00000001;ngay#00000002',
  ],
  ['room for a paragraph', { section: 'I.1', cells: [] }, 'I.1/'],
  ['the first part of a long text', { section: 'V', cells: [], part: { number: 12 } }, 'V/~12'],
  [
    'the first part in a standard row',
    { section: 'V', cells: [{ id: 'kien-nghi', checksum: '0123abcd' }], part: { number: 12 } },
    'V/kien-nghi#0123abcd~12',
  ],
  [
    'a heading without two of its paragraphs',
    { section: 'I.2', cells: [{ id: 'tieu-de', checksum: '0123abcd' }], without: ['doi-thoai', 'khao-sat'] },
    'I.2/tieu-de#0123abcd!doi-thoai!khao-sat',
  ],
  ['a further part', { section: 'V', cells: [], part: { number: 12, after: 's' } }, 'V/+12s'],
])('%s is marked and read', (_, mark, text) => {
  expect(markText(mark)).toBe(text);
  expect(readMark(text)).toEqual(mark);
});

test('a covered row belongs to its section', () =>
  expect(readMark(coveredMark('V'))).toEqual({ section: 'V', cells: [] }));

test.each([' ', '\u00a0', '\n', '\ufeff', '\u2003', '\u3000'])('a mark may stand between spaces: %j', (space) =>
  expect(readMark(`${space}I.1/~3${space}`)).toEqual({ section: 'I.1', cells: [], part: { number: 3 } }),
);

test.each(['', 'I.1', 'ghi chú / riêng', 'I.1/Ke Hoach', 'I.1/x#12', '1/x#00000000'])(
  '"%s" is no mark of ours',
  (text) => expect(readMark(text)).toBeUndefined(),
);

describe('the checksum of a content', () => {
  const formula = (text: string) => contentChecksum({ kind: 'formula', formula: text });
  const text = (of: string) => contentChecksum({ kind: 'text', text: of });
  test.each([
    [formula('=IF(A1=1,"a","b")'), formula('=if( A1 = 1 , "a" , "b" )')],
    [formula('=CONCAT(A1)'), formula('=_xlfn.CONCAT(A1)')],
    [formula('=IF(A1,TRUE,FALSE)'), formula('=IF(A1,TRUE(),FALSE())')],
    [text('  I. Công tác'), text('\u00a0\u00a0I. Công  tác'.normalize('NFD'))],
  ])('is blind to what programs change when they save', (a, b) => expect(a).toBe(b));
  test('tells contents apart that stand under one mark, in whatever order they come', () => {
    const mark = contentChecksum({ kind: 'text', text: 'Kính gửi:' });
    const texts = ['Kính gửi:', 'Kính gửi: ai', 'Kính gửi:', ' Kính  gửi:', '', 'Kính gửi:'];
    expect(texts.map((one) => hasChecksum('text', one, mark))).toEqual([true, false, true, true, false, true]);
    expect(hasChecksum('formula', 'Kính gửi:', mark)).toBe(false);
    expect(hasChecksum('text', 'Kính gửi:', '00000000')).toBe(false);
  });
  test.each([
    [formula('=A1'), formula('=A2')],
    [text('a'), text('b')],
    [text('=A1'), formula('=A2')],
  ])('sees what a person changes', (a, b) => expect(a).not.toBe(b));
});
