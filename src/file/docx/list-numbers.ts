import type { NumberLevel, NumberList, NumberLists } from './numbering';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const LARGEST_ROMAN = 3999;
const LETTERS = 26;
/** Beyond this, letters are no number that anyone reads. */
const MOST_LETTERS = 10;
/** Marks that people type for an item too; any other picture stands for a dash. */
const TYPED_MARKS = /^[-–—+*•o]$/;

/** Counts the items of a document's lists as they come, and writes their numbers. */
export class ListNumbers {
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: NumberLists) {}

  /** The depth of a list's level that is for a paragraph style. */
  depthOf(list: string, style: string | undefined): number {
    const found = [...(this.lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style);
    return style === undefined ? 0 : (found?.[0] ?? 0);
  }

  /** The number of the next item of a list; empty where the list has none there. */
  next(id: string, depth: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return '';
    const counts = this.counts.get(list.family) ?? new Map<number, number>();
    this.counts.set(list.family, counts);
    counts.set(depth, this.count(id, list, depth, level, counts.get(depth)));
    for (const below of [...counts.keys()]) {
      const restart = list.levels.get(below)?.restart ?? below;
      // Word begins a level anew after any level above the one named ([MS-OI29500] 2.1.309).
      if (below > depth && restart !== 0 && depth < restart) counts.delete(below);
    }
    return level.format === 'bullet' ? bullet(level.text) : writeNumber(level, list, counts);
  }

  private count(
    id: string,
    { starts }: NumberList,
    depth: number,
    level: NumberLevel,
    before: number | undefined,
  ): number {
    const key = `${id} ${depth}`;
    const start = starts.get(depth);
    const isFirst = !this.begun.has(key);
    this.begun.add(key);
    if (start !== undefined && (isFirst || before === undefined)) return start;
    return before === undefined ? level.start : before + 1;
  }
}

function bullet(text: string): string {
  return TYPED_MARKS.test(text) ? text : '-';
}

function writeNumber(level: NumberLevel, { levels }: NumberList, counts: ReadonlyMap<number, number>): string {
  return level.text.replace(/%([1-9])/g, (_, place: string) => {
    const depth = Number(place) - 1;
    const of = levels.get(depth);
    if (!of) return '';
    const format = level.isLegal && of.format !== 'none' ? 'decimal' : of.format;
    return formatted(counts.get(depth) ?? of.start, format);
  });
}

/** A number in a format of 17.18.59; those of other languages come as Arabic digits. */
function formatted(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letters(number);
    case 'lowerLetter':
      return letters(number).toLowerCase();
    default:
      return String(number);
  }
}

function roman(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  let [rest, text] = [number, ''];
  for (const [value, letter] of ROMAN) {
    for (; rest >= value; rest -= value) text += letter;
  }
  return text;
}

/** A … Z, AA, BB … */
function letters(number: number): string {
  const times = Math.ceil(number / LETTERS);
  if (number < 1 || times > MOST_LETTERS) return String(number);
  return String.fromCharCode(65 + ((number - 1) % LETTERS)).repeat(times);
}
