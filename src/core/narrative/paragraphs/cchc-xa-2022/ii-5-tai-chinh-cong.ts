import type { ParagraphDefinition } from '../../paragraph';

/** II.5: public investment paid out. */
export const ii5: readonly ParagraphDefinition[] = [
  {
    id: 'giai-ngan-dau-tu-cong',
    section: 'II.5',
    text: [
      {
        choose: [
          [
            { zero: 'PL7.1.1' },
            '{BC_DonVi} không được giao kế hoạch vốn đầu tư công năm {BC_Nam}; tỷ lệ giải ngân: không phát sinh',
          ],
        ],
        otherwise:
          'Kế hoạch vốn đầu tư công được giao là {PL7.1.1 triệu đồng}, đã thực hiện {PL7.1.2 triệu đồng}, ' +
          'tỷ lệ giải ngân là {PL7.1%} kế hoạch',
      },
      ' (chi tiết tại Phụ lục 7 kèm theo).',
    ],
  },
];
