import type { Form, Indicator, IndicatorId } from '../../core/form/form';
import { addendsAtLevel } from '../../core/form/reporting-level';
import { isOwnFormula } from '../../core/injection/own-formula';
import { reportDoubts } from '../../core/locate/figure-doubts';
import { type LocatedReport, locateReport, metaEntries } from '../../core/locate/locate-report';
import { readSnapshot } from '../../core/locate/read-snapshot';
import { calculatedParagraphs } from '../../core/narrative/calculated-paragraphs';
import type { Figures } from '../../core/narrative/figure-text';
import type { StandingParagraph } from '../../core/narrative/report-reading';
import { layoutFromMeta } from '../../core/plan/read-meta';
import { figureOf } from '../../core/report/figure';
import type { ReportDetails } from '../../core/report/report-details';
import type { RowReading, Snapshot } from '../../core/report/snapshot';
import { nfc } from '../../core/text/nfc';
import type { CellValue, Workbook } from '../../core/workbook/workbook';
import { computedFigure } from '../computed-figures';
import { disguisedFigures, disguises, withShownPercents } from './number-looks';
import type { ReadingTrouble } from './reading-trouble';
import { sheetTroubles, unknownColumns, unknownRows } from './sheet-troubles';

/** A report as it was read from a workbook's file. */
export interface ReportReading {
  readonly form: Form;
  readonly details: ReportDetails;
  /** Only rows whose figure is certain; what the rules are evaluated over. */
  readonly snapshot: Snapshot;
  /** Rows that hold the form's own formula: their values follow from others. */
  readonly computed: ReadonlySet<IndicatorId>;
  /** Rows whose figure was not read, each with a trouble of its own. */
  readonly withheld: ReadonlySet<IndicatorId>;
  readonly paragraphs: readonly StandingParagraph[];
  readonly troubles: readonly ReadingTrouble[];
}

export type ReadingResult =
  | { readonly outcome: 'read'; readonly reading: ReportReading }
  /** Nothing in the workbook is a report of ours. */
  | { readonly outcome: 'no-report' }
  /** Not one unit's report: those of many, added up. */
  | { readonly outcome: 'consolidation' }
  /** A report of a form that is not known here. */
  | { readonly outcome: 'unknown-form'; readonly formId: string; readonly details: ReportDetails };

/**
 * Finds a report in a workbook and reads it. Each figure is found by its defined name; where names are gone, by sheet,
 * STT and label together; where these disagree the figure is withheld and a trouble says so (issue 3).
 * @param usual the form to look for where the workbook names none
 */
export function readReportWorkbook(usual: Form, workbook: Workbook): ReadingResult {
  const report = locateReport(usual, workbook);
  const snapshot = report && readSnapshot(report);
  if (!report || !snapshot) return { outcome: 'no-report' };
  if (report.consolidation) return { outcome: 'consolidation' };
  const { form, formId, details } = report;
  if (!form) return { outcome: 'unknown-form', formId, details };
  const sheets = sheetTroubles(form, report, workbook);
  const doubts = new Map<IndicatorId, ReadingTrouble>(
    sheets.filter(({ where }) => form.indicators.has(where)).map((one) => [one.where, one]),
  );
  for (const [id, doubt] of reportDoubts(form, report, workbook)) if (!doubts.has(id)) doubts.set(id, doubt);
  const disguised = disguises(form, report);
  for (const one of disguisedFigures(disguised)) if (!doubts.has(one.where)) doubts.set(one.where, one);
  const prints = printTroubles(form, report, doubts);
  // Another version may have given the name to another row: where the row does not say the same, nobody knows.
  for (const trouble of prints) if (trouble.kind === 'form-version') doubts.set(trouble.where, trouble);
  const { rows, computed, uncalculated } = calculatedRows(
    form,
    report,
    { ...snapshot, rows: withShownPercents(disguised, snapshot.rows) },
    doubts,
  );
  const standing = snapshot.paragraphs.map(composed);
  const isCalculated = standing.every(({ uncalculated }) => !uncalculated);
  const paragraphs = isCalculated ? standing : calculatedParagraphs(standing, form, details, figuresOf(rows));
  const about = sheets.filter(({ where }) => !form.indicators.has(where));
  return {
    outcome: 'read',
    reading: {
      form,
      details,
      snapshot: { ...snapshot, rows, paragraphs },
      computed,
      withheld: new Set([...doubts.keys(), ...uncalculated.map(({ where }) => where)]),
      paragraphs,
      troubles: [
        ...about,
        ...doubts.values(),
        ...uncalculated,
        ...paragraphs.filter((one) => one.uncalculated).map(uncalculatedText),
        ...form.tables.flatMap(({ id }) => [...unknownRows(id, report), ...unknownColumns(form, id, report, doubts)]),
        ...prints.filter(({ kind }) => kind !== 'form-version'),
      ],
    },
  };
}

function figuresOf(rows: ReadonlyMap<IndicatorId, RowReading>): Figures {
  return new Map([...rows].map(([id, row]) => [id, figureOf(row)]));
}

function uncalculatedText({ section, cell, formula }: StandingParagraph): ReadingTrouble {
  return { kind: 'text-not-calculated', where: section, cell, value: formula };
}

/** Some programs write Vietnamese letters in pieces. */
function composed(paragraph: StandingParagraph): StandingParagraph {
  const text = nfc(paragraph.text);
  return text === paragraph.text ? paragraph : { ...paragraph, text };
}

/** Rows found by name alone: certain in our version of the form, not in another, where names may have moved on. */
function printTroubles(
  form: Form,
  { appendices, sheets }: LocatedReport,
  doubts: ReadonlyMap<IndicatorId, ReadingTrouble>,
): ReadingTrouble[] {
  const version = layoutFromMeta(metaEntries(sheets.ours.get('meta')))?.version ?? form.version;
  const isOurs = version === form.version || version === 0;
  const troubles: ReadingTrouble[] = [];
  for (const { located } of appendices.values()) {
    if (located.isCertain) continue;
    for (const [id, { row }] of located.figures) {
      if (located.identities.has(row) || doubts.has(id) || form.indicators.get(id)?.kind === 'group') continue;
      if (isOurs) troubles.push({ kind: 'print-changed', where: id });
      else troubles.push({ kind: 'form-version', where: id, detail: String(version) });
    }
  }
  return troubles;
}

interface CalculatedRows {
  readonly rows: ReadonlyMap<IndicatorId, RowReading>;
  readonly computed: ReadonlySet<IndicatorId>;
  readonly uncalculated: readonly ReadingTrouble[];
}

/** The certain rows; where a formula of ours was never calculated, what it gives. */
function calculatedRows(
  form: Form,
  report: LocatedReport,
  snapshot: Snapshot,
  doubts: ReadonlyMap<IndicatorId, ReadingTrouble>,
): CalculatedRows {
  const rows = new Map(snapshot.rows);
  for (const id of doubts.keys()) rows.delete(id);
  const computed = new Set<IndicatorId>();
  const open = new Set<IndicatorId>();
  for (const [id, reading] of rows) {
    if (reading.formula === undefined) continue;
    const row = form.indicators.get(id);
    const figures = row && report.appendices.get(row.appendix)?.located.figures;
    if (!row || !figures) continue;
    const isComputed = row.kind === 'ratio' || row.kind === 'sum';
    if (isComputed && isOwnFormula(form, row, reading.formula, figures)) computed.add(id);
    if (reading.value === null) open.add(id);
  }
  const level = snapshot.details.unit.level;
  const valueOf = (id: IndicatorId): CellValue => calculate(id) ?? rows.get(id)?.value ?? null;
  const calculate = (id: IndicatorId): CellValue | undefined => {
    const row = form.indicators.get(id);
    const canCalculate = row && computed.has(id) && inputsOf(form, row, snapshot).every((input) => rows.has(input));
    return open.has(id) && canCalculate ? computedFigure(form, row, level, valueOf) : undefined;
  };
  const uncalculated: ReadingTrouble[] = [];
  for (const id of open) {
    const reading = rows.get(id);
    const value = calculate(id);
    if (!reading) continue;
    if (value !== undefined) rows.set(id, { ...reading, value });
    else uncalculated.push({ kind: 'not-calculated', where: id, cell: reading.cell, value: reading.formula });
  }
  for (const { where } of uncalculated) rows.delete(where);
  return { rows, computed, uncalculated };
}

function inputsOf(form: Form, row: Indicator, { details }: Snapshot): readonly IndicatorId[] {
  if (row.kind === 'sum') return addendsAtLevel(form, row, details.unit.level);
  return [row.numerator, row.denominator].filter((id): id is IndicatorId => id !== undefined);
}
