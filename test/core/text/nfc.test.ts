import fc from 'fast-check';
import { nfc } from '../../../src/core/text/nfc';

const SEED = Math.floor(Math.random() * 2 ** 31);

test('every character, and before and behind each of a few that join others, is as NFC has it', () => {
  const neighbours = ['', 'e', '\u1ea1', '\u0301', '\u0323', '\u1100', '\u1161'];
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    for (const neighbour of neighbours) {
      for (const text of [character + neighbour, neighbour + character]) {
        if (nfc(text) !== text.normalize('NFC')) wrong.push(text);
      }
    }
  }
  expect(wrong).toEqual([]);
});

const letters = fc.constantFrom(...'aạặeệoộuự–“”’ \u00a0', '\u0301', '\u0323', '\u0302', '\u212b', '\u2126', 'đ');

test(`any text is as NFC has it, seed ${SEED}`, () => {
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      expect(nfc(parts.join(''))).toBe(parts.join('').normalize('NFC'));
    }),
    { seed: SEED },
  );
});
