import type { DocumentLine } from './document-lines';
import { isPageNumber } from './letter/frame-lines';

/** What begins an item of a list. */
const ITEM = /^(?:[-–—+*•]|\(?\d{1,2}[.)/]|\d{1,2}\.\d|\(?[a-zđ][.)]|[IVX]{1,4}[.)/])/u;
const CAPITAL = /^["“(]?\p{Lu}/u;
/** A line that ends so ends its paragraph. */
const ENDS = /[.;:!?…]["”’)]*$/;
/** Of the page's width, what a line takes that was broken for want of room. */
const FULL = 0.8;
/** Of the lines, the part that is shorter than a full one. */
const SHORTER = 0.9;

/**
 * The paragraphs that lines make. Lines of one paragraph of the document stay together. Where lines are as long as a
 * page was wide, one that ends in the middle of a sentence goes on in the next.
 * @param width characters of a full line, where lines are such
 */
export function paragraphTexts(lines: readonly DocumentLine[], width: number | undefined): string[] {
  const texts: string[] = [];
  let before: DocumentLine | undefined;
  for (const line of lines) {
    if (width !== undefined && isPageNumber(line.text)) continue;
    const last = texts.length - 1;
    if (before && before.paragraph === line.paragraph) texts[last] += `\n${line.text}`;
    else if (before && width !== undefined && goesOn(before.text, line.text, width)) texts[last] += ` ${line.text}`;
    else texts.push(line.text);
    before = line;
  }
  return texts;
}

/** The width of a page in characters, by the lines that it has. */
export function fullWidth(lines: readonly DocumentLine[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * SHORTER)] ?? 0;
}

function goesOn(before: string, line: string, width: number): boolean {
  if (ENDS.test(before) || ITEM.test(line)) return false;
  // A name may begin a line; a line that had room left was ended on purpose.
  return !CAPITAL.test(line) || before.length >= width * FULL;
}
