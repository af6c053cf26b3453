import type { Form } from '../../../src/core/form/form';
import type { AppendixDefinition, IndicatorDefinition } from '../../../src/core/form/form-definition';
import { loadForm } from '../../../src/core/form/load-form';
import type { ReportDetails } from '../../../src/core/report/report-details';

export type TinyRow = Pick<IndicatorDefinition, 'stt' | 'kind'> & Partial<IndicatorDefinition>;

/** A form whose appendices hold just these rows; what a row does not say is made up. */
export function tinyForm(appendices: Readonly<Record<number, readonly TinyRow[]>>, id = 'tiny'): Form {
  return loadForm({
    id,
    version: 1,
    title: 'Biểu mẫu thử',
    validFrom: '2022-01-01',
    appendices: Object.entries(appendices).map(([number, rows]): AppendixDefinition => ({
      number: Number(number),
      title: 'BIỂU THỬ',
      rows: rows.map((row) => ({
        label: `Dòng ${row.stt}`,
        unit: row.kind === 'group' ? undefined : 'Hồ sơ',
        reportedBy: 'commune',
        ...row,
      })),
    })),
    codeLists: [
      {
        id: 'co-khong',
        codes: [
          { code: 0, meaning: 'Không' },
          { code: 1, meaning: 'Có' },
        ],
      },
    ],
  });
}

/** Details with nothing filled in but the period. */
export const BLANK_DETAILS: ReportDetails = {
  unit: { name: '', parent: '', level: 'commune' },
  period: { year: 2022, kind: 'Q3' },
  document: { number: '', date: '', place: '' },
  signatory: { authority: '', title: '', name: '' },
  addressees: [],
  recipients: [],
};
