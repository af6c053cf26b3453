import type { ParagraphDefinition } from '../../paragraph';
import { whereGiven } from '../given-figures';

/** I.3: what inspections found and what became of it. */
export const i3: readonly ParagraphDefinition[] = [
  {
    id: 'van-de-qua-kiem-tra',
    section: 'I.3',
    text: [
      {
        choose: [
          [
            { zero: 'PL2.3.3.1' },
            'Trong {KyBaoCao}, số liệu kiểm tra CCHC không ghi nhận vấn đề nào phải xử lý; ' +
              'tỷ lệ xử lý sau kiểm tra: không phát sinh',
          ],
        ],
        otherwise:
          'Trong {KyBaoCao}, qua kiểm tra CCHC phát hiện {PL2.3.3.1} vấn đề, đã xử lý xong {PL2.3.3.2} vấn đề, ' +
          'tỷ lệ xử lý là {PL2.3.3%}',
      },
      ' (chi tiết tại Phụ lục 2 kèm theo).',
      ...whereGiven('BS3.2', ' Trong kỳ đã kiểm tra {BS3.2} cán bộ, công chức.'),
    ],
  },
];
