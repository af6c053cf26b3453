/** The number that a line begins with, as headings have it. */
export interface HeadingNumber {
  /** `roman`: `II.`; `arabic`: `2.`; `deep`: `2.1.`, by its last part; `none`. */
  readonly kind: 'roman' | 'arabic' | 'deep' | 'none';
  readonly value: number;
  /** Of `deep`, the part before the last. */
  readonly parent?: number;
  /** The line without it. */
  readonly rest: string;
}

const ROMANS: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const ROMAN = /^(?:phần|mục)? ?(?<number>[IVX]{1,4})(?: ?[.:)/–-] ?| (?=\p{Lu}{2}))(?=\S)/iu;
const DEEP = /^(?:(?<roman>[IVX]{1,4})|(?<parent>\d{1,2}))\.(?<number>\d{1,2})(?:[.)/:]? |[.)/:])(?=\S)/;
const ARABIC = /^(?<number>\d{1,2})(?: ?[.:)/–-] ?(?!\d)| (?=\p{Lu}))(?=\S)/u;

/** Reads the number of a heading: `II.`, `Phần I:`, `1.`, `1/`, `2.1.`, `II.1`. */
export function readHeadingNumber(line: string): HeadingNumber {
  const deep = DEEP.exec(line);
  if (deep?.groups) {
    const { roman, parent, number } = deep.groups;
    return {
      kind: 'deep',
      value: Number(number),
      parent: roman === undefined ? Number(parent) : romanValue(roman),
      rest: line.slice(deep[0].length),
    };
  }
  const roman = ROMAN.exec(line);
  // `Vi phạm` begins with no number: Roman ones are capitals.
  const capitals = roman?.groups?.number;
  if (roman && capitals !== undefined && capitals === capitals.toUpperCase() && romanValue(capitals) > 0) {
    return { kind: 'roman', value: romanValue(capitals), rest: line.slice(roman[0].length) };
  }
  const arabic = ARABIC.exec(line);
  if (arabic?.groups) {
    return { kind: 'arabic', value: Number(arabic.groups.number), rest: line.slice(arabic[0].length) };
  }
  return { kind: 'none', value: 0, rest: line };
}

function romanValue(number: string): number {
  return ROMANS.indexOf(number.toUpperCase()) + 1;
}
