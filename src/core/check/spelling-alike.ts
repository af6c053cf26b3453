import type { Indicator } from '../form/form';
import { rememberObject } from '../memory/remember-object';
import { nfc } from '../text/nfc';
import { PASS, defineCheck } from './check';
import type { Facts } from './facts';

/** Two accepted ways of writing the same word, in lower case. */
export interface Spelling {
  readonly one: string;
  readonly other: string;
}

export interface SpellingOptions {
  readonly spellings: readonly Spelling[];
}

/** Of two accepted spellings of a word, one is kept to throughout the report. */
export const spellingAlike = defineCheck({
  place: 'report',
  words: ['pairs'],
  faults: ({ spellings }: SpellingOptions) =>
    spellings.filter((each) => each.one === each.other).map((each) => each.one),
  judge(facts, _place, { spellings }) {
    const held = wordsHeld(facts, spellings);
    const mixed = spellings.filter(({ one, other }) => held.has(one) && held.has(other));
    if (mixed.length === 0) return PASS;
    return {
      outcome: 'fail',
      value: '',
      expected: '',
      words: { pairs: mixed.map(({ one, other }) => `${one} / ${other}`).join('; ') },
      related: [],
    };
  },
});

/** The words that stand anywhere in the report. */
function wordsHeld(facts: Facts, spellings: readonly Spelling[]): ReadonlySet<string> {
  const words = wordsOf(spellings);
  const held = new Set<string>();
  const add = (found: readonly string[]): void => {
    for (const word of found) held.add(word);
  };
  for (const { text } of facts.paragraphs()) add(words.in(text));
  for (const row of facts.form.indicators.values()) {
    const { label, note } = facts.print(row.id) ?? {};
    add(label === row.label ? words.inLabelOf(row) : words.in(label));
    add(words.in(note));
  }
  const { unit, signatory, addressees } = facts.details;
  for (const text of [unit.name, unit.parent, signatory.authority, ...addressees]) add(words.in(text));
  return held;
}

const NONE: readonly string[] = Object.freeze([]);

/** A table's words, to be found in texts. */
class Words {
  /** Of a row as its form prints it: nearly every label is. */
  readonly inLabelOf = rememberObject((row: Indicator) => this.in(row.label));
  private readonly words: readonly string[];
  /** One of the words, within another too: in most texts none is. */
  private readonly any: RegExp;

  constructor(spellings: readonly Spelling[]) {
    this.words = spellings.flatMap(({ one, other }) => [one, other]);
    this.any = new RegExp(this.words.join('|'), 'i');
  }

  in(text = ''): readonly string[] {
    const composed = nfc(text);
    if (!this.any.test(composed)) return NONE;
    const plain = composed.toLowerCase();
    return this.words.filter((word) => holdsWord(plain, word));
  }
}

const wordsOf = rememberObject((spellings: readonly Spelling[]) => new Words(spellings));

/** Whether the word stands in the text as a whole word. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = at === 0 ? '' : text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return true;
  }
  return false;
}
