import type { FoldedText, Span } from './folded-text';
import { WORD_END, WORD_START } from './letter';
import { oncePerText } from './once-per-text';
import type { TextReading } from './read-text';

/** Marks that end a clause. */
const BREAKS = ';:()';
/** Words after a comma of a fixed pair (`cán bộ, công chức`), which is not cut. */
const PAIRED: readonly string[] = [' công chức', ' viên chức', ' kiến nghị', ' rà soát', ' liên thông', ' tổ chức'];

/** Characters that a clause may have; a longer one is cut. */
const FARTHEST = 400;

/** The part of a sentence between the commas, semicolons, colons and brackets around a place in it. */
export function clauseAround({ folded }: FoldedText, sentence: Span, { start, end }: Span): Span {
  const far = Math.max(sentence.start, start - FARTHEST);
  let from = Math.max(start, far);
  while (from > far && !isBreak(folded, from - 1, start)) from -= 1;
  let to = end;
  while (to < sentence.end && !isBreak(folded, to, sentence.end)) to += 1;
  return { start: from, end: to < sentence.end ? to : Math.min(sentence.end, end + FARTHEST) };
}

/** Whether a clause ends at a place; the pair of a comma is to stand before `end`. */
function isBreak(folded: string, at: number, end: number): boolean {
  const mark = folded.charAt(at);
  if (mark !== ',') return BREAKS.includes(mark);
  return !PAIRED.some((words) => at + words.length < end && folded.startsWith(words, at + 1));
}

const TIMES = 'so với|cùng kỳ|kỳ trước|quý trước|tháng trước|năm trước|năm ngoái|trước đây|trước đó';
const COMPARISON = new RegExp(`${WORD_START}(?:${TIMES})${WORD_END}`);

/** Whether the words of a comparison stand in a text at all: in few they do. */
export const mayCompare = oncePerText(({ text }) => ANY_TIME.test(text.folded));
const ANY_TIME = new RegExp(TIMES);

/** Whether a clause sets something against another time; its numbers may be of that time. */
export function compares(reading: TextReading, sentence: Span, place: Span): boolean {
  if (!mayCompare(reading)) return false;
  const { start, end } = clauseAround(reading.text, sentence, place);
  return COMPARISON.test(reading.text.folded.slice(start, end));
}
