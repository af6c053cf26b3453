import type { Form, FormId } from '../../core/form/form';
import { REPORT } from '../../core/check/place';
import type { ReportPeriod } from '../../core/report/report-details';
import { countBySeverity } from '../../core/rule/count-by-severity';
import { everyFinding, isGathered } from '../../core/rule/every-finding';
import type { Finding, Language, Severity } from '../../core/rule/finding';
import { positionsOf } from '../../core/rule/order';
import { validate } from '../../core/rule/validate';
import { describeFileProblem } from '../../file/messages/problem-messages';
import { describeFileWarning } from '../../file/messages/warning-messages';
import { type ReadMeans, readWorkbook } from '../../file/read-workbook';
import { newestForm } from '../data/read-report-data';
import { unreadableMessages } from '../messages/unreadable-messages';
import { decodeLegacy } from '../legacy/decode-legacy';
import { inOfficeSpelling } from '../reading/other-spelling';
import { readReportWorkbook, type ReportReading } from '../reading/read-report';
import type { ReadingTrouble } from '../reading/reading-trouble';
import { type FileFinding, ofRule, ofTrouble, unreadable } from './file-finding';
import { toldTroubles } from './told-troubles';

/** What is said of one file (issue 3). */
export interface FileVerdict {
  /** `invalid`: an error stands that the unit does not explain; `unreadable`: no report could be read at all. */
  readonly outcome: 'valid' | 'invalid' | 'unreadable';
  /** Every row that the unit owes holds something. */
  readonly complete: boolean;
  readonly form: FormId | null;
  readonly unit: string | null;
  readonly period: ReportPeriod | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many of these the unit explains. */
  readonly explained: Readonly<Record<'error' | 'warning', number>>;
  /** Every single finding, errors first. */
  readonly findings: readonly FileFinding[];
  /** The same for people: what follows from another finding is left out, what is alike is gathered. */
  readonly told: readonly FileFinding[];
}

/** A file's bytes read as a report, or why they cannot be. */
export type FileReading =
  | { readonly outcome: 'read'; readonly reading: ReportReading }
  | { readonly outcome: 'unreadable'; readonly finding: FileFinding; readonly form: FormId | null };

/**
 * Reads a report out of the bytes of an .xlsx file. No bytes make it throw.
 * @param means what a host has to read faster
 */
export function readReportFile(bytes: Uint8Array, language: Language, means?: ReadMeans): FileReading {
  const read = readWorkbook(bytes, {}, means);
  if (read.outcome === 'unreadable') {
    const { message, cure } = describeFileProblem(read.problem, language);
    return { outcome: 'unreadable', finding: unreadable(`file-${read.problem.kind}`, message, cure), form: null };
  }
  const form = newestForm();
  const { workbook, troubles } = decodeLegacy(form, inOfficeSpelling(read.workbook));
  const result = readReportWorkbook(form, workbook);
  const words = unreadableMessages[language];
  if (result.outcome === 'no-report' || result.outcome === 'consolidation') {
    const said = words[result.outcome]('');
    return { outcome: 'unreadable', finding: unreadable(result.outcome, ...said), form: null };
  }
  if (result.outcome === 'unknown-form') {
    const said = words['form-unknown'](result.formId);
    return { outcome: 'unreadable', finding: unreadable('form-unknown', ...said), form: result.formId };
  }
  const warnings = read.warnings.map((warning): ReadingTrouble => ({
    kind: 'file-content',
    where: REPORT,
    detail: describeFileWarning(warning, language),
  }));
  const { reading } = result;
  return { outcome: 'read', reading: { ...reading, troubles: [...reading.troubles, ...troubles, ...warnings] } };
}

/**
 * Every rule over a report that was read. What the rules say of rows that were withheld, or that rests on such a row,
 * is left out: of those rows only the reason for withholding is known.
 * @param compared what comparing with another report has to say
 */
export function verdictOf(
  reading: ReportReading,
  language: Language,
  compared: readonly FileFinding[] = [],
): FileVerdict {
  const { form, snapshot, details, withheld } = reading;
  const result = validate(snapshot, form, { language });
  // That an appendix is empty, nobody knows while a figure of it was not read.
  const unread = new Set<string>([...withheld].flatMap((id) => form.indicators.get(id)?.appendix ?? []));
  const certain = ({ where, related }: Finding): boolean =>
    !withheld.has(where) && !unread.has(where) && !related.some((id) => withheld.has(id));
  const toldOf = (finding: Finding): readonly Finding[] =>
    isGathered(finding) || certain(finding) ? [finding] : finding.consequences.filter(certain);
  const troubles = reading.troubles.map((trouble) => ofTrouble(trouble, form, language));
  const own = [...troubles, ...compared];
  const order = ordered(form);
  // Most stand in both lists, as one object: between threads it is copied once.
  const shapes = new Map<Finding, FileFinding>();
  const shape = (finding: Finding): FileFinding => {
    const shaped = shapes.get(finding) ?? ofRule(finding);
    shapes.set(finding, shaped);
    return shaped;
  };
  const findings = [...own, ...everyFinding(result.findings).filter(certain).map(shape)].sort(order);
  const told = [
    ...toldTroubles(reading.troubles, troubles, form, language),
    ...compared,
    ...result.findings.flatMap(toldOf).map(shape),
  ].sort(order);
  const counts = countBySeverity(findings);
  const answered = countBySeverity(findings.filter(({ explanation }) => explanation?.state === 'valid'));
  const explained = { error: answered.error, warning: answered.warning };
  return {
    outcome: counts.error > explained.error ? 'invalid' : 'valid',
    complete: withheld.size === 0 && result.completion.every(({ due, filled }) => filled >= due),
    form: form.id,
    unit: details.unit.name === '' ? null : details.unit.name,
    period: details.period,
    counts,
    explained,
    findings,
    told,
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By severity, then by place as the form prints it; what concerns the whole report first. */
function ordered(form: Form): (a: FileFinding, b: FileFinding) => number {
  const positions = positionsOf(form);
  const at = ({ where }: FileFinding): number => (where === REPORT ? -1 : (positions.get(where) ?? positions.size));
  return (a, b) => RANK[a.severity] - RANK[b.severity] || at(a) - at(b);
}
