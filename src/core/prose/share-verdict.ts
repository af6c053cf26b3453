import { type Decimal, addDecimals, compareDecimals, sumDecimals } from '../number/decimal';
import { percentage } from '../number/round-half-up';
import { compares } from './clause';
import { nounClass } from './read-numbers/count-nouns';
import { type FigureInText, isFigure } from './read-numbers/number-in-text';
import type { Prose, Told } from './prose-rule';
import type { ReadParagraph } from './read-paragraph';
import type { Share } from './shares';
import { isSame } from './told';
import { ratioOf } from './ratio-of';
import { sentenceAt } from './written';

/** What a percentage is against its count. `whole` is the number that it should be a share of. */
export type ShareVerdict =
  { readonly verdict: 'right' | 'unknown' | 'of-nothing' } | { readonly verdict: 'wrong'; readonly whole: Decimal };

const UNKNOWN: ShareVerdict = { verdict: 'unknown' };
const RIGHT: ShareVerdict = { verdict: 'right' };

/**
 * Judges a percentage by every whole that the text, or the appendix, gives for its count. It is right where one of them
 * fits, rounded half up to its own decimals, and wrong only where none fits and one surely is the whole.
 */
export function judgeShare(prose: Prose, paragraph: ReadParagraph, share: Share): ShareVerdict {
  const { part, percent } = share;
  if (!part.exact || !percent.exact) return UNKNOWN;
  const sentence = sentenceAt(paragraph, part);
  if (compares(paragraph, sentence, percent) || compares(paragraph, sentence, part)) return UNKNOWN;
  const { sure, possible } = wholesOf(prose, paragraph, share);
  const all = distinct([...sure, ...possible]);
  if (all.some((whole) => isShare(part.value, whole, percent))) return RIGHT;
  if (part.value.units === 0n && percent.value.units !== 0n && all.every(({ units }) => units === 0n)) {
    return share.base === '' || sure.length > 0 ? { verdict: 'of-nothing' } : UNKNOWN;
  }
  const [whole] = sure.filter(({ units }) => units > 0n);
  return whole ? { verdict: 'wrong', whole } : UNKNOWN;
}

function distinct(values: readonly Decimal[]): readonly Decimal[] {
  return [...new Map(values.map((value) => [`${value.units}e${value.scale}`, value])).values()];
}

function isShare(part: Decimal, whole: Decimal, percent: FigureInText): boolean {
  return whole.units > 0n && isSame(percentage(part, whole, percent.decimals), percent.value);
}

interface Wholes {
  /** Numbers of which at least one must be the whole. */
  readonly sure: readonly Decimal[];
  /** Numbers that may be. */
  readonly possible: readonly Decimal[];
}

function wholesOf(prose: Prose, paragraph: ReadParagraph, share: Share): Wholes {
  const { part, base, whole } = share;
  if (whole) return { sure: [whole.value], possible: [] };
  const possible = countsBefore(prose, paragraph, part);
  const named = baseWholes(prose, base);
  if (base !== '' && !OWN_WHOLE.test(base)) return { sure: named, possible };
  const figure = prose.told.find(({ mention }) => mention.number === part)?.mention.figure;
  const ofFigure = figure === undefined ? [] : figureWholes(prose, paragraph.section, figure);
  if (ofFigure.length > 0) return { sure: ofFigure, possible };
  return { sure: announced(prose, paragraph, part), possible };
}

const OWN_WHOLE = /^(?:so với )?(?:kế hoạch|tổng số$)/;
/** Words after a percentage that name its whole, and the figures that these are. */
const NAMED_WHOLES: readonly (readonly [RegExp, readonly string[]])[] = Object.freeze([
  [
    /^(?:trên )?(?:tổng )?(?:số )?(?:lượng )?hồ sơ(?: tthc)?(?: (?:đã |được )*(?:giải quyết|tiếp nhận)(?: xong)?)?(?: trong (?:kỳ|quý))?$/,
    ['PL4.3.2.1', 'BS1.2'],
  ],
  [/^(?:trên )?(?:tổng )?(?:số )?nhiệm vụ(?: (?:đề ra|của kế hoạch|trong kế hoạch))?$/, ['PL2.2.1']],
]);

function baseWholes(prose: Prose, base: string): readonly Decimal[] {
  const figures = NAMED_WHOLES.find(([words]) => words.test(base))?.[1] ?? [];
  return figures.flatMap((figure) => valuesOf(prose, figure));
}

/** The dossiers of a period are a share of those received, or of these and what came over. */
const DOSSIERS: readonly string[] = ['BS1.3', 'BS1.4', 'BS1.5', 'BS1.6', 'PL4.3.2.2', 'PL4.3.2.1'];

function figureWholes(prose: Prose, section: string, figure: string): readonly Decimal[] {
  const ratio = ratioOf(prose.facts.form, figure);
  const denominators = ratio ? textValues(prose.told, ratio.denominator, section) : [];
  if (denominators.length > 0) return denominators;
  const wholes = ratio ? valuesOf(prose, ratio.denominator) : [];
  if (!DOSSIERS.includes(figure)) return wholes;
  const received = textValues(prose.told, 'BS1.2', section);
  const carried = textValues(prose.told, 'BS1.1', section);
  const together = received.flatMap((one) => carried.map((other) => addDecimals(one, other)));
  const solved = ['BS1.3', 'BS1.4', 'BS1.5'].flatMap((id) => textValues(prose.told, id, section).slice(0, 1));
  const done = solved.length > 0 ? [sumDecimals(solved)] : [];
  return [...received, ...together, ...wholes, ...(received.length + wholes.length > 0 ? done : [])];
}

function textValues(told: readonly Told[], figure: string, section?: string): readonly Decimal[] {
  return told
    .filter(({ paragraph, mention }) => mention.figure === figure && (!section || paragraph.section === section))
    .map(({ mention }) => mention.value);
}

function valuesOf({ facts, told }: Prose, figure: string): readonly Decimal[] {
  const table = facts.form.indicators.has(figure) ? facts.number(figure) : undefined;
  return [...textValues(told, figure), ...(table ? [table] : [])];
}

/** Counts of the same things earlier in the section. */
function countsBefore({ paragraphs }: Prose, paragraph: ReadParagraph, part: FigureInText): readonly Decimal[] {
  const things = nounClass(part.noun);
  if (things === '') return [];
  const before = paragraphs
    .slice(0, paragraphs.indexOf(paragraph))
    .filter(({ section }) => section === paragraph.section);
  return [...before, paragraph].flatMap((each) =>
    each.numbers
      .filter(isFigure)
      .filter((number) => number.kind === 'count' && nounClass(number.noun) === things)
      .filter((number) => each !== paragraph || number.end <= part.start)
      .map(({ value }) => value),
  );
}

const TOTAL_BEFORE = /(?:^|[ (])(?:tổng số|tổng cộng|hiện có|có|tiếp nhận)(?: [^.;:()\d]{0,40})?:? $/;
const PARTS_AFTER = /(?:trong đó|bao gồm|gồm|chia ra|cụ thể|về [^.;]{0,30}trình độ)/;

/**
 * The total that the text announces before the count, in its paragraph (`có 20 cán bộ, công chức, trong đó 16 người`)
 * or in one before it in the section (`Tổng số cán bộ, công chức: 20 người. Trong đó:`).
 */
function announced(prose: Prose, paragraph: ReadParagraph, part: FigureInText): readonly Decimal[] {
  const things = nounClass(part.noun);
  if (things === '') return [];
  const at = prose.paragraphs.indexOf(paragraph);
  const near = prose.paragraphs.slice(Math.max(0, at - NEAR), at + 1);
  return near
    .filter(({ section }) => section === paragraph.section)
    .flatMap((each) => totalsIn(each, things, each === paragraph ? part.start : each.text.folded.length))
    .filter((total) => compareDecimals(total, part.value) >= 0);
}

/** Paragraphs back that an announced total may stand. */
const NEAR = 4;

function totalsIn({ text: { folded }, numbers }: ReadParagraph, things: string, end: number): readonly Decimal[] {
  return numbers
    .filter(isFigure)
    .filter((number) => {
      if (number.kind !== 'count' || nounClass(number.noun) !== things || number.end > end) return false;
      const announces = TOTAL_BEFORE.test(folded.slice(Math.max(0, number.start - REACH), number.start));
      return announces && PARTS_AFTER.test(folded.slice(number.end, end));
    })
    .map(({ value }) => value);
}

/** Characters before a number within which it may be called a total. */
const REACH = 80;
