import type { ParagraphDefinition } from '../../paragraph';

/** I.1: the year's plan, cumulative to the day of the report. */
export const i1: readonly ParagraphDefinition[] = [
  {
    id: 'ke-hoach-cchc',
    section: 'I.1',
    text: [
      {
        choose: [
          [
            { zero: 'PL2.2.1' },
            'Đến thời điểm báo cáo, Kế hoạch CCHC năm {BC_Nam} của {BC_DonVi} chưa xác định nhiệm vụ cụ thể; ' +
              'tỷ lệ hoàn thành kế hoạch: không phát sinh',
          ],
        ],
        otherwise:
          'Kế hoạch CCHC năm {BC_Nam} của {BC_DonVi} đề ra {PL2.2.1} nhiệm vụ. Lũy kế đến thời điểm báo cáo ' +
          'đã hoàn thành {PL2.2.2} nhiệm vụ, tỷ lệ hoàn thành kế hoạch là {PL2.2%}',
      },
      {
        choose: [
          [{ less: ['PL2.2.2', 'PL2.2.1'] }, '; số nhiệm vụ còn lại chưa hoàn thành'],
          [
            { all: [{ positive: 'PL2.2.1' }, { same: ['PL2.2.2', 'PL2.2.1'] }] },
            '; không còn nhiệm vụ nào chưa hoàn thành',
          ],
        ],
        otherwise: '',
      },
      ' (chi tiết tại Phụ lục 2 kèm theo).',
    ],
  },
];
