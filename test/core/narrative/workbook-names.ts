import { detailTexts } from '../../../src/core/narrative/detail-texts';
import type { Figures } from '../../../src/core/narrative/figure-text';
import { indicatorName } from '../../../src/core/plan/names';
import { figureOf } from '../../../src/core/report/figure';
import type { ReportDetails } from '../../../src/core/report/report-details';
import type { CellValue } from '../../../src/core/workbook/workbook';
import type { Names } from './evaluate-formula';

/** Cells of a workbook by indicator; a row that is not here has no name in the workbook. */
export type Cells = Readonly<Record<string, CellValue>>;

/** What formulas read: the figures' cells and the meta sheet's values under their names. */
export function namesOf(cells: Cells, details: ReportDetails = someDetails): Names {
  return new Map([
    ...Object.entries(cells).map(([id, value]) => [indicatorName(id), value] as const),
    ...[...detailTexts(details)].map(([name, text]) => [name, text === '' ? null : text] as const),
  ]);
}

/** The same cells as the core reads them. */
export function figuresOf(cells: Cells): Figures {
  return new Map(Object.entries(cells).map(([indicator, value]) => [indicator, figureOf({ indicator, value })]));
}

export const someDetails: ReportDetails = {
  unit: { name: 'UBND xã An Bình', parent: 'UBND huyện Bình An', level: 'commune' },
  period: { year: 2022, kind: 'Q3' },
  document: { number: '15/BC-UBND', date: '2022-09-15', place: 'An Bình' },
  signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Trần Văn A' },
  addressees: ['UBND huyện Bình An'],
  recipients: ['Như trên', 'Lưu: VT'],
};

export const blankDetails: ReportDetails = {
  unit: { name: '', parent: '', level: 'commune' },
  period: { year: 2022, kind: 'Y' },
  document: { number: '', date: '', place: '' },
  signatory: { authority: '', title: '', name: '' },
  addressees: [],
  recipients: [],
};
