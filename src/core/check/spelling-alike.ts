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
    const text = allText(facts).normalize('NFC').toLowerCase();
    const mixed = spellings.filter(({ one, other }) => holdsWord(text, one) && holdsWord(text, other));
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

function allText(facts: Facts): string {
  const texts = facts.paragraphs().map(({ text }) => text);
  for (const { id } of facts.form.indicators.values()) {
    const row = facts.print(id);
    texts.push(row?.label ?? '', row?.note ?? '');
  }
  const { unit, signatory, addressees } = facts.details;
  return [...texts, unit.name, unit.parent, signatory.authority, ...addressees].join('\n');
}

/** Whether the word stands in the text as a whole word. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at).slice(-1);
    const after = text.charAt(at + word.length);
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return true;
  }
  return false;
}
