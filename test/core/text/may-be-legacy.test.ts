import { hasUnicodeOnly, mayBeLegacy } from '../../../src/core/text/legacy/may-be-legacy';

/** Letters that neither an old encoding nor text taken for Latin letters leaves behind, as a pattern. */
const UNICODE_ONLY = /[\u0100-\u0151\u0154-\u0177\u0180-\u0191\u0193-\u02c5\u02c7-\u02db\u02dd-\u036f\u1e00-\u1eff]/;

test('every character is told as the pattern tells it, alone and among others', () => {
  const wrong: number[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    const only = UNICODE_ONLY.test(character);
    const legacy = code >= 0x80 && !only;
    const told = [hasUnicodeOnly(`a${character}`), mayBeLegacy(`a${character}b`), mayBeLegacy(`${character}ê`)];
    if (told[0] !== only || told[1] !== legacy || told[2] !== !only) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['', false],
  ['Q3', false],
  ['Céng hoµ x· héi', true],
  ['không', true],
  ['Cộng hoà', false],
])('“%s” may be in an old encoding: %s', (text, expected) => expect(mayBeLegacy(text)).toBe(expected));
