import type { InjectionResult } from '../../core/report/report-workbook';
import type { PaneText } from '../text/pane-text';

/** How many places are named; the rest is counted. */
const NAMED_PLACES = 3;

/**
 * One paragraph: what was made, put right, left alone, kept and copied aside; then what to do next, where nothing is in
 * the way.
 */
export function injectionSentence(result: InjectionResult, text: PaneText): string {
  const { created, repaired, unchanged, keptFigures, movedAside = [], problems } = result;
  const places = movedAside.map(({ place }) => text.cellOf(place.sheet, place.address));
  const told = text.appendices;
  const sentences = [
    created.length > 0 && told.created(created.join(', '), created.length),
    repaired.length > 0 && told.repaired(repaired.join(', '), repaired.length),
    created.length + repaired.length === 0 && unchanged.length === 0 && told.nothing,
    unchanged.length > 0 && told.unchanged(unchanged.length),
    keptFigures > 0 && told.kept(keptFigures),
    places.length > 0 && told.movedAside(places.length, shortList(places)),
    created.length > 0 && problems.length === 0 && told.next,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

function shortList(places: readonly string[]): string {
  const named = places.slice(0, NAMED_PLACES).join('; ');
  return places.length > NAMED_PLACES ? `${named}; …` : named;
}
