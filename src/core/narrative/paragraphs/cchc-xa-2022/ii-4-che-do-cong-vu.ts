import type { ParagraphDefinition } from '../../paragraph';

/** II.4: transfers and discipline. */
export const ii4: readonly ParagraphDefinition[] = [
  {
    id: 'xet-chuyen-cong-chuc',
    section: 'II.4',
    text: [
      {
        choose: [
          [
            { zero: 'PL6.2.3' },
            'Trong kỳ không có cán bộ, công chức cấp xã được xét chuyển thành công chức cấp huyện trở lên',
          ],
        ],
        otherwise:
          'Trong kỳ, số cán bộ, công chức cấp xã được xét chuyển thành công chức cấp huyện trở lên là {PL6.2.3} người',
      },
      ' (chi tiết tại Phụ lục 6 kèm theo).',
    ],
  },
  {
    id: 'ky-luat',
    section: 'II.4',
    text: [
      {
        choose: [[{ zero: 'PL6.4.5' }, 'Trong kỳ không có cán bộ, công chức cấp xã bị kỷ luật.']],
        otherwise: 'Số cán bộ, công chức cấp xã bị kỷ luật trong kỳ là {PL6.4.5} người.',
      },
    ],
  },
];
