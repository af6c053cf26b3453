import type { Form, FormTable, IndicatorId } from '../form/form';
import { formById } from '../form/forms';
import { addendsAtLevel } from '../form/reporting-level';
import { readNumber } from '../number/read-number';
import { decimalFromNumber, decimalToNumber } from '../number/decimal';
import { formatCount } from '../number/format-number';
import { indicatorFormula } from '../plan/indicator-formula';
import { figureAddresses, placeRows } from '../plan/placed-row';
import type { ReportDetails } from '../report/report-details';
import type { ParagraphReading, RowReading, Snapshot } from '../report/snapshot';
import type { CellValue } from '../workbook/workbook';
import { report141Rows } from './report-141-rows';
import { report141Supplementary } from './report-141-supplementary';

/** The form that report 141 fills in. */
export const SAMPLE_FORM = 'cchc-xa-2022';

/** What identifies report 141 and heads it. */
export const sampleDetails: ReportDetails = Object.freeze<ReportDetails>({
  unit: { name: 'UBND xã Quảng Thọ', parent: 'UBND huyện Quảng Điền', level: 'commune' },
  period: { year: 2022, kind: 'Q3' },
  document: { number: '141/BC-UBND', date: '2022-09-05', place: 'Quảng Thọ' },
  signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Hoàng Công Phong' },
  addressees: ['Ủy ban nhân dân huyện Quảng Điền', 'Phòng Nội vụ huyện Quảng Điền'],
  recipients: ['Như trên', 'Chủ tịch, các PCT UBND xã', 'Các cơ quan, ban ngành cấp xã', 'Lưu: VT'],
});

/**
 * Report 141's figures as printed (`00`, `99,8`, `7000`), by indicator; an empty text where the cell was blank, ratios
 * and sums included: the report was typed by hand, no cell held a formula.
 */
export const sampleFigures: ReadonlyMap<IndicatorId, string> = new Map(
  report141Rows.map(([indicator, , , figure]) => [indicator, figure]),
);

/** The figures that report 141 tells in its narrative alone, as it writes them. */
export const sampleSupplementary: ReadonlyMap<IndicatorId, string> = new Map(report141Supplementary);

/**
 * Report 141 as a snapshot: its appendices without formulas, its supplementary figures typed into our sheet.
 * @param cells `typed`: each cell of an appendix holds the text as printed; `numbers`: each holds the number, as where
 * Excel took what was typed for a number. What the cells show is as printed either way.
 */
export function sampleSnapshot(
  cells: 'typed' | 'numbers' = 'typed',
  paragraphs: readonly ParagraphReading[] = [],
): Snapshot {
  const form = formById(SAMPLE_FORM);
  const rows = report141Rows.map(([indicator, stt, unit, figure]): [IndicatorId, RowReading] => {
    const row = form?.indicators.get(indicator);
    const value = cells === 'typed' ? textValue(figure) : numberValue(figure);
    return [indicator, { indicator, value, shown: figure, stt, unit, label: row?.label, note: row?.note }];
  });
  const supplementary = form?.supplementary ? supplementaryRows(form, form.supplementary) : [];
  return { form: SAMPLE_FORM, details: sampleDetails, rows: new Map([...rows, ...supplementary]), paragraphs };
}

/** As the sheet has them: numbers, and the totals by their formulas. */
function supplementaryRows(form: Form, table: FormTable): (readonly [IndicatorId, RowReading])[] {
  const { level } = sampleDetails.unit;
  const valueOf = (id: IndicatorId): CellValue => numberValue(sampleSupplementary.get(id) ?? '');
  const addressOf = figureAddresses(placeRows(table));
  return table.rows.map((row) => {
    const { id, stt, unit, label, note } = row;
    const formula = indicatorFormula(form, row, level, addressOf);
    const value = row.kind === 'sum' ? totalOf(addendsAtLevel(form, row, level).map(valueOf)) : valueOf(id);
    const shown = typeof value === 'number' ? formatCount(decimalFromNumber(value)) : '';
    return [id, { indicator: id, value, shown, formula, stt, unit, label, note }];
  });
}

function totalOf(parts: readonly CellValue[]): CellValue {
  return parts.reduce(
    (sum: CellValue, part) => (typeof sum === 'number' && typeof part === 'number' ? sum + part : ''),
    0,
  );
}

function textValue(figure: string): CellValue {
  return figure === '' ? null : figure;
}

function numberValue(figure: string): CellValue {
  const read = readNumber(figure);
  return read ? decimalToNumber(read.value) : null;
}
