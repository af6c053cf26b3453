const DIGITS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** Every word that a number may be written with. */
export const NUMBER_WORDS: readonly string[] = Object.freeze([
  ...DIGITS.keys(),
  'mười',
  'mươi',
  'trăm',
  'linh',
  'lẻ',
  'nghìn',
  'ngàn',
  'triệu',
]);

/** Words that mean something else more often than a number when they stand alone: year, not, private. */
const NOT_ALONE: ReadonlySet<string> = new Set(['năm', 'không', 'tư', 'mốt', 'lăm', 'nhăm']);

/**
 * Reads a whole number below a billion written in words: `hai mươi`, `một trăm ba mươi`, `mười lăm`,
 * `năm trăm bốn mươi mốt`, `bảy nghìn`.
 * @param words folded, one space between
 * @returns undefined for anything else, also for a word that alone hardly ever means a number (`năm`, `không`)
 */
export function readNumberWords(words: string): number | undefined {
  if (NOT_ALONE.has(words)) return undefined;
  let rest = words.split(' ');
  let value = 0;
  for (const [names, size] of [[['triệu'], 1_000_000] as const, [['nghìn', 'ngàn'], 1000] as const]) {
    const at = rest.findIndex((word) => (names as readonly string[]).includes(word));
    if (at < 0) continue;
    const group = belowThousand(rest.slice(0, at));
    if (group === undefined || group === 0) return undefined;
    value += group * size;
    rest = rest.slice(at + 1);
    if (rest.length === 0) return value;
  }
  const last = belowThousand(rest);
  return last === undefined ? undefined : value + last;
}

function belowThousand(words: readonly string[]): number | undefined {
  if (words[1] !== 'trăm') return belowHundred(words);
  const hundreds = DIGITS.get(words[0] ?? '');
  if (hundreds === undefined) return undefined;
  const rest = words.slice(2);
  if (rest.length === 0) return hundreds * 100;
  const small = rest[0] === 'linh' || rest[0] === 'lẻ' ? oneDigit(rest.slice(1)) : belowHundred(rest);
  return small === undefined ? undefined : hundreds * 100 + small;
}

function belowHundred(words: readonly string[]): number | undefined {
  const [first = '', second = ''] = words;
  if (first === 'mười') return withUnits(10, words.slice(1));
  if (second !== 'mươi') return oneDigit(words);
  const tens = DIGITS.get(first);
  return tens === undefined || tens < 2 ? undefined : withUnits(tens * 10, words.slice(2));
}

function withUnits(tens: number, words: readonly string[]): number | undefined {
  if (words.length === 0) return tens;
  const units = oneDigit(words);
  return units === undefined || units === 0 ? undefined : tens + units;
}

function oneDigit(words: readonly string[]): number | undefined {
  return words.length === 1 ? DIGITS.get(words[0] ?? '') : undefined;
}
