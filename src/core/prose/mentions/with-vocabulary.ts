import { vocabulary } from './vocabulary';

const VOCABULARY_WORD = /<([a-z]+)>/g;

/**
 * A pattern with the vocabulary's words put in, each in a group of its own.
 * @throws Error for a word that the vocabulary does not have: the table is wrong
 */
export function withVocabulary(source: string): string {
  return source.replace(VOCABULARY_WORD, (whole, name: string) => {
    const words = vocabulary[name];
    if (words === undefined) throw new Error(`no ${whole} in the vocabulary`);
    return `(?:${withVocabulary(words)})`;
  });
}
