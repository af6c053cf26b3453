import type { Verdict } from '../check/check';
import { checks } from '../check/checks';
import { computedFrom } from '../check/computed-rows';
import type { Facts } from '../check/facts';
import { REPORT, type Place } from '../check/place';
import type { Form, Indicator, IndicatorId } from '../form/form';
import { RuleDefinitionError } from './load-rules';
import type { Equation, Relation, Rule } from './rule';
import { rules } from './rules';

/** One rule at one place of a form. */
export interface Application {
  /** Position among the applications of the form. */
  readonly index: number;
  readonly rule: Rule;
  /** Position of the rule in the table. */
  readonly rank: number;
  readonly place: Place;
  /** The id of a finding: rule and place. */
  readonly id: string;
  /** The rule's check, its options and its levels, at hand. */
  readonly judge: Judge;
  readonly options: unknown;
  readonly levels: Rule['levels'];
}

/** A check whose place and options are those of its rule: the rule's type ties them, looking it up by name loses that. */
type Judge = (facts: Facts, place: Place, options: unknown) => Verdict | undefined;

const known = new WeakMap<Form, readonly Application[]>();

/**
 * Every rule at every place of a form that it is evaluated at, worked out once for each form.
 * @throws RuleDefinitionError where a rule for this form names a row that the form does not have
 */
export function applicationsOf(form: Form): readonly Application[] {
  let applications = known.get(form);
  if (!applications) {
    applications = Object.freeze(
      rules
        .flatMap((rule, rank) => placesOf(rule, form).map((place) => ({ rule, rank, place })))
        .map(({ rule, rank, place }, index) => applicationOf(index, rule, rank, place)),
    );
    known.set(form, applications);
  }
  return applications;
}

function applicationOf(index: number, rule: Rule, rank: number, place: Place): Application {
  const { check, options, levels } = rule;
  const id = `${rule.id}:${place.where}`;
  return { index, rule, rank, place, id, judge: checks[check].judge as Judge, options, levels };
}

/** The places of one rule in a form; none where the rule is for other forms. */
export function placesOf(rule: Rule, form: Form): readonly Place[] {
  if (rule.forms && !rule.forms.includes(form.id)) return [];
  const { on } = rule;
  if (on === 'report') return [{ kind: 'report', where: REPORT }];
  if (on === 'all') return form.appendices.map((appendix) => ({ kind: 'appendix', where: appendix.id, appendix }));
  if (on === 'ratios') return ratioRelations(form).map((relation) => relationPlace(rule, form, relation));
  if ('relations' in on) return on.relations.map((relation) => relationPlace(rule, form, relation));
  if ('equations' in on) return on.equations.map((equation) => equationPlace(rule, form, equation));
  if ('details' in on) return on.details.map((where) => ({ kind: 'detail', where }));
  if ('rows' in on) return on.rows.map((id) => rowPlace(rowOf(rule, form, id)));
  const all = [...form.indicators.values()];
  if ('kinds' in on) return all.filter((row) => on.kinds.includes(row.kind)).map(rowPlace);
  return all.filter((row) => computedFrom(form, row.id).some(({ kind }) => kind === on.inputsOf)).map(rowPlace);
}

function rowPlace(row: Indicator): Place {
  return { kind: 'row', where: row.id, row };
}

function ratioRelations(form: Form): readonly Relation[] {
  return [...form.indicators.values()].flatMap(({ numerator, denominator }) =>
    numerator !== undefined && denominator !== undefined ? [{ parts: [numerator], whole: denominator }] : [],
  );
}

/**
 * A relation of one part stands at that part, of several parts at the whole. A whole that several relations name would
 * carry their findings under one id; so does a blank whole, which stands at itself whatever its parts.
 */
function relationPlace(rule: Rule, form: Form, relation: Relation): Place {
  const whole = rowOf(rule, form, relation.whole);
  const parts = relation.parts.map((id) => rowOf(rule, form, id));
  const atPart = rule.check === 'part-within-whole' && parts.length === 1;
  return {
    kind: 'relation',
    where: atPart && parts[0] ? parts[0].id : whole.id,
    parts,
    whole,
    otherwise: relation.otherwise === undefined ? undefined : rowOf(rule, form, relation.otherwise),
  };
}

function equationPlace(rule: Rule, form: Form, { at, left, right }: Equation): Place {
  const rows = (ids: readonly IndicatorId[]): readonly Indicator[] => ids.map((id) => rowOf(rule, form, id));
  return { kind: 'equation', where: at, left: rows(left), right: rows(right) };
}

function rowOf(rule: Rule, form: Form, id: IndicatorId): Indicator {
  const row = form.indicators.get(id);
  if (!row) throw new RuleDefinitionError([`${rule.id}: form ${form.id} has no row ${id}`]);
  return row;
}
