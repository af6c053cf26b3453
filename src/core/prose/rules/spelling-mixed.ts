import { rememberText } from '../../text/remember-text';
import type { Span } from '../folded-text';
import { LETTER } from '../letter';
import { oncePerText } from '../once-per-text';
import type { Prose, ProseTrouble } from '../prose-rule';
import type { ReadParagraph } from '../read-paragraph';
import { writtenAt } from '../written';

/** A word that has two accepted spellings, in one of them. */
interface Spelt {
  /** What is spelt in two ways: a tone on `oa`, `oe`, `uy`, or a word with `i` or `y`. */
  readonly what: string;
  readonly way: 'one' | 'other';
  readonly word: string;
  readonly span: Span;
}

/** The tone on the first vowel (`hóa`) or on the second (`hoá`); `quý` has no such choice. */
const TONE = new RegExp(`(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|(?<!q)(?:[ùúủũụ]y|u[ỳýỷỹỵ]))(?![${LETTER}])`, 'g');
/** `tỷ lệ`, `tỉ lệ`; `quý`, `quí`; `kỳ`, `kì` … */
const VOWEL = new RegExp(`(?<![${LETTER}])(?:t[ỷỉ] lệ|qu[ýí]|k[ỳìỷỉỹĩýí]|l[ýí])(?![${LETTER}])`, 'g');
const WORD_BEFORE = new RegExp(`[${LETTER}]*$`);
const LONG_Y: Readonly<Record<string, string>> = Object.freeze({ ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ' });

const speltIn = oncePerText(({ text: { lower: text } }): readonly Spelt[] => {
  const tones = [...text.matchAll(TONE)].map((match): Spelt => {
    const [vowels] = match;
    const end = match.index + vowels.length;
    const start =
      match.index - (WORD_BEFORE.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[0].length ?? 0);
    const way = /^[uo]/.test(vowels) ? 'other' : 'one';
    return { what: bare(vowels), way, word: text.slice(start, end), span: { start, end } };
  });
  const vowels = [...text.matchAll(VOWEL)].map((match): Spelt => {
    const [word] = match;
    const long = word.replace(/[ìíỉĩ](?= |$)/, (short) => LONG_Y[short] ?? short);
    const span = { start: match.index, end: match.index + word.length };
    return { what: long, way: long === word ? 'one' : 'other', word, span };
  });
  return [...tones, ...vowels];
});

interface Found extends Spelt {
  readonly paragraph: ReadParagraph;
}

/** Words that the text spells in two ways; told once, at the first of the rarer spelling. */
export function spellingMixed({ paragraphs }: Prose): readonly ProseTrouble[] {
  // Folding changes every word of the other way, and no other: where it changes none, nothing is mixed.
  if (paragraphs.every(({ text }) => text.lower === text.folded)) return [];
  const found = paragraphs.flatMap((paragraph) => speltIn(paragraph).map((spelt): Found => ({ ...spelt, paragraph })));
  const mixed = [...new Set(found.map(({ what }) => what))].flatMap((what) => {
    const one = found.filter((each) => each.what === what && each.way === 'one');
    const other = found.filter((each) => each.what === what && each.way === 'other');
    const [first, second] = alike(one, other);
    if (!first || !second) return [];
    return [{ words: `${first.word} / ${second.word}`, rarer: one.length < other.length ? one : other }];
  });
  const at = mixed[0]?.rarer[0];
  if (!at) return [];
  const pairs = mixed.map(({ words }) => words).join('; ');
  return [{ message: 'spelling-mixed', at, wide: true, value: writtenAt(at.paragraph, at.span), words: { pairs } }];
}

/** The same word on both sides where there is one, else the first of each side. */
function alike(one: readonly Found[], other: readonly Found[]): readonly [Found?, Found?] {
  for (const second of other) {
    const first = one.find(({ word }) => bare(word) === bare(second.word));
    if (first) return [first, second];
  }
  return [one[0], other[0]];
}

const bare = rememberText((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
