import type { ParagraphEdit } from '../../editor/paragraph-edit';
import { LONGEST_CELL_TEXT } from '../../editor/text-faults';
import type { Form } from '../../form/form';
import { splitText } from '../../narrative/split-text';
import { writePart } from '../../narrative/write-text';
import { decimalToNumber } from '../../number/decimal';
import { numberWords } from '../../check/figure-words';
import type { ParagraphReading } from '../../report/snapshot';
import type { FigureChange } from '../../rule/finding';
import type { OfferedFigure } from './offer-figures';
import type { OfferedParagraph } from './offer-paragraphs';

/**
 * The changes that put figures into their cells; each says what the person was shown to stand there.
 * @param taken figures with the choice taken; one without a cell changes nothing
 */
export function figureChanges(
  form: Form,
  taken: readonly { readonly figure: OfferedFigure; readonly choice: number }[],
): FigureChange[] {
  return taken.flatMap(({ figure, choice }): FigureChange[] => {
    const row = form.indicators.get(figure.indicator);
    const value = figure.choices[choice]?.value;
    if (!row || !figure.cell || value === undefined || value === 'nothing') return [];
    const after = numberWords(row, value);
    return [{ indicator: row.id, kind: 'set-number', before: figure.now, after, number: decimalToNumber(value) }];
  });
}

/** The edits that add paragraphs at the end of their sections, in order; one that no cell can hold comes in several. */
export function paragraphEdits(taken: readonly Pick<OfferedParagraph, 'section' | 'text'>[]): ParagraphEdit[] {
  return taken.flatMap(({ section, text }) =>
    splitText(text, (part) => escaped(part).length <= LONGEST_CELL_TEXT).map((part): ParagraphEdit => ({
      kind: 'add',
      section,
      position: 'last',
      text: escaped(part.text),
    })),
  );
}

/** The edits that leave standard sentences out of their sections until they are put back. */
export function leavingOut(standard: readonly ParagraphReading[]): ParagraphEdit[] {
  return standard.map((paragraph): ParagraphEdit => ({ kind: 'remove', paragraph }));
}

/** What looks like a token in a letter is no token of ours. */
function escaped(text: string): string {
  return writePart({ kind: 'literal', text });
}
