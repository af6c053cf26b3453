import { NUMBER_FORMATS } from '../../../src/core/plan/number-formats';

/** Shows a whole number as Excel does under a code of conditional sections, digits and quoted text. */
function show(code: string, value: number): string {
  const sections = code.split(';').map((section) => /^(?:\[<(\d+)\])?(.*)$/.exec(section));
  const section = sections.find((one) => one?.[1] === undefined || value < Number(one[1]))?.[2] ?? '';
  const places = section.match(/0|"[^"]*"/g) ?? [];
  const digits = String(Math.abs(value))
    .padStart(places.filter((place) => place === '0').length, '0')
    .split('');
  const shown = places.reduceRight((text, place, index) => {
    if (place !== '0') return place.slice(1, -1) + text;
    return (index === 0 ? digits.splice(0).join('') : (digits.pop() ?? '')) + text;
  }, '');
  return (value < 0 ? '-' : '') + shown;
}

test.each([
  ['count', 0, '00'],
  ['count', 7, '07'],
  ['count', 10, '10'],
  ['count', 541, '541'],
  ['count', 999, '999'],
  ['count', 1000, '1.000'],
  ['count', 7000, '7.000'],
  ['count', 999_999, '999.999'],
  ['count', 1_000_000, '1.000.000'],
  ['count', 12_345_678, '12.345.678'],
  ['count', -5, '-05'],
  ['sum', 9, '09'],
  ['money', 0, '0'],
  ['money', 550, '550'],
  ['money', 7000, '7.000'],
  ['money', 1_234_567, '1.234.567'],
  ['code', 1, '1'],
] as const)('%s %d is shown as %s', (kind, value, shown) => expect(show(NUMBER_FORMATS[kind], value)).toBe(shown));

test('at most two conditions, which is all a code may have', () => {
  for (const code of Object.values(NUMBER_FORMATS)) expect((code.match(/\[/g) ?? []).length).toBeLessThanOrEqual(2);
});
