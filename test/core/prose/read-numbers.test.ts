import fc from 'fast-check';
import { foldText, originalSpan } from '../../../src/core/prose/folded-text';
import { isFigure } from '../../../src/core/prose/read-numbers/number-in-text';
import { readNumbers } from '../../../src/core/prose/read-numbers/read-numbers';
import { formatDecimal } from '../../../src/core/number/format-number';

/** Each number as `kind written`, a figure also with its value, its noun and `~` where it is hedged. */
function numbersOf(text: string): string[] {
  const folded = foldText(text);
  return readNumbers(folded).map((number) => {
    const { start, end } = originalSpan(folded, number);
    const written = `${number.kind} ${text.slice(start, end)}`;
    if (!isFigure(number)) return written;
    const noun = number.noun === '' ? '' : ` (${number.noun})`;
    return `${written} = ${formatDecimal(number.value)}${noun}${number.of ? ` ${number.of}` : ''}${number.exact ? '' : ' ~'}`;
  });
}

describe('figures', () => {
  test.each<[string, string[]]>([
    ['làm xong 26 nhiệm vụ', ['count 26 = 26 (nhiệm vụ)']],
    ['còn 02 hồ sơ', ['count 02 = 2 (hồ sơ)']],
    ['đang xử lý 00 hồ sơ', ['count 00 = 0 (hồ sơ)']],
    ['nhận 1.234 hồ sơ', ['count 1.234 = 1.234 (hồ sơ)']],
    ['nhận 1 234 hồ sơ', ['count 1 234 = 1.234 (hồ sơ)']],
    ['nhận 12 345 678 lượt', ['count 12 345 678 = 12.345.678 (lượt)']],
    ['vốn 7.000 triệu đồng', ['money 7.000 = 7.000 (triệu đồng)']],
    ['vốn 7,5 tỷ đồng', ['money 7,5 = 7,5 (tỷ đồng)']],
    ['vốn 7 tỉ đồng', ['money 7 = 7 (tỷ đồng)']],
    ['phí 15.000 đồng', ['money 15.000 = 15.000 (đồng)']],
    ['phí 15 nghìn đồng', ['money 15 = 15 (nghìn đồng)']],
    ['chiếm tỷ lệ 41%', ['percent 41% = 41']],
    ['đạt 58,6 %.', ['percent 58,6 % = 58,6']],
    ['đạt 58.6%', ['percent 58.6% = 58,6']],
    ['đạt 100%, giữ vững', ['percent 100% = 100']],
    ['đạt 61,9 phần trăm', ['percent 61,9 phần trăm = 61,9']],
    ['có 20 cán bộ, công chức', ['count 20 = 20 (cán bộ, công chức)']],
    ['32 tin, bài và 12 bài viết', ['count 32 = 32 (tin, bài)', 'count 12 = 12 (bài viết)']],
    ['130 TTHC; 130 thủ tục hành chính', ['count 130 = 130 (tthc)', 'count 130 = 130 (thủ tục hành chính)']],
    ['có 12.', ['count 12 = 12']],
    ['541hồ sơ', ['count 541 = 541 (hồ sơ)']],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});

describe('a part of a whole', () => {
  test.each<[string, string[]]>([
    ['đã làm 26/42 nhiệm vụ', ['count 26 = 26 (nhiệm vụ) part', 'count 42 = 42 (nhiệm vụ) whole']],
    ['đạt 10/12 tiêu chí', ['count 10 = 10 (tiêu chí) part', 'count 12 = 12 (tiêu chí) whole']],
    ['đạt 222/541', ['count 222 = 222 part', 'count 541 = 541 whole']],
    ['ngày 10/12', ['date 10/12']],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});

describe('words', () => {
  test.each<[string, string[]]>([
    ['gồm hai mươi nhiệm vụ', ['count hai mươi = 20 (nhiệm vụ)']],
    ['có một trăm ba mươi thủ tục', ['count một trăm ba mươi = 130 (thủ tục)']],
    ['mười lăm phiếu', ['count mười lăm = 15 (phiếu)']],
    ['năm trăm bốn mươi mốt hồ sơ', ['count năm trăm bốn mươi mốt = 541 (hồ sơ)']],
    ['một trăm linh năm hồ sơ', ['count một trăm linh năm = 105 (hồ sơ)']],
    ['hai nghìn ba trăm lượt người', ['count hai nghìn ba trăm = 2.300 (lượt người)']],
    ['hai mươi (20) nhiệm vụ', ['count hai mươi (20) = 20 (nhiệm vụ)']],
    ['hai mươi (21) nhiệm vụ', ['name hai mươi (21) nhiệm vụ']],
    ['bốn mươi mốt phần trăm', ['percent bốn mươi mốt phần trăm = 41']],
    ['Hai hồ sơ quá hạn', ['count Hai = 2 (hồ sơ)']],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));

  test.each([
    'cơ chế một cửa',
    'một số nhiệm vụ',
    'một trong những nhiệm vụ',
    'trong năm nhiệm vụ được giao',
    'đầu tư hồ sơ',
    'không hồ sơ nào',
    'mươi nhiệm vụ',
    'hai ba nhiệm vụ',
    'hai mươi không nhiệm vụ',
  ])('%s: no number', (text) => expect(numbersOf(text)).toEqual([]));
});

describe('hedged', () => {
  test.each<[string, string[]]>([
    ['hơn 500 hồ sơ', ['count 500 = 500 (hồ sơ) ~']],
    ['tăng 20 hồ sơ', ['count 20 = 20 (hồ sơ) ~']],
    ['đạt 90% trở lên', ['percent 90% = 90 ~']],
    ['phấn đấu đạt 95%', ['percent 95% = 95 ~']],
    ['không quá 30 phiếu', ['count 30 = 30 (phiếu) ~']],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});

describe('numbers that are no figures', () => {
  test.each<[string, string[]]>([
    ['ngày 05/01/2022', ['date 05/01/2022']],
    ['ngày 5-1-2022', ['date 5-1-2022']],
    ['ngày 30 tháng 12 năm 2021', ['date 30 tháng 12 năm 2021']],
    ['ngày 27 tháng', ['date 27 tháng']],
    ['01 năm 2022 về việc', ['date 01 năm 2022']],
    ['trong tháng 9', ['date 9']],
    ['tháng 9/2022', ['date 9/2022']],
    ['ngày 15 hằng tháng', ['date 15']],
    ['năm 2022', ['year 2022']],
    ['QPPL 2022.', ['year 2022']],
    ['Kế hoạch số 191/KH-UBND', ['document 191/KH-UBND']],
    ['Nghị định 130/2005/NĐ-CP', ['document 130/2005/NĐ-CP']],
    ['Nghị quyết số 01/2022/NQ-HĐND', ['document 01/2022/NQ-HĐND']],
    ['các Kế hoạch số 84/KH-UBND và 85/KH-UBND', ['document 84/KH-UBND', 'document 85/KH-UBND']],
    ['Nghị định số 42', ['document 42']],
    ['Số: 141/BC-UBND', ['document 141/BC-UBND']],
    ['TCVN ISO 9001:2015', ['standard 9001:2015']],
    ['ISO 9001 : 2015', ['standard 9001', 'year 2015']],
    ['quý 3', ['period 3']],
    ['Quý IV/2022', ['period 2022']],
    ['9 tháng đầu năm', ['period 9 tháng đầu năm']],
    ['6 tháng cuối năm 2022', ['period 6 tháng cuối năm 2022']],
    ['nhiệm kỳ 2021 - 2026', ['term 2021 - 2026']],
    ['giai đoạn 2021–2030', ['term 2021–2030']],
    ['điện thoại 0234.3000.000', ['phone 0234.3000.000']],
    ['số máy 0912345678', ['phone 0912345678']],
    ['đợt I, Phụ lục 4, mục 1', ['reference 4', 'reference 1']],
    ['các Phụ lục 3, 4, 5 và 8', ['reference 3, 4, 5 và 8']],
    ['mức độ 1, 2 và 3', ['reference 1, 2 và 3']],
    ['mức độ 3 và mức độ 4', ['reference 3 và mức độ 4']],
    ['đối tượng 3', ['reference 3']],
    ['đợt 1 năm 2022', ['reference 1', 'year 2022']],
    ['“4 không 1 có”', ['name 4 không 1 có']],
    ['liên thông 3 cấp', ['name 3 cấp']],
    ['Covid-19', ['name 19']],
    ['wifi6', ['name 6']],
    ['(https://a.vn/2022/9)', ['name 2022', 'name 9']],
    ['so123@a.vn', ['name 123']],
    ['1. Kế hoạch', ['marker 1.']],
    ['- 2) Kế hoạch', ['marker 2)']],
    ['gồm: (1) mục tiêu; (2) giải pháp', ['marker 1)', 'marker 2)']],
    ['lúc 7h30 và 13:45', ['time 7h30', 'time 13:45']],
    ['trực 24/7', ['date 24/7']],
    ['02 - 05 ngày', ['range 02 - 05']],
    ['+ Văn bản đi', []],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});

describe('where other numbers stand beside', () => {
  test.each<[string, string[]]>([
    ['cấp 32 mã QR', ['count 32 = 32 (mã qr)']],
    ['mục tiêu 42 nhiệm vụ', ['count 42 = 42 (nhiệm vụ)']],
    ['mức 80%', ['percent 80% = 80']],
    ['một phần 34 TTHC', ['count 34 = 34 (tthc)']],
    ['năm 2022 xác định 42 nhiệm vụ', ['year 2022', 'count 42 = 42 (nhiệm vụ)']],
    ['văn bản: 12 văn bản', ['count 12 = 12 (văn bản)']],
    ['mục 1, 42 nhiệm vụ', ['reference 1', 'count 42 = 42 (nhiệm vụ)']],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));
});

describe('however it is stored', () => {
  const text = 'Uỷ ban đã làm xong 26 nhiệm vụ, đạt 61,9%';
  const expected = ['26', '61,9%'];
  const marked = (stored: string): string[] => {
    const folded = foldText(stored);
    return readNumbers(folded).map((number) => {
      const { start, end } = originalSpan(folded, number);
      return stored.slice(start, end);
    });
  };
  test.each([
    ['NFC', text.normalize('NFC')],
    ['NFD', text.normalize('NFD')],
    ['no-break spaces', text.replace(/ /g, '\u00a0')],
    ['wide spaces', text.replace(/ /g, ' \u2003 ')],
    ['capitals', text.toUpperCase()],
  ])('%s', (_, stored) => expect(marked(stored)).toEqual(expected));
  test('full-width digits', () => expect(marked('làm xong ２６ nhiệm vụ')).toEqual(['２６']));
});

const PIECES = [
  ...['26', '42 nhiệm vụ', '58,6%', '7.000 triệu đồng', 'hai mươi hồ sơ', '05/01/2022', '191/KH-UBND', 'ISO 9001:2015'],
  ...[
    'quý III',
    '9 tháng',
    'Phụ lục 4',
    '(',
    ')',
    '; ',
    ', ',
    '. ',
    '\n',
    ' ',
    '\u00a0',
    'ủ',
    'u\u0309',
    'İ',
    '½',
    '１',
  ],
];

test('any text: numbers lie within it, in order and apart, and read the same in every form of it', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 20 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(any, (text) => {
      const folded = foldText(text);
      let from = 0;
      for (const number of readNumbers(folded)) {
        expect(number.start).toBeGreaterThanOrEqual(from);
        expect(number.end).toBeGreaterThan(number.start);
        expect(number.end).toBeLessThanOrEqual(folded.folded.length);
        from = number.end;
        const { start, end } = originalSpan(folded, number);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});
