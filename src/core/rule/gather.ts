import { REPORT } from '../check/place';
import type { Finding, QuickFix } from './finding';
import type { Node } from './fold';
import { listPlaces } from './list-places';
import type { GatheredKey } from './messages/terms';
import { fillTemplate } from './messages/template';
import { placeWords } from './place-words';
import { type Writing, writeFinding } from './write-finding';

/** A finding to be placed among the others: what it is, and where it stands in the form and in the table of rules. */
export interface Placed {
  readonly finding: Finding;
  /** The place and the rank of the (first) trouble. */
  readonly where: string;
  readonly rank: number;
}

/**
 * Writes troubles as findings; several of a rule that gathers become one, with the single ones as its consequences and
 * one fix for all.
 */
export function gather(nodes: readonly Node[], writing: Writing): readonly Placed[] {
  const groups = new Map<string, [Node, ...Node[]]>();
  for (const node of nodes) {
    const scope = scopeOf(node, writing);
    const group = groups.get(scope);
    if (group) group.push(node);
    else groups.set(scope, [node]);
  }
  return [...groups.values()].map((group) => {
    const { rule, place, rank } = group[0].evaluation.application;
    if (group.length === 1) return { finding: writeFinding(group[0], writing), where: place.where, rank };
    const where = rule.gather === 'report' ? REPORT : place.where;
    return { finding: writeGathered(group, writing), where, rank };
  });
}

function scopeOf({ evaluation }: Node, { form }: Writing): string {
  const { rule, place, id } = evaluation.application;
  if (!rule.gather || evaluation.crash !== undefined) return id;
  return `${rule.id}:${rule.gather === 'report' ? REPORT : (form.indicators.get(place.where)?.appendix ?? REPORT)}`;
}

function writeGathered(group: readonly [Node, ...Node[]], writing: Writing): Finding {
  const findings = group.map((node) => writeFinding(node, writing));
  const { rule } = group[0].evaluation.application;
  const [first] = findings as [Finding, ...Finding[]];
  const { form, language } = writing;
  const where = rule.gather === 'appendix' ? (first.appendix ?? REPORT) : REPORT;
  const template = language.terms.gathered[rule.message as GatheredKey];
  const places = findings.map((finding) => finding.where);
  const words = {
    place: placeWords(where, form, language),
    count: String(findings.length),
    places: listPlaces(
      places.map((each) => placeWords(each, form, language)),
      language,
    ),
  };
  return {
    id: `${rule.id}:${where}`,
    rule: rule.id,
    severity: rule.severity,
    outcome: first.outcome,
    where,
    appendix: rule.gather === 'appendix' ? first.appendix : undefined,
    cell: first.cell,
    value: '',
    expected: '',
    message: fillTemplate(template.message, words),
    cure: fillTemplate(template.cure, words),
    related: places.filter((each) => form.indicators.has(each)),
    fix: fixForAll(group, findings, writing),
    consequences: findings,
  };
}

function fixForAll(group: readonly Node[], findings: readonly Finding[], { language }: Writing): QuickFix | undefined {
  const kind = group[0]?.evaluation.trouble?.fix?.kind;
  if (!kind || !findings.every((finding) => finding.fix)) return undefined;
  const changes = findings.flatMap((finding) => finding.fix?.changes ?? []);
  return { label: fillTemplate(language.terms.fixesForAll[kind], { count: String(changes.length) }), changes };
}
