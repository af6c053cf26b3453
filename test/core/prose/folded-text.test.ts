import fc from 'fast-check';
import { foldText, originalSpan } from '../../../src/core/prose/folded-text';

test.each([
  ['Uỷ ban', 'ủy ban'],
  ['hoá, khoá, hoà, thoả', 'hóa, khóa, hòa, thỏa'],
  ['Tỉ lệ, kì, lí, quí, kỉ luật', 'tỷ lệ, kỳ, lý, quý, kỷ luật'],
  ['quỷ, quý', 'quỷ, quý'],
  ['hoàn, toàn, khoảng', 'hoàn, toàn, khoảng'],
  ['nhi, chi, mình', 'nhi, chi, mình'],
  ['a\u00a0\u2003 b', 'a b'],
  ['a \r\n b', 'a\nb'],
  ['TỔNG SỐ', 'tổng số'],
  ['１２％', '12%'],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text).folded).toBe(folded);
  expect(foldText(text.normalize('NFD')).folded).toBe(folded);
});

test('every place leads back to its own writing', () => {
  const text = 'Đã\u00a0\u00a0giải quyết 541 hồ sơ'.normalize('NFD');
  const read = foldText(text);
  const start = read.folded.indexOf('541');
  const { start: from, end } = originalSpan(read, { start, end: start + 3 });
  expect(text.slice(from, end)).toBe('541');
});

test('any text: plain and folded are of one length, and spans lie within the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const read = foldText(text);
      expect(read.plain).toHaveLength(read.folded.length);
      for (let start = 0; start < read.folded.length; start += 1) {
        const span = originalSpan(read, { start, end: start + 1 });
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300 },
  );
});
