import { numberWords } from '../core/check/figure-words';
import type { Indicator } from '../core/form/form';
import { figureOf, figureText } from '../core/report/figure';
import type { RowReading } from '../core/report/snapshot';

/** A number and nothing else: `7000`, `7.000`, `99,80`. */
const BARE_NUMBER = /^-?\d[\d.,\s]*$/;

/**
 * A row's figure as reports print it: `01`, `7.000`, `99,6`. What a person typed with words (`541 hồ sơ`) stays as
 * typed; a blank is an empty text.
 */
export function shownFigure(row: Indicator, reading: RowReading | undefined): string {
  const figure = figureOf(reading);
  if (figure.state !== 'number') return figureText(figure);
  if (figure.asText === undefined) return numberWords(row, figure.value);
  return BARE_NUMBER.test(figure.asText) ? numberWords(row, figure.value) : figure.asText;
}
