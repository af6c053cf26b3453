import { SnapshotFacts } from '../check/snapshot-facts';
import type { Form, IndicatorId } from '../form/form';
import { blankDetails } from '../locate/locate-report';
import type { Decimal } from '../number/decimal';
import { originalSpan, type Span } from '../prose/folded-text';
import type { Mention } from '../prose/mentions/find-mentions';
import { type ReadParagraph, readParagraph } from '../prose/read-paragraph';
import { toldFigures } from '../prose/told';
import { sentenceAt, writtenAt } from '../prose/written';
import type { ReportPeriod } from '../report/report-details';
import { joinParts, sumOf, type ToldTogether } from './join-parts';
import type { ImportDoubt, ParagraphProposal, SentenceSource } from './proposal';

/** A figure told by a sentence. */
export interface ToldInSentence {
  readonly indicator: IndicatorId;
  readonly value: Decimal;
  readonly written: string;
  readonly source: SentenceSource;
  readonly doubts: readonly ImportDoubt[];
}

/** Reading of a paragraph takes time in its length: a longer one is kept as text and not searched. */
export const LONGEST_SEARCHED = 40_000;

/**
 * The figures that one paragraph tells, as the prose check reads them: only where its words leave no doubt what a number
 * speaks of, of the document's own period and not hedged.
 * @param guessed whether the paragraph's section is known by the number of its heading alone
 */
export function toldByParagraph(
  { section, text }: ParagraphProposal,
  guessed: boolean,
  form: Form,
  period: ReportPeriod | undefined,
): ToldInSentence[] {
  if (text.length > LONGEST_SEARCHED) return [];
  const read = readParagraph({ section, text }, form);
  if (read.mentions.length === 0) return [];
  return joinParts(form, toldFigures(factsOf(form, period, read), [read])).flatMap((together) => {
    const [{ mention: first }, ...more] = together;
    const value = more.length > 0 ? sumOf(together) : valueInUnit(form, first);
    if (value === undefined) return [];
    const doubts: ImportDoubt[] = [
      ...(guessed ? (['section-guessed'] as const) : []),
      ...(first.number ? [] : (['words-for-none'] as const)),
      ...(more.length > 0 ? (['told-in-parts'] as const) : []),
    ];
    const written = together.map(({ paragraph, mention }) => writtenAt(paragraph, mention)).join(' + ');
    return [{ indicator: first.figure, value, written, source: sourceOf(together, section), doubts }];
  });
}

/**
 * What the sentences are read against: nothing but the document's own period. Where that is not known, a sentence that
 * names a period tells nothing.
 */
function factsOf(form: Form, period: ReportPeriod | undefined, read: ReadParagraph): SnapshotFacts {
  const details = { ...blankDetails(form), ...(period ? { period } : {}) };
  return new SnapshotFacts({ form: form.id, details, rows: new Map(), paragraphs: [read.paragraph] }, form);
}

/** Numbers told together stand in one sentence. */
function sourceOf(together: ToldTogether, section: string): SentenceSource {
  const [{ paragraph, mention: first }] = together;
  const sentence = originalSpan(paragraph.text, sentenceAt(paragraph, first));
  const spans = together
    .map(({ mention }) => originalSpan(paragraph.text, mention))
    .map(({ start, end }): Span => ({ start: start - sentence.start, end: end - sentence.start }))
    .sort((a, b) => a.start - b.start);
  return { kind: 'sentence', section, text: paragraph.paragraph.text.slice(sentence.start, sentence.end), spans };
}

/** Powers of ten of the units that amounts are told in, in millions of đồng. */
const MILLIONS: Readonly<Record<string, number>> = Object.freeze({
  'tỷ đồng': 3,
  'triệu đồng': 0,
  'nghìn đồng': -3,
  đồng: -6,
});

/** An amount in millions of đồng, which the form's rows are in; any other number as it is. */
function valueInUnit(form: Form, { kind, value, number, figure }: Mention): Decimal | undefined {
  if (kind !== 'money') return value;
  const power = MILLIONS[number?.noun ?? ''];
  const unit = form.indicators.get(figure)?.unit.toLowerCase();
  if (power === undefined || unit !== 'triệu đồng') return undefined;
  return power <= 0
    ? { units: value.units, scale: value.scale - power }
    : { units: value.units * 10n ** BigInt(power), scale: value.scale };
}
