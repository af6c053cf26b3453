import { computedFrom, inputsOf } from '../check/computed-rows';
import type { Form, IndicatorId } from '../form/form';
import type { Evaluation } from './evaluate';
import type { RuleId } from './finding';
import { type Folding, foldings } from './foldings';

/** A trouble with those that follow from it. */
export interface Node {
  readonly evaluation: Evaluation;
  readonly consequences: Node[];
}

/**
 * Puts the troubles that follow from others under them, as the table of foldings says.
 * @returns the troubles that follow from none, in the order given
 */
export function fold(troubles: readonly Evaluation[], form: Form): readonly Node[] {
  const nodes = new Map<string, Node>();
  const found = new Set<RuleId>();
  for (const evaluation of troubles) {
    nodes.set(evaluation.application.id, { evaluation, consequences: [] });
    found.add(evaluation.application.rule.id);
  }
  const roots: Node[] = [];
  for (const node of nodes.values()) {
    const folded = foldingOf(node, nodes, found, form);
    if (!folded) roots.push(node);
    else if (!folded.folding.absorbed) folded.cause.consequences.push(node);
  }
  return roots;
}

function foldingOf(
  { evaluation }: Node,
  nodes: ReadonlyMap<string, Node>,
  found: ReadonlySet<RuleId>,
  form: Form,
): { folding: Folding; cause: Node } | undefined {
  const { rule, place } = evaluation.application;
  if (evaluation.crash !== undefined) return undefined;
  for (const folding of foldings) {
    if (folding.effect !== rule.id) continue;
    const causes = folding.causes.filter((cause) => found.has(cause));
    if (causes.length === 0) continue;
    for (const where of placesOfCauses(folding, place.where, form, nodes)) {
      for (const cause of causes) {
        const node = nodes.get(`${cause}:${where}`);
        if (node && node.evaluation.crash === undefined) return { folding, cause: node };
      }
    }
  }
  return undefined;
}

function placesOfCauses(
  { at }: Folding,
  where: IndicatorId,
  form: Form,
  nodes: ReadonlyMap<string, Node>,
): readonly string[] {
  const row = form.indicators.get(where);
  switch (at) {
    case 'same':
      return [where];
    case 'inputs':
      return row ? inputsOf(row) : [];
    case 'computed':
      return computedFrom(form, where).map(({ id }) => id);
    case 'appendix':
      return row ? [row.appendix] : [];
    case 'anywhere':
      return [...nodes.values()].map(({ evaluation }) => evaluation.application.place.where);
  }
}
