/** How many different questions are kept: reports that a few programs wrote may come in turns. */
const MOST = 4;

/** One kind of question whose answer is the same for most reports of a form. */
export interface AlikeQuestion<Q, K, T> {
  readonly read: (question: Q) => T;
  /** Whether a question must get the answer that was given to a kept one: it compares all that the answer is read from. */
  readonly isAlike: (kept: K, question: Q) => boolean;
  /** The question as it is kept: what is compared, and nothing that holds a whole file; `undefined` for one too large. */
  readonly keep: (question: Q) => K | undefined;
}

/**
 * `read`, which answers a question like one of the last few from memory: what takes a whole sheet, or all of a workbook's
 * names, to tell. The answer is then the very same object, so that more can be remembered by it. For pure functions of
 * which nobody changes the results.
 */
export function rememberAlike<Q, K, T>({ read, isAlike, keep }: AlikeQuestion<Q, K, T>): (question: Q) => T {
  const known: { readonly kept: K; readonly answer: T }[] = [];
  return (question) => {
    for (let at = 0; at < known.length; at += 1) {
      const entry = known[at];
      if (!entry || !isAlike(entry.kept, question)) continue;
      if (at > 0) known.unshift(...known.splice(at, 1));
      return entry.answer;
    }
    const answer = read(question);
    const kept = keep(question);
    if (kept !== undefined) known.unshift({ kept, answer });
    if (known.length > MOST) known.pop();
    return answer;
  };
}
