import { plainFormula } from '../narrative/formula-spelling';
import type { ParagraphReading } from '../report/snapshot';
import { tidy } from '../text/normalize';

/** Whether two readings are of one paragraph with one content, whatever row it stands on and whatever it shows now. */
export function sameParagraph(a: ParagraphReading, b: ParagraphReading): boolean {
  return a.section === b.section && a.paragraph === b.paragraph && sameContent(a, b);
}

function sameContent(a: ParagraphReading, b: ParagraphReading): boolean {
  // A standard paragraph as we wrote it is the same however its formula is planned next.
  if (a.paragraph !== undefined && a.edited === false && b.edited === false) return true;
  if (a.formula === undefined || b.formula === undefined) {
    return a.formula === b.formula && tidy(a.text) === tidy(b.text);
  }
  return plainFormula(a.formula) === plainFormula(b.formula);
}

/** Whether two lists are of the same paragraphs in the same order. */
export function sameParagraphs(a: readonly ParagraphReading[], b: readonly ParagraphReading[]): boolean {
  return (
    a.length === b.length &&
    a.every((paragraph, index) => {
      const other = b[index];
      return other !== undefined && sameParagraph(paragraph, other) && sameWithout(paragraph, other);
    })
  );
}

function sameWithout({ without: a = [] }: ParagraphReading, { without: b = [] }: ParagraphReading): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
