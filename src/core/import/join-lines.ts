import type { DocumentLine } from './document-lines';
import { isPageNumber } from './letter/frame-lines';

/** What begins a paragraph of its own. */
const BEGINS = /^(?:[-–—+*•]|\(?\d{1,2}[.)/]|\d{1,2}\.\d|\(?[a-zđ][.)]|[IVX]{1,4}[.)/]|\p{Lu})/u;
/** A line that ends so ends its paragraph. */
const ENDS = /[.;:!?…]["”’)]*$/;

/**
 * The paragraphs that lines make. Lines of one paragraph of the document stay together. Where lines are as long as a
 * page was wide, one that ends in the middle of a sentence goes on in the next.
 */
export function paragraphTexts(lines: readonly DocumentLine[], isWrapped: boolean): string[] {
  const texts: string[] = [];
  let before: DocumentLine | undefined;
  for (const line of lines) {
    if (isWrapped && isPageNumber(line.text)) continue;
    const last = texts.length - 1;
    if (before && before.paragraph === line.paragraph) texts[last] += `\n${line.text}`;
    else if (before && isWrapped && goesOn(before.text, line.text)) texts[last] += ` ${line.text}`;
    else texts.push(line.text);
    before = line;
  }
  return texts;
}

function goesOn(before: string, line: string): boolean {
  return !ENDS.test(before) && !BEGINS.test(line);
}
