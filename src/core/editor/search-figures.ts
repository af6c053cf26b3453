import type { FigureEntry } from './figure-list';

/**
 * The entries that a query asks for, best first: by number (`4.3.2`), by value (`541`, `99,6%`), or by words of the
 * label in any order, their beginnings being enough and their marks left out (`ho so dung han`). All entries in their
 * order where nothing is asked.
 */
export function searchFigures(entries: readonly FigureEntry[], query: string): readonly FigureEntry[] {
  const asked = plainWords(query);
  if (asked === '') return entries;
  const scored = entries.flatMap((entry, index) => {
    const score = scoreOf(entry, asked);
    return score === undefined ? [] : [{ entry, score, index }];
  });
  return scored.sort((a, b) => a.score - b.score || a.index - b.index).map(({ entry }) => entry);
}

/** Lower is better; `undefined` where the entry is not asked for. */
function scoreOf(entry: FigureEntry, asked: string): number | undefined {
  const number = asked.replace(/^\{?(?:pl|bs)\s*/, '').replace(/[%}]+$/, '');
  if (/^\d[\d.]*$/.test(number) && entry.number !== '') {
    if (entry.number === number) return 0;
    if (entry.number.startsWith(number.endsWith('.') ? number : `${number}.`)) return 1;
  }
  const shown = plainWords(entry.shown);
  if (shown === asked || shown.replace(/^0+(?=\d)/, '') === asked || shown.replace(/%$/, '') === asked) return 2;
  const words = plainWords(`${entry.label} ${entry.unit} ${entry.token} ${entry.number}`).split(/[^\p{L}\d.]+/u);
  const wanted = asked.split(' ');
  if (wanted.every((want) => words.includes(want))) return 3;
  if (wanted.every((want) => words.some((word) => word.startsWith(want)))) return 4;
  return shown.includes(asked) ? 5 : undefined;
}

const MARKS = /[\u0300-\u036f]/g;

/** Lower case, no Vietnamese marks, one space between words. */
export function plainWords(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/đ/g, 'd').replace(/\s+/g, ' ').trim();
}
