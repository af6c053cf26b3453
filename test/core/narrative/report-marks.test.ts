import { contentChecksum, continuationMark, markText, readMark } from '../../../src/core/narrative/report-marks';

test.each([
  ['a standard row', markText('I.1', [{ id: 'ke-hoach', checksum: '0123abcd' }]), 'I.1/ke-hoach#0123abcd'],
  [
    'a row of two',
    markText('dau', [
      { id: 'so', checksum: '00000001' },
      { id: 'ngay', checksum: '00000002' },
    ]),
    'dau/so#00000001;ngay#00000002',
  ],
  ['room for a paragraph', markText('I.1', []), 'I.1/'],
  ['a continuation', continuationMark('V'), 'V/+'],
])('%s is marked %s', (_, mark, text) => {
  expect(mark).toBe(text);
  const read = readMark(text);
  expect(read?.continues ? continuationMark(read.section) : markText(read?.section ?? '', read?.cells ?? [])).toBe(
    text,
  );
});

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
    [text('  I. Công tác'), text('\u00a0\u00a0I. Công  tác'.normalize('NFD'))],
  ])('is blind to what programs change when they save', (a, b) => expect(a).toBe(b));
  test.each([
    [formula('=A1'), formula('=A2')],
    [text('a'), text('b')],
    [text('=A1'), formula('=A2')],
  ])('sees what a person changes', (a, b) => expect(a).not.toBe(b));
});
