import type { ParagraphDefinition } from '../../paragraph';
import { whereGiven } from '../given-figures';

/** II.4: transfers, training, discipline. */
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
      ' (chi tiết tại Phụ lục 6 kèm theo)',
      ...whereGiven('BS5.1', '; cử {BS5.1} người học trung cấp lý luận chính trị'),
      ...whereGiven('BS5.2', '; cử {BS5.2} người học sơ cấp lý luận chính trị'),
      ...whereGiven('BS5.3', '; cử {BS5.3} người tập huấn văn thư, lưu trữ'),
      ...whereGiven('BS5.4', '; cử {BS5.4} người bồi dưỡng kiến thức quốc phòng, an ninh'),
      '.',
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
