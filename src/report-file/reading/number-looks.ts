import { cellAddress } from '../../core/address/a1';
import type { Form, Indicator, IndicatorId } from '../../core/form/form';
import type { LocatedReport } from '../../core/locate/locate-report';
import { decimalFromNumber } from '../../core/number/decimal';
import { formatTrimmed } from '../../core/number/format-number';
import { timesPowerOfTen } from '../../core/check/cause/power-of-ten';
import { sheetDigits } from '../../core/number/sheet-digits';
import { type OtherLook, otherLook } from '../../core/number/number-format';
import type { CellPlace, RowReading } from '../../core/report/snapshot';
import type { Cell } from '../../core/workbook/workbook';
import type { ReadingTrouble } from './reading-trouble';

/** A figure whose cell shows another number than it holds. */
export interface DisguisedFigure {
  readonly row: Indicator;
  readonly cell: CellPlace;
  readonly value: number;
  readonly look: OtherLook;
}

/** All of a report; computed cells follow from others, whatever they look like. */
export function disguises(form: Form, { appendices }: LocatedReport): readonly DisguisedFigure[] {
  const found: DisguisedFigure[] = [];
  for (const { sheet, located } of appendices.values()) {
    for (const [id, { row: at, column }] of located.figures) {
      const cell: Cell | undefined = sheet.cells.get(at)?.get(column);
      const format = cell?.style?.numberFormat;
      if (typeof cell?.value !== 'number' || format === undefined) continue;
      const look = otherLook(format, cell.value);
      if (look === undefined) continue;
      const row = form.indicators.get(id);
      if (!row || row.kind === 'group') continue;
      if (cell.formula !== undefined && (row.kind === 'ratio' || row.kind === 'sum')) continue;
      found.push({ row, cell: { sheet: sheet.name, address: cellAddress(at, column) }, value: cell.value, look });
    }
  }
  return found;
}

/**
 * Figures whose cell holds another number than the person saw who typed it: "5/9" that Excel took for a day is 44.809,
 * "100" typed into a cell of percent is 1. Which of the two is meant nobody can know: the figure is not read.
 */
export function disguisedFigures(disguised: readonly DisguisedFigure[]): ReadingTrouble[] {
  return disguised.flatMap(({ row, cell, value, look }): ReadingTrouble[] =>
    look === 'percent' && isShare(row)
      ? []
      : [{ kind: KINDS[look], where: row.id, cell, value: plain(value), detail: shownAs(look, value) }],
  );
}

/** The rows with what their cell shows where a percentage is held as a fraction: a rule speaks of those. */
export function withShownPercents(
  disguised: readonly DisguisedFigure[],
  rows: ReadonlyMap<IndicatorId, RowReading>,
): ReadonlyMap<IndicatorId, RowReading> {
  const percents = disguised.filter(({ row, look }) => look === 'percent' && isShare(row));
  if (percents.length === 0) return rows;
  const shown = new Map(rows);
  for (const { row, value, look } of percents) {
    const reading = rows.get(row.id);
    if (reading) shown.set(row.id, { ...reading, shown: shownAs(look, value) });
  }
  return shown;
}

const KINDS = {
  date: 'date-for-figure',
  percent: 'percent-for-figure',
  scaled: 'shown-otherwise',
  hidden: 'shown-otherwise',
} as const satisfies Readonly<Record<OtherLook, ReadingTrouble['kind']>>;

function isShare({ kind }: Indicator): boolean {
  return kind === 'percent' || kind === 'ratio';
}

function plain(value: number): string {
  return formatTrimmed(decimalFromNumber(sheetDigits(value)));
}

const DAY = 86_400_000;
/** Day 0 of Excel, which has a 29th of February 1900 and so is a day ahead before it. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** About what the cell shows: `40%`, `5/9/2022`, `1:30`; empty where it is another thing. */
function shownAs(look: OtherLook, value: number): string {
  if (look === 'percent') return `${formatTrimmed(timesPowerOfTen(decimalFromNumber(sheetDigits(value)), 2))}%`;
  const moment = new Date(DAY_ZERO + Math.round((value + (value < 60 ? 1 : 0)) * DAY));
  if (look !== 'date' || value < 0 || Number.isNaN(moment.getTime())) return '';
  if (value < 1) return `${moment.getUTCHours()}:${String(moment.getUTCMinutes()).padStart(2, '0')}`;
  return `${moment.getUTCDate()}/${moment.getUTCMonth() + 1}/${moment.getUTCFullYear()}`;
}
