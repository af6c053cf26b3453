import fc from 'fast-check';
import { readNumberWords } from '../../../src/core/prose/read-numbers/number-words';

test.each<[string, number | undefined]>([
  ['một', 1],
  ['mười', 10],
  ['mười một', 11],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['hai mươi mốt', 21],
  ['hai mươi tư', 24],
  ['chín mươi chín', 99],
  ['một trăm', 100],
  ['một trăm linh năm', 105],
  ['hai trăm lẻ bảy', 207],
  ['một trăm ba mươi', 130],
  ['ba trăm mười bảy', 317],
  ['bảy nghìn', 7000],
  ['bảy ngàn', 7000],
  ['một nghìn hai trăm ba mươi tư', 1234],
  ['năm trăm nghìn', 500_000],
  ['hai triệu ba trăm nghìn', 2_300_000],
  ['năm', undefined],
  ['không', undefined],
  ['tư', undefined],
  ['mươi', undefined],
  ['trăm', undefined],
  ['nghìn', undefined],
  ['hai ba', undefined],
  ['mười mười', undefined],
  ['một mươi', undefined],
  ['không nghìn', undefined],
  ['trăm linh', undefined],
  ['', undefined],
])('%s', (words, value) => expect(readNumberWords(words)).toBe(value));

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number below a thousand as one says it. */
function say(value: number): string {
  const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words = hundreds > 0 ? [DIGITS[hundreds], 'trăm'] : [];
  if (tens === 0) return [...words, ...(units > 0 ? [...(hundreds > 0 ? ['linh'] : []), DIGITS[units]] : [])].join(' ');
  words.push(...(tens === 1 ? ['mười'] : [DIGITS[tens], 'mươi']));
  if (units > 0) words.push(units === 5 ? 'lăm' : units === 1 && tens > 1 ? 'mốt' : DIGITS[units]);
  return words.join(' ');
}

test('reads what is said', () => {
  const small = fc.integer({ min: 1, max: 999 }).filter((value) => value !== 5);
  fc.assert(fc.property(small, (value) => expect(readNumberWords(say(value))).toBe(value)));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), small, (thousands, rest) =>
      expect(readNumberWords(`${say(thousands)} nghìn ${say(rest)}`)).toBe(thousands * 1000 + rest),
    ),
  );
});
