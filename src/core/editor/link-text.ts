import type { Part, Text } from '../narrative/paragraph';
import { renderPart } from '../narrative/render';
import type { ReportFacts } from '../narrative/report-cell';

/** A stretch of the shown text and the figure that is to stand there. */
export interface LinkedNumber {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
}

/** The text with numbers of its plain parts made into figures; spans are in the text shown and do not overlap. */
export function linkText(text: Text, links: readonly LinkedNumber[], facts: ReportFacts): Text {
  const ordered = [...links].sort((a, b) => a.start - b.start);
  let at = 0;
  return text.flatMap((part): readonly Part[] => {
    const start = at;
    at += renderPart(part, facts).length;
    if (part.kind !== 'literal') return [part];
    const parts: Part[] = [];
    let from = start;
    const keep = (to: number): void => {
      if (to > from) parts.push({ kind: 'literal', text: part.text.slice(from - start, to - start) });
    };
    for (const link of ordered) {
      if (link.start < from || link.end > at) continue;
      keep(link.start);
      parts.push(link.part);
      from = link.end;
    }
    keep(at);
    return parts;
  });
}
