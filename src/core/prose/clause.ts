import type { FoldedText, Span } from './folded-text';
import { WORD_END, WORD_START } from './letter';

/** Where a clause ends; fixed pairs (`cán bộ, công chức`) are not cut. */
const BREAK = /[;:()]|,(?! (?:công chức|viên chức|kiến nghị|rà soát|liên thông|tổ chức))/g;

/** Characters that a clause may have; a longer one is cut. */
const FARTHEST = 400;

/** The part of a sentence between the commas, semicolons, colons and brackets around a place in it. */
export function clauseAround({ folded }: FoldedText, sentence: Span, { start, end }: Span): Span {
  const far = Math.max(sentence.start, start - FARTHEST);
  let from = far;
  for (const match of folded.slice(far, start).matchAll(BREAK)) from = far + match.index + 1;
  const [next] = folded.slice(end, sentence.end).matchAll(BREAK);
  return { start: from, end: next ? end + next.index : Math.min(sentence.end, end + FARTHEST) };
}

const COMPARISON = new RegExp(
  `${WORD_START}(?:so với|cùng kỳ|kỳ trước|quý trước|tháng trước|năm trước|năm ngoái|trước đây|trước đó)${WORD_END}`,
);

/** Whether a clause sets something against another time; its numbers may be of that time. */
export function compares(text: FoldedText, sentence: Span, place: Span): boolean {
  const { start, end } = clauseAround(text, sentence, place);
  return COMPARISON.test(text.folded.slice(start, end));
}
