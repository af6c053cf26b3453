/** What one function remembers at most. Past either bound all is forgotten, and gathered anew. */
const MOST_TEXTS = 4_000;
const MOST_CHARACTERS = 500_000;

/**
 * The same function, which remembers what it gave: reports of one form hold the same labels, names and formulas, file
 * after file. The whole text is what an answer is found by, so that no text ever gets another's. For pure functions of
 * which nobody changes the results.
 */
export function rememberText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    characters += text.length;
    if (known.size >= MOST_TEXTS || characters > MOST_CHARACTERS) {
      known.clear();
      characters = text.length;
    }
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}
