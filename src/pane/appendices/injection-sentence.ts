import type { InjectionResult } from '../../core/report/report-workbook';
import type { PaneText } from '../text/pane-text';

/** One paragraph: what was made, put right, left alone and kept; then what to do next, where nothing is in the way. */
export function injectionSentence(result: InjectionResult, text: PaneText): string {
  const { created, repaired, unchanged, keptFigures, problems } = result;
  const told = text.appendices;
  const sentences = [
    created.length > 0 && told.created(created.join(', '), created.length),
    repaired.length > 0 && told.repaired(repaired.join(', '), repaired.length),
    created.length + repaired.length === 0 && unchanged.length === 0 && told.nothing,
    unchanged.length > 0 && told.unchanged(unchanged.length),
    keptFigures > 0 && told.kept(keptFigures),
    created.length > 0 && problems.length === 0 && told.next,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}
