import type { Form, IndicatorId } from '../form/form';
import { figuresOfPart } from '../narrative/figures-of-part';
import type { SectionId } from '../narrative/outline';
import { foldText, originalSpan, type Span } from '../prose/folded-text';
import { readParagraph } from '../prose/read-paragraph';
import { sentencesOf } from '../prose/sentences';
import type { EditableParagraph } from './editable-paragraph';
import type { EditableSection } from './editable-section';

/**
 * A sentence that shows a figure.
 * - `linked`: by a formula, so it follows the cell
 * - `told`: as a typed number that speaks of the figure
 * - `computed`: by a ratio or sum computed from it; `through` is that row
 */
export interface SentenceUse {
  readonly section: SectionId;
  readonly paragraph: EditableParagraph;
  readonly sentence: string;
  /** The number within its sentence. */
  readonly mark: Span;
  readonly how: 'linked' | 'told' | 'computed';
  readonly through?: IndicatorId;
}

const HOW = ['linked', 'told', 'computed'] as const;

/** The sentences that show a figure: those that follow it, those that tell of it, those that show what it makes up. */
export function sentencesUsing(
  indicator: IndicatorId,
  sections: readonly EditableSection[],
  form: Form,
): readonly SentenceUse[] {
  const computed = computedFrom(indicator, form);
  const uses = sections.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap((paragraph) => usesIn(id, paragraph, indicator, computed, form)),
  );
  return HOW.flatMap((how) => uses.filter((use) => use.how === how));
}

function usesIn(
  section: SectionId,
  paragraph: EditableParagraph,
  indicator: IndicatorId,
  computed: ReadonlySet<IndicatorId>,
  form: Form,
): readonly SentenceUse[] {
  const { shown, standing } = paragraph;
  const linked = shown.spans.flatMap(({ start, end, part }): SentenceUse[] => {
    const figures = figuresOfPart(part);
    const through = figures.find((id) => computed.has(id));
    if (!figures.includes(indicator) && through === undefined) return [];
    const how = figures.includes(indicator) ? 'linked' : 'computed';
    return [{ section, paragraph, ...sentenceAround(shown.text, { start, end }), how, through }];
  });
  if (paragraph.kind === 'standard') return linked;
  const reading = standing.text === shown.text ? standing : { ...standing, text: shown.text };
  const read = readParagraph(reading, form);
  const told = read.mentions.flatMap((mention): SentenceUse[] => {
    const span = originalSpan(read.text, mention);
    const isLinked = shown.spans.some(({ start, end }) => span.start < end && span.end > start);
    if (isLinked || mention.figure !== indicator) return [];
    return [{ section, paragraph, ...sentenceAround(shown.text, span), how: 'told' }];
  });
  return [...linked, ...told];
}

/** The sentence around a span of a text, and the span within it. */
export function sentenceAround(text: string, span: Span): { readonly sentence: string; readonly mark: Span } {
  const folded = foldText(text);
  const sentences = sentencesOf(folded).map((each) => originalSpan(folded, each));
  const { start, end } = sentences.find((each) => span.start >= each.start && span.start < each.end) ?? {
    start: 0,
    end: text.length,
  };
  return { sentence: text.slice(start, end), mark: { start: span.start - start, end: span.end - start } };
}

/** Ratios and sums that take the figure in. */
function computedFrom(indicator: IndicatorId, form: Form): ReadonlySet<IndicatorId> {
  return new Set(
    [...form.indicators.values()]
      .filter(
        ({ numerator, denominator, addends = [] }) =>
          numerator === indicator || denominator === indicator || addends.includes(indicator),
      )
      .map(({ id }) => id),
  );
}
