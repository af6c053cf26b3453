import { isCalendarDate } from '../../check/date-valid';
import { periodDates } from '../../report/period';
import type { Span } from '../folded-text';
import type { Prose, ProseTrouble } from '../prose-rule';
import { oncePerText } from '../once-per-text';
import { isCited } from '../periods/governing-period';
import { sentenceAt, writtenAt } from '../written';

/**
 * The day from which online services are "một phần" and "toàn trình".
 * @source Nghị định 42/2022/NĐ-CP of 24 June 2022, in force on 15 August 2022
 */
const RENAMED_ON = '2022-08-15';
const LEVEL = 'mức độ ';
const NONE: readonly Span[] = Object.freeze([]);
const THIRD_OR_FOURTH = /(?<!\d)[34](?!\d)/;

/** `mức độ 3 và 4`, the words included; not in the title of a document that is cited. */
const levelsIn = oncePerText((paragraph): readonly Span[] => {
  const { folded } = paragraph.text;
  if (!folded.includes(LEVEL)) return NONE;
  return paragraph.numbers
    .filter(({ kind }) => kind === 'reference')
    .map(({ start, end }) => ({ start: start - LEVEL.length, end }))
    .filter(({ start, end }) => {
      const written = folded.slice(Math.max(0, start), end);
      return written.startsWith(LEVEL) && THIRD_OR_FOURTH.test(written.slice(LEVEL.length));
    })
    .filter((span) => !isCited(paragraph, sentenceAt(paragraph, span), span));
});

/** Levels 3 and 4 of online services in a report signed after they were renamed. */
export function renamedLevels({ facts: { details }, paragraphs }: Prose): readonly ProseTrouble[] {
  const { date } = details.document;
  const day = isCalendarDate(date) ? date : periodDates(details.period).to;
  if (day < RENAMED_ON) return [];
  return paragraphs.flatMap((paragraph) =>
    paragraph.linked
      ? []
      : levelsIn(paragraph).map((span) => {
          const value = writtenAt(paragraph, span);
          return { message: 'renamed-levels', at: { paragraph, span }, key: value, value };
        }),
  );
}
