import { usePaneTools } from '../app/pane-tools';
import { placeName } from '../app/place-name';
import { Glyph, type GlyphName } from '../glyph';
import type { PaneState } from '../state/pane-state';
import type { PaneText } from '../text/pane-text';
import { SEVERITIES } from './finding-order';
import { SUMMARY_ID } from './summary-id';

interface CheckSummaryProps {
  readonly state: PaneState;
  /** No figure is filled in at all. */
  readonly empty: boolean;
}

/** The outcome in one breath, said when it changes: counts, what they mean, what went away with the last edit. */
export function CheckSummary({ state, empty }: CheckSummaryProps) {
  const { text } = usePaneTools();
  const { check, evaluation } = state;
  const shown = check.asked && evaluation !== undefined && !empty;
  return (
    <div
      role="status"
      id={SUMMARY_ID}
      tabIndex={-1}
      className="summary"
      data-outcome={shown ? evaluation.outcome : undefined}
    >
      {shown && (
        <>
          <Glyph name={OUTCOME_GLYPH[evaluation.outcome]} />
          <div>
            {summarySentences(state, text).map((sentence, at) => (
              <p key={at} className={at === 0 ? 'summary-head' : undefined}>
                {sentence}
              </p>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

const OUTCOME_GLYPH: Readonly<Record<'pass' | 'fail' | 'incomplete', GlyphName>> = {
  pass: 'pass',
  fail: 'error',
  incomplete: 'warning',
};

/**
 * What the check says, first the counts or the outcome. A pass claims no more than what was read, and says what no check
 * of figures can know.
 */
export function summarySentences(state: PaneState, text: PaneText): readonly string[] {
  const { evaluation, form, report, check } = state;
  if (!evaluation) return [];
  const counts = SEVERITIES.filter((severity) => evaluation.counts[severity] > 0).map((severity) =>
    text.check.count[severity](evaluation.counts[severity]),
  );
  const { explained } = evaluation;
  const answered = (['error', 'warning'] as const)
    .filter((severity) => explained[severity] > 0)
    .map((severity) => text.check.count[severity](explained[severity]));
  const found = [
    ...(counts.length > 0 ? [text.check.found(counts.join(', '))] : []),
    ...(answered.length > 0 ? [text.check.explained(answered.join(', '))] : []),
  ];
  const gone = goneSentence(
    check.gone.map((where) => placeName(where, form, text)),
    text,
  );
  switch (evaluation.outcome) {
    case 'fail':
      return [...found, text.check.mustFix, ...gone];
    case 'incomplete': {
      const blank = evaluation.completion.reduce((sum, { due, filled }) => sum + due - filled, 0);
      return [blank > 0 ? text.check.incomplete(blank) : text.check.inconclusive, ...found, ...gone];
    }
    case 'pass': {
      const read = form.appendices.filter(({ rows }) => rows.some((row) => report?.rows.has(row.id)));
      const where =
        read.length === form.appendices.length
          ? text.check.everyAppendix(read.length)
          : text.check.someAppendices(read.map(({ number }) => number).join(', '));
      const conclusion = explained.error > 0 ? text.check.allExplained : text.check.noError;
      return [conclusion(evaluation.read.length, where), text.check.noErrorLimit, ...found, ...gone];
    }
  }
}

function goneSentence(places: readonly string[], text: PaneText): readonly string[] {
  if (places.length === 0) return [];
  return [places.length > 3 ? text.check.goneMany(places.length) : text.check.gone(places.join('; '))];
}
