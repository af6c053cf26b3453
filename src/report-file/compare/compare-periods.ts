import { REPORT } from '../../core/check/place';
import type { Form, IndicatorId } from '../../core/form/form';
import { compareDecimals } from '../../core/number/decimal';
import { periodDates } from '../../core/report/period';
import { type Figure, figureOf, figureText } from '../../core/report/figure';
import type { ReportPeriod } from '../../core/report/report-details';
import type { Language } from '../../core/rule/finding';
import { fold } from '../../core/text/normalize';
import { comparingMessages, type ComparingKind } from '../messages/comparing-messages';
import type { ReportReading } from '../reading/read-report';
import type { FileFinding } from '../verdict/file-finding';

/** Fewer figures that are alike may be chance. */
const ENOUGH_ALIKE = 10;

/**
 * What a report says beside the one of the period before, of the same unit and form: figures that are cumulative within
 * the year do not fall, and a report is not the one before with another date. Nothing else is claimed: most figures may
 * rise or fall.
 */
export function comparePeriods(before: ReportReading, now: ReportReading, language: Language): FileFinding[] {
  const say = (
    kind: ComparingKind,
    words: Readonly<Record<string, string>>,
    at: Partial<FileFinding> = {},
  ): FileFinding => ({
    rule: kind,
    severity: 'warning',
    where: REPORT,
    cell: null,
    value: '',
    expected: '',
    cause: null,
    explanation: null,
    ...comparingMessages[language][kind](words),
    ...at,
  });
  if (before.form.id !== now.form.id) return [say('previous-form', { before: before.form.id, now: now.form.id })];
  if (fold(before.details.unit.name) !== fold(now.details.unit.name)) {
    return [say('previous-unit', { before: before.details.unit.name, now: now.details.unit.name })];
  }
  if (order(before.details.period) >= order(now.details.period)) return [say('previous-period', {})];
  const [figuresBefore, figuresNow] = [before, now].map(figuresOf) as [Figures, Figures];
  const isSameYear = before.details.period.year === now.details.period.year;
  const fallen = (isSameYear ? cumulativeRows(now.form) : []).flatMap((id): FileFinding[] => {
    const [was, is] = [figuresBefore.get(id), figuresNow.get(id)];
    if (was?.state !== 'number' || is?.state !== 'number' || compareDecimals(is.value, was.value) >= 0) return [];
    const words = { place: id, before: figureText(was), now: figureText(is) };
    const cell = now.snapshot.rows.get(id)?.cell ?? null;
    return [say('cumulative-fell', words, { where: id, cell, value: words.now })];
  });
  const numbers = [...figuresNow].filter(([, figure]) => figure.state === 'number');
  const isAlike = numbers.every(
    ([id, figure]) => figureText(figuresBefore.get(id) ?? { state: 'blank' }) === figureText(figure),
  );
  const isCopy = isAlike && numbers.length >= ENOUGH_ALIKE;
  return [...(isCopy ? [say('previous-unchanged', { count: String(numbers.length) })] : []), ...fallen];
}

type Figures = ReadonlyMap<IndicatorId, Figure>;

function figuresOf({ snapshot, computed }: ReportReading): Figures {
  return new Map([...snapshot.rows].filter(([id]) => !computed.has(id)).map(([id, row]) => [id, figureOf(row)]));
}

/** Counts whose label or source says that they are cumulative, and what a cumulative ratio counts. */
function cumulativeRows(form: Form): IndicatorId[] {
  const rows = [...form.indicators.values()].flatMap(({ id, kind, label, source = '', numerator }) => {
    if (!/l(ũ|uỹ)y? kế/.test(fold(`${label} ${source}`))) return [];
    if (kind === 'ratio') return numerator === undefined ? [] : [numerator];
    return kind === 'count' || kind === 'money' ? [id] : [];
  });
  return [...new Set(rows)];
}

function order(period: ReportPeriod): string {
  return periodDates(period).to;
}
