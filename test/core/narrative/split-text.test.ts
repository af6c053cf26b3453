import fc from 'fast-check';
import { joinParts, splitText } from '../../../src/core/narrative/split-text';

const upTo = (length: number) => (text: string) => text.length <= length;

test.each([
  ['fits', 20, ['fits']],
  ['', 3, ['']],
  ['Một câu. Hai câu. Ba.', 18, ['Một câu. Hai câu.', 'Ba.']],
  ['một hai ba bốn', 8, ['một hai', 'ba bốn']],
  ['dòng một\ndòng hai', 10, ['dòng một', 'dòng hai']],
  ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ['a😀😀', 2, ['a', '😀', '😀']],
])('%j in parts of %i', (text, length, parts) =>
  expect(splitText(text, upTo(length)).map((part) => part.text)).toEqual(parts),
);

test('parts fit, and together they are the text', () =>
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200, unit: fc.constantFrom('a', 'ệ', ' ', '. ', '\n', '; ') }),
      fc.integer({ min: 1, max: 40 }),
      (text, length) => {
        const parts = splitText(text, upTo(length));
        expect(joinParts(parts)).toBe(text);
        expect(parts.every((part) => part.text.length <= length)).toBe(true);
      },
    ),
  ));
