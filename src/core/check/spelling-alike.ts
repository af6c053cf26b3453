import { nfc } from '../text/nfc';
import { rememberText } from '../text/remember-text';
import { PASS, defineCheck } from './check';
import type { Facts } from './facts';

/** Two accepted ways of writing the same word; each is a pattern that finds it. */
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
  const wordsIn = readerOf(spellings);
  const held = new Set<string>();
  const read = (text: string | undefined): void => {
    if (text !== undefined && text !== '') for (const word of wordsIn(text)) held.add(word);
  };
  for (const { text } of facts.paragraphs()) read(text);
  for (const id of facts.form.indicators.keys()) {
    const row = facts.print(id);
    read(row?.label);
    read(row?.note);
  }
  const { unit, signatory, addressees } = facts.details;
  for (const text of [unit.name, unit.parent, signatory.authority, ...addressees]) read(text);
  return held;
}

type WordsIn = (text: string) => readonly string[];

/** One for each table of spellings: a report's labels are the same as those of the report before. */
const readers = new WeakMap<readonly Spelling[], WordsIn>();

function readerOf(spellings: readonly Spelling[]): WordsIn {
  let reader = readers.get(spellings);
  if (!reader) {
    const words = spellings.flatMap(({ one, other }) => [one, other]);
    reader = rememberText((text) => {
      const plain = nfc(text).toLowerCase();
      return words.filter((word) => holdsWord(plain, word));
    });
    readers.set(spellings, reader);
  }
  return reader;
}

/** Whether the word stands in the text as a whole word. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = at === 0 ? '' : text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return true;
  }
  return false;
}
