import type { Cause } from '../check/cause/cause';
import type { Trouble } from '../check/check';
import { isInput } from '../check/input-kinds';
import type { Place } from '../check/place';
import type { Form, ReportingLevel } from '../form/form';
import { reportsRow } from '../form/reporting-level';
import type { CellPlace, Snapshot } from '../report/snapshot';
import type { Finding, QuickFix } from './finding';
import type { Node } from './fold';
import type { LanguageTable } from './messages';
import { fillTemplate } from './messages/template';
import { placeWords } from './place-words';

/** What findings are written with. */
export interface Writing {
  readonly form: Form;
  readonly snapshot: Snapshot;
  readonly language: LanguageTable;
}

/** Writes a trouble, and those that follow from it, as a finding in a language. */
export function writeFinding(node: Node, writing: Writing): Finding {
  const { application, trouble, crash } = node.evaluation;
  const { rule, place } = application;
  const said = trouble ? sayTrouble(node, trouble, writing) : sayCrash(node, crash ?? '', writing);
  return {
    id: application.id,
    rule: rule.id,
    severity: trouble ? rule.severity : 'error',
    outcome: trouble?.outcome ?? 'incomplete',
    where: place.where,
    appendix: place.kind === 'appendix' ? place.where : writing.form.indicators.get(place.where)?.appendix,
    cell: cellOf(place, writing),
    value: trouble?.value ?? '',
    expected: trouble?.expected ?? '',
    ...said,
    related: trouble?.related ?? [],
    fix: trouble?.fix && writeFix(trouble.fix, writing.language),
    consequences: node.consequences.map((consequence) => writeFinding(consequence, writing)),
  };
}

/** The figure's cell; of an appendix, the first that its unit may fill in. */
function cellOf(place: Place, { snapshot }: Writing): CellPlace | undefined {
  if (place.kind !== 'appendix') return snapshot.rows.get(place.where)?.cell;
  const { level } = snapshot.details.unit;
  const first = place.appendix.rows.find((row) => isInput(row) && reportsRow(level, row));
  return first && snapshot.rows.get(first.id)?.cell;
}

type Said = Pick<Finding, 'message' | 'cause' | 'cure'>;

function sayTrouble({ evaluation }: Node, trouble: Trouble, { form, language }: Writing): Said {
  const { rule, place } = evaluation.application;
  const template = language.messages[rule.message];
  const words: Record<string, string> = {
    place: placeWords(place.where, form, language),
    value: trouble.value,
    expected: trouble.expected,
    ...trouble.words,
  };
  if (words.level !== undefined) words.level = language.terms.levels[words.level as ReportingLevel];
  const causes = [
    ...(template.cause === undefined ? [] : [fillTemplate(template.cause, words)]),
    ...(trouble.causes ?? []).map((cause) => sayCause(cause, language)),
  ];
  return {
    message: fillTemplate(template.message, words),
    cause: causes.length > 0 ? causes.join(' ') : undefined,
    cure: fillTemplate(template.cure, words),
  };
}

function sayCause({ kind, ...words }: Cause, { terms }: LanguageTable): string {
  return fillTemplate(terms.causes[kind], words);
}

function sayCrash({ evaluation }: Node, reason: string, { form, language }: Writing): Said {
  const { rule, place } = evaluation.application;
  const template = language.messages['rule-crashed'];
  const words = { rule: rule.id, place: placeWords(place.where, form, language), reason };
  return { message: fillTemplate(template.message, words), cure: template.cure };
}

function writeFix({ kind, changes }: NonNullable<Trouble['fix']>, { terms }: LanguageTable): QuickFix {
  return { label: fillTemplate(terms.fixes[kind], { after: changes[0]?.after ?? '' }), changes };
}
