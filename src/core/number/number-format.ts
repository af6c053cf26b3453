import { rememberText } from '../text/remember-text';

/**
 * What a number format makes of a number that is not merely writing it out.
 *
 * - `date`: a day or a time · `percent`: a hundredfold with the sign · `scaled`: thousandths
 * - `hidden`: nothing of the number is seen
 */
export type OtherLook = 'date' | 'percent' | 'scaled' | 'hidden';

/** Text that is shown as it stands, room for a character, and what fills the cell. */
const LITERALS = /"[^"]*"?|\\.|_.|\*./g;
/** Colours, conditions, languages; not the hours of `[h]:mm`. */
const BRACKETS = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const CONDITION = /\[[<>=]/;

/** How numbers above, at and below zero look under a format. */
interface FormatLooks {
  readonly positive: OtherLook | undefined;
  readonly zero: OtherLook | undefined;
  readonly negative: OtherLook | undefined;
}

/**
 * How a number looks under an en-US format code (ECMA-376 part 1, 18.8.31) where it looks like another one.
 * @returns undefined where the digits of the number itself are seen, rounded at most
 */
export function otherLook(format: string, value: number): OtherLook | undefined {
  const looks = looksOf(format);
  if (value === 0) return looks.zero;
  return value < 0 ? looks.negative : looks.positive;
}

/** Of a number no more than its sign matters. */
const looksOf = rememberText((format): FormatLooks => ({
  positive: lookOf(format, 1),
  zero: lookOf(format, 0),
  negative: lookOf(format, -1),
}));

function lookOf(format: string, value: number): OtherLook | undefined {
  const section = sectionFor(format.replace(LITERALS, ''), value);
  const code = section.replace(BRACKETS, '');
  if (/general|@/i.test(code)) return undefined;
  if (/[dmyhs]/i.test(code)) return 'date';
  if (!/[0#?]/.test(code)) return value === 0 ? undefined : 'hidden';
  if (code.includes('%')) return 'percent';
  return /[0#?],+(?![0#?,])/.test(code) ? 'scaled' : undefined;
}

/** The part of the code that is for such a number; with conditions of one's own, all of it. */
function sectionFor(code: string, value: number): string {
  const sections = code.split(';');
  const [positive = ''] = sections;
  if (CONDITION.test(code)) return sections.slice(0, 3).join(' ');
  if (value < 0) return sections[1] ?? positive;
  return value === 0 ? (sections[2] ?? positive) : positive;
}
