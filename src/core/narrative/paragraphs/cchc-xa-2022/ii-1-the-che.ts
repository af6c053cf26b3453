import type { ParagraphDefinition } from '../../paragraph';
import { whereGiven } from '../given-figures';

/** II.1: legal documents issued, checked and reviewed; legal education. */
export const ii1: readonly ParagraphDefinition[] = [
  {
    id: 'ban-hanh-vbqppl',
    section: 'II.1',
    text: [
      {
        choose: [[{ zero: 'PL3.1.2' }, 'Trong {KyBaoCao}, cấp xã không ban hành văn bản quy phạm pháp luật (VBQPPL)']],
        otherwise: 'Trong {KyBaoCao}, cấp xã ban hành {PL3.1.2} văn bản quy phạm pháp luật (VBQPPL)',
      },
      ' (chi tiết tại Phụ lục 3 kèm theo).',
    ],
  },
  {
    id: 'kiem-tra-vbqppl',
    section: 'II.1',
    text: [
      'Số VBQPPL đã kiểm tra theo thẩm quyền: {PL3.2.1} văn bản; ',
      {
        choose: [[{ zero: 'PL3.2.2.1' }, 'không phát sinh văn bản phải xử lý sau kiểm tra.']],
        otherwise:
          'số văn bản phải xử lý sau kiểm tra: {PL3.2.2.1}, đã xử lý xong {PL3.2.2.2} văn bản, tỷ lệ xử lý là {PL3.2.2%}.',
      },
    ],
  },
  {
    id: 'ra-soat-vbqppl',
    section: 'II.1',
    text: [
      'Số VBQPPL đã rà soát thuộc thẩm quyền: {PL3.3.1} văn bản; ',
      {
        choose: [[{ zero: 'PL3.3.2.1' }, 'không phát sinh văn bản phải xử lý sau rà soát.']],
        otherwise:
          'số văn bản phải xử lý sau rà soát: {PL3.3.2.1}, đã xử lý xong {PL3.3.2.2} văn bản, tỷ lệ xử lý là {PL3.3.2%}.',
      },
      ...whereGiven('BS2.2', ' Trong kỳ tổ chức {BS2.2} đợt tuyên truyền, phổ biến, giáo dục pháp luật.'),
      ...whereGiven('BS2.3', ' Có {BS2.3} lượt người tham gia các đợt tuyên truyền, phổ biến, giáo dục pháp luật.'),
    ],
  },
];
