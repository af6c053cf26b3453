import type { IndicatorId } from '../form/form';
import { type LanguageTable } from './messages';
import { fillTemplate } from './messages/template';

/** A longer list is cut: its findings are one by one below it. */
const MOST = 8;

/** `PL2.4.1–PL2.4.4, PL5.2.3`: rows that follow one another under one heading are written as a range. */
export function listPlaces(places: readonly IndicatorId[], { terms }: LanguageTable): string {
  const ranges: string[][] = [];
  for (const place of places) {
    const last = ranges[ranges.length - 1];
    if (last && follows(last[last.length - 1] ?? '', place)) last.push(place);
    else ranges.push([place]);
  }
  const written = ranges.slice(0, MOST).flatMap((range) => {
    const [first = ''] = range;
    return range.length > 2 ? [`${first}–${range[range.length - 1]}`] : range;
  });
  const cut = ranges.slice(MOST).reduce((count, range) => count + range.length, 0);
  const text = written.join(', ');
  return cut > 0 ? fillTemplate(terms.more, { places: text, count: String(cut) }) : text;
}

function follows(before: string, after: string): boolean {
  const [a, b] = [before.lastIndexOf('.'), after.lastIndexOf('.')];
  return (
    a > 0 && before.slice(0, a) === after.slice(0, b) && Number(before.slice(a + 1)) + 1 === Number(after.slice(b + 1))
  );
}
