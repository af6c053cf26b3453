import { HEAD_SECTION, type SectionId, TAIL_SECTION } from '../../narrative/outline';
import { foldText, originalSpan, type Span } from '../../prose/folded-text';
import type { NumberInText } from '../../prose/read-numbers/number-in-text';
import { readText } from '../../prose/read-text';
import type { ParagraphReading } from '../../report/snapshot';
import type { ParagraphProposal } from '../proposal';
import { LONGEST_SEARCHED } from '../told-figures';
import type { ImportUse } from './import-use';

/**
 * How an offered paragraph stands to the report's text: `new`, `standing` word for word, `alike` but for its numbers (a
 * standard sentence with last period's figures), `frame` of the opening or the closing, which every report has already.
 */
export type ParagraphState = 'new' | 'standing' | 'alike' | 'frame';

/** Whether a paragraph may be taken: neither does it stand there, nor is it part of the frame. */
export function mayBeTaken(state: ParagraphState): boolean {
  return state === 'new' || state === 'alike';
}

export interface OfferedParagraph {
  readonly section: SectionId;
  readonly text: string;
  readonly state: ParagraphState;
  /** Periods, dates and years in the text: what is of the last period must be put right. */
  readonly times: readonly Span[];
  /** Whether to take it unless the person says otherwise. */
  readonly suggested: boolean;
}

/** Offers the paragraphs of a document: last period's as a starting point, those of the same report only on demand. */
export function offerParagraphs(
  paragraphs: readonly ParagraphProposal[],
  standing: readonly ParagraphReading[],
  use: ImportUse,
): OfferedParagraph[] {
  const words = new Set(standing.map(({ section, text }) => `${section} ${wordsOf(text)}`));
  const alike = new Set(standing.map(({ section, text }) => `${section} ${withoutNumbers(text)}`));
  return paragraphs.map(({ section, text }) => {
    const state = ((): ParagraphState => {
      if (words.has(`${section} ${wordsOf(text)}`)) return 'standing';
      if (section === HEAD_SECTION || section === TAIL_SECTION) return 'frame';
      return alike.has(`${section} ${withoutNumbers(text)}`) ? 'alike' : 'new';
    })();
    return { section, text, state, times: timesIn(text), suggested: use === 'last-report' && state === 'new' };
  });
}

const TIMES: readonly NumberInText['kind'][] = ['date', 'year', 'period', 'term'];

/** Where a text names a time. */
export function timesIn(text: string): readonly Span[] {
  if (text.length > LONGEST_SEARCHED) return [];
  const { text: folded, numbers, periods } = readText(text);
  const spans = [...periods, ...numbers.filter(({ kind }) => TIMES.includes(kind))]
    .map((span) => originalSpan(folded, span))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, index) => !spans.slice(0, index).some(({ end }) => end > span.start));
}

function wordsOf(text: string): string {
  return foldText(text)
    .folded.replace(/^[-+*•·–]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words with every number, date and quarter made one sign. */
function withoutNumbers(text: string): string {
  return wordsOf(text)
    .replace(/\d+(?:[.,/]\d+)*/g, '#')
    .replace(/quý (?:iv|i{1,3}|#)/g, 'quý #');
}
