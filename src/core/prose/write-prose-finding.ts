import { REPORT } from '../check/place';
import { listPlaces } from '../rule/list-places';
import { languages } from '../rule/messages';
import type { Language } from '../rule/finding';
import { fillTemplate } from '../rule/messages/template';
import type { ProseEvaluation } from './evaluate-prose';
import { originalSpan } from './folded-text';
import { type GatheredProseRule, proseLanguages } from './messages';
import type { ProseFinding } from './prose-finding';
import type { ProsePlace, ProseRule, ProseTrouble } from './prose-rule';
import { sectionWords } from './section-words';
import { sentenceAt } from './written';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/**
 * Writes what the rules found as findings in a language: errors first, within one severity by rule, within a rule as
 * the text runs.
 */
export function writeProseFindings(
  evaluations: readonly ProseEvaluation[],
  language: Language,
): readonly ProseFinding[] {
  const findings = evaluations.flatMap((evaluation) => writeEvaluation(evaluation, language));
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Several findings of a rule that gathers become one, with the single ones as its consequences. */
function writeEvaluation({ rule, troubles, crash }: ProseEvaluation, language: Language): readonly ProseFinding[] {
  if (crash !== undefined) return [writeCrash(rule, crash, language)];
  const ids = new Map<string, number>();
  const findings = troubles.map((trouble) => write(rule, trouble, language, ids));
  return rule.gather && findings.length > 1 ? [gather(rule, findings, language)] : findings;
}

function writeCrash({ id }: ProseRule, reason: string, language: Language): ProseFinding {
  const { message, cure } = languages[language].messages['rule-crashed'];
  const words = { rule: id, place: proseLanguages[language].terms.report, reason };
  return {
    id: `${id}:${REPORT}`,
    rule: id,
    severity: 'error',
    outcome: 'incomplete',
    where: REPORT,
    value: '',
    expected: '',
    message: fillTemplate(message, words),
    cure,
    related: [],
    consequences: [],
    ...markOf(undefined),
  };
}

function write(rule: ProseRule, trouble: ProseTrouble, language: Language, ids: Map<string, number>): ProseFinding {
  const { at, value, figure } = trouble;
  const { messages, terms } = proseLanguages[language];
  const template = messages[trouble.message];
  const where = at && !trouble.wide ? at.paragraph.section : REPORT;
  const related = trouble.related ?? [];
  const words = {
    place: sectionWords(where, terms),
    value,
    figures: listPlaces(related, languages[language]),
    ...trouble.words,
  };
  return {
    id: unique([rule.id, where, ...(trouble.key === undefined ? [] : [trouble.key])].join(':'), ids),
    rule: rule.id,
    severity: rule.severity,
    outcome: 'fail',
    where,
    cell: at?.paragraph.paragraph.cell,
    value,
    expected: '',
    message: fillTemplate(template.message, words),
    cure: fillTemplate(template.cure, words),
    related,
    consequences: (trouble.consequences ?? []).map((each) => write(rule, each, language, ids)),
    ...markOf(at),
    indicator: figure,
  };
}

function gather(rule: ProseRule, findings: readonly ProseFinding[], language: Language): ProseFinding {
  const { terms } = proseLanguages[language];
  const template = terms.gathered[rule.id as GatheredProseRule];
  const places = [...new Set(findings.map(({ where }) => sectionWords(where, terms)))];
  const words = { count: String(findings.length), places: places.map(withinSentence).join(', ') };
  return {
    id: `${rule.id}:${REPORT}`,
    rule: rule.id,
    severity: rule.severity,
    outcome: 'fail',
    where: REPORT,
    cell: findings[0]?.cell,
    value: '',
    expected: '',
    message: fillTemplate(template.message, words),
    cure: fillTemplate(template.cure, words),
    related: [],
    consequences: findings,
    sentence: '',
    mark: { start: 0, end: 0 },
  };
}

/** The sentence and what of it is marked, as written. */
function markOf(at: ProsePlace | undefined): Pick<ProseFinding, 'sentence' | 'mark'> {
  if (!at) return { sentence: '', mark: { start: 0, end: 0 } };
  const { paragraph, span } = at;
  const sentence = originalSpan(paragraph.text, sentenceAt(paragraph, span));
  const mark = originalSpan(paragraph.text, span);
  return {
    sentence: paragraph.paragraph.text.slice(sentence.start, sentence.end),
    mark: { start: mark.start - sentence.start, end: mark.end - sentence.start },
  };
}

/** `Mục I.1` → `mục I.1` */
function withinSentence(place: string): string {
  return place.charAt(0).toLowerCase() + place.slice(1);
}

/** The id itself the first time, then numbered. */
function unique(id: string, ids: Map<string, number>): string {
  const times = (ids.get(id) ?? 0) + 1;
  ids.set(id, times);
  return times === 1 ? id : `${id}:${times}`;
}
