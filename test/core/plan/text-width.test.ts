import fc from 'fast-check';
import { heightOfLines, linesInCell, rowHeight } from '../../../src/core/plan/row-height';
import { linesOf, wrapText } from '../../../src/core/plan/text-lines';
import { textWidth } from '../../../src/core/plan/text-width';

describe('textWidth', () => {
  // Widths by the font's own table, in thousandths of the size.
  test.each([
    ['', 0, 0],
    ['STT', 556 + 611 + 611, 556 + 667 + 667],
    ['0,5%', 500 + 250 + 500 + 833, 500 + 250 + 500 + 1000],
    ['Tỷ lệ', 611 + 500 + 250 + 278 + 444, 667 + 500 + 250 + 278 + 444],
    ['được', 500 + 542 + 529 + 444, 556 + 600 + 554 + 444],
    ['ĐƯỜNG', 722 + 776 + 722 + 722 + 722, 722 + 796 + 778 + 722 + 778],
    ['…', 1000, 1000],
  ])('%j', (text, regular, bold) => {
    expect(textWidth(text, { size: 1000 })).toBeCloseTo(regular, 6);
    expect(textWidth(text, { size: 1000, bold: true })).toBeCloseTo(bold, 6);
  });

  test('does not depend on how the marks are encoded', () => {
    const text = 'Tỷ lệ hồ sơ được giải quyết đúng hạn, Ưu tiên Ờ Ữ';
    expect(textWidth(text.normalize('NFD'), { size: 13 })).toBe(textWidth(text.normalize('NFC'), { size: 13 }));
  });
});

describe('linesOf', () => {
  test.each([
    ['', 100, ['']],
    ['một hai ba', 1000, ['một hai ba']],
    ['aaa aaa aaa', 30, ['aaa aaa', 'aaa']],
    ['aaa\naaa', 1000, ['aaa', 'aaa']],
    ['aaa\r\n\naaa', 1000, ['aaa', '', 'aaa']],
    ['aaaaaaaaaa', 20, ['aaaa', 'aaaa', 'aa']],
    ['aa aaaaaaaa', 20, ['aa', 'aaaa', 'aaaa']],
    ['aaaa', 1, ['a', 'a', 'a', 'a']],
  ])('%j in %d points', (text, widthPoints, lines) => {
    expect(wrapText(text, { size: 10, widthPoints })).toEqual(lines);
    expect(linesOf(text, { size: 10, widthPoints })).toBe(lines.length);
  });

  test('keeps every word, and every line fits unless it is one letter', () => {
    const words = fc.array(fc.stringMatching(/^[a-zăâđêôơưạảấầẩẫậ]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 400 }), fc.boolean(), (list, widthPoints, bold) => {
        const text = list.join(' ').normalize('NFC');
        const lines = wrapText(text, { size: 13, bold, widthPoints });
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
        for (const line of lines) {
          expect(line.length === 1 || textWidth(line, { size: 13, bold }) <= widthPoints).toBe(true);
        }
      }),
    );
  });
});

describe('rowHeight', () => {
  test.each([
    [1, 12, 18.75],
    [2, 12, 34.5],
    [1, 13, 20.25],
  ])('%d lines of size %d', (lines, size, height) => expect(heightOfLines(lines, size)).toBe(height));

  test('the tallest cell decides', () => {
    const short = { text: 'Hồ sơ', size: 12, columnWidth: 75 };
    const long = { text: 'Tổng số hồ sơ thủ tục hành chính đã giải quyết xong', size: 12, columnWidth: 75 };
    expect(linesInCell(short)).toBe(1);
    expect(rowHeight([short, long])).toBe(heightOfLines(linesInCell(long), 12));
  });
});
