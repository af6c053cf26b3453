import { NotingFacts, type Reads } from '../check/noting-facts';
import type { Form } from '../form/form';
import type { StandingParagraph } from '../narrative/report-reading';
import type { Snapshot } from '../report/snapshot';
import { type NamedPeriod, namedPeriods } from './periods/own-periods';
import type { Prose, ProseRule, ProseTrouble, Told } from './prose-rule';
import { proseRules } from './prose-rules';
import { type ReadParagraph, readParagraph } from './read-paragraph';
import { toldFigures } from './told';

/** What one rule says of the text, and which rows it asked for. */
export interface ProseEvaluation {
  readonly rule: ProseRule;
  readonly reads: Reads;
  readonly troubles: readonly ProseTrouble[];
  /** Why the rule could not run. */
  readonly crash?: string;
}

/** What an edit's re-check builds on. */
export interface EarlierEvaluations {
  readonly evaluations: readonly ProseEvaluation[];
  /** Whether anything that a rule asked for has changed since. */
  readonly isTouched: (reads: Reads) => boolean;
}

/**
 * Runs every rule about the text, or only those that an edit touches. A rule that throws is our own mistake: it costs
 * its own verdict and nothing else. Without paragraphs there is no text to judge, and nothing is said.
 * @param earlier of the same report with other figures or text; its details and its form are the same
 */
export function evaluateProse(
  paragraphs: readonly StandingParagraph[],
  snapshot: Snapshot,
  form: Form,
  earlier?: EarlierEvaluations,
): readonly ProseEvaluation[] {
  if (paragraphs.length === 0) return [];
  const facts = new NotingFacts(snapshot, form);
  let read: Prose | undefined;
  const prose = (): Prose => (read ??= new ReadProse(paragraphs, facts));
  return proseRules.map((rule, index) => {
    const known = earlier?.evaluations[index];
    if (known && known.rule === rule && !earlier.isTouched(known.reads)) return known;
    return evaluate(rule, prose(), facts);
  });
}

/** A report's text as the rules ask for it; what only some ask for is read when the first one does. */
class ReadProse implements Prose {
  readonly paragraphs: readonly ReadParagraph[];
  private knownTold: readonly Told[] | undefined;
  private knownPeriods: readonly NamedPeriod[] | undefined;

  constructor(
    paragraphs: readonly StandingParagraph[],
    readonly facts: NotingFacts,
  ) {
    this.paragraphs = paragraphs.map((paragraph) => readParagraph(paragraph, facts.form));
  }

  get told(): readonly Told[] {
    return (this.knownTold ??= toldFigures(this.facts, this.paragraphs));
  }

  get periods(): readonly NamedPeriod[] {
    return (this.knownPeriods ??= namedPeriods(this.paragraphs));
  }
}

function evaluate(rule: ProseRule, prose: Prose, facts: NotingFacts): ProseEvaluation {
  facts.begin();
  const reads = (): Reads => ({ ...facts.end(), paragraphs: true });
  try {
    const troubles = rule.judge(prose);
    return { rule, reads: reads(), troubles };
  } catch (error) {
    return { rule, reads: reads(), troubles: [], crash: error instanceof Error ? error.message : String(error) };
  }
}
