import type { FoldedText, Span } from './folded-text';

/**
 * The end of a sentence: its mark before a space and something that begins one. The dot of a list number (`1.`) and of
 * capitals that stand for a word (`TM.`, `TP.`) is none.
 */
const END =
  /(?<!(?:^|\n)[-+*•·]? ?(?:\d{1,2}(?:\.\d{1,2}){0,4}|\p{L}))(?<!(?:^|[\s(])(?:\p{Lu}{1,3}|[Tt]r|[Đđ]\/c))[.!?…]+["”’)\]]*(?=[ \n]+["“'(+*-]? ?[\p{Lu}\d])|\n/uy;
/** What an end begins with; only there it is looked for. */
const MARK = /[.!?…\n]/g;

/** The sentences of a text, in order, without the spaces around them; a line break always ends one. */
export function sentencesOf({ plain }: FoldedText): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    let [start, end] = [from, to];
    while (start < end && isBlank(plain.charAt(start))) start += 1;
    while (end > start && isBlank(plain.charAt(end - 1))) end -= 1;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(plain); mark; mark = MARK.exec(plain)) {
    END.lastIndex = mark.index;
    if (!END.test(plain)) continue;
    add(END.lastIndex);
    MARK.lastIndex = from;
  }
  add(plain.length);
  return spans;
}

function isBlank(letter: string): boolean {
  return letter === ' ' || letter === '\n';
}
