import { referenceText } from '../core/plan/appendix-head';
import type { PlannedSection, TableCell } from './document-plan';
import type { ReportDocument } from './report-document';

const COLUMNS = [33, 80, 187, 162] as const;
const HEAD: readonly TableCell[] = ['STT', 'Mục', 'Nội dung chưa thống nhất', 'Giải trình của đơn vị'].map((text) => ({
  look: 'cell-heading',
  text,
}));

/** The explanations of errors that stay in the report, or nothing where there are none. */
export function explanationSections({ explanations, details }: ReportDocument): PlannedSection[] {
  if (explanations.length === 0) return [];
  return [
    {
      key: 'explanations',
      blocks: [
        { kind: 'text', look: 'appendix-number', text: 'Giải trình' },
        { kind: 'text', look: 'appendix-title', text: 'CÁC NỘI DUNG CHƯA THỐNG NHẤT TRONG BÁO CÁO' },
        { kind: 'text', look: 'appendix-reference', text: referenceText(details) },
        {
          kind: 'table',
          columns: COLUMNS,
          head: [HEAD],
          headHeight: 0,
          rows: explanations.map(({ place, message, explanation }, index) => [
            { look: 'cell-centre', text: String(index + 1) },
            { look: 'cell-text', text: place },
            { look: 'cell-text', text: message },
            { look: 'cell-text', text: explanation },
          ]),
        },
      ],
    },
  ];
}
