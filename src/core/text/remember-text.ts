import { ownText } from './own-text';

/** What one function remembers of late, and once more as much of before. */
const MOST_TEXTS = 2_000;
const MOST_CHARACTERS = 200_000;
/** More than a cell holds. */
const LONGEST = 40_000;

interface Known<T> {
  /** With characters of its own. */
  readonly text: string;
  readonly answer: T;
}

/**
 * The same function, which remembers what it gave: reports of one form hold the same labels, names and formulas, file
 * after file. The whole text is what an answer is found by, so that no text ever gets another's. For pure functions of
 * which nobody changes the results.
 * @param mostCharacters fewer than usual where an answer takes far more memory than its text
 */
export function rememberText<T>(read: (text: string) => T, mostCharacters = MOST_CHARACTERS): (text: string) => T {
  let recent = new Map<string, Known<T>>();
  let before = recent;
  let characters = 0;
  // An answer may be a piece of its text: of this one, not of a document.
  const learn = (text: string): Known<T> => ({ text, answer: read(text) });
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = recent.get(text);
    if (known) return known.answer;
    if (recent.size >= MOST_TEXTS || characters > mostCharacters) {
      before = recent;
      recent = new Map();
      characters = 0;
    }
    const entry = before.get(text) ?? learn(ownText(text));
    recent.set(entry.text, entry);
    characters += text.length;
    return entry.answer;
  };
}
