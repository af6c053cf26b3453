import type { ParagraphDefinition } from '../../paragraph';
import { given, whereGiven } from '../given-figures';

/** II.2: procedures, dossiers, feedback on procedures. */
export const ii2: readonly ParagraphDefinition[] = [
  {
    id: 'thong-ke-tthc',
    section: 'II.2',
    text: [
      'Số thủ tục hành chính (TTHC) cấp xã là {PL4.1.1.2} thủ tục; số TTHC liên thông cùng cấp là {PL4.2.1}, ' +
        'liên thông giữa các cấp chính quyền là {PL4.2.2}; số TTHC đã tiếp nhận, giải quyết hồ sơ không phụ thuộc ' +
        'vào địa giới hành chính là {PL4.2.3} thủ tục (chi tiết tại Phụ lục 4 kèm theo).',
      ...whereGiven('BS3.1', ' Số mã QR niêm yết để tra cứu TTHC: {BS3.1} mã.'),
    ],
  },
  {
    id: 'giai-quyet-ho-so',
    section: 'II.2',
    text: [
      'Trong {KyBaoCao}, {BC_DonVi} ',
      ...whereGiven('BS1.2', 'tiếp nhận {BS1.2} hồ sơ TTHC; '),
      ...whereGiven('BS1.1', 'có {BS1.1} hồ sơ kỳ trước chuyển sang; '),
      {
        choose: [
          [{ zero: 'PL4.3.2.1' }, 'chưa có hồ sơ TTHC nào giải quyết xong; tỷ lệ giải quyết đúng hạn: không phát sinh'],
        ],
        otherwise: 'đã giải quyết xong {PL4.3.2.1} hồ sơ TTHC, trong đó {PL4.3.2.2} hồ sơ ',
      },
      {
        choose: [
          [{ zero: 'PL4.3.2.1' }, ''],
          // Beside those that are on time and not early, "đúng hạn" alone would be two things in one paragraph.
          [
            { any: [given('BS1.3'), given('BS1.4')] },
            'trước hạn và đúng hạn, tỷ lệ giải quyết trước hạn và đúng hạn là ',
          ],
        ],
        otherwise: 'đúng hạn, tỷ lệ giải quyết đúng hạn là ',
      },
      { choose: [[{ zero: 'PL4.3.2.1' }, '']], otherwise: '{PL4.3.2%}' },
      ...whereGiven('BS1.3', '; trước hạn {BS1.3} hồ sơ', { of: 'PL4.3.2.1', text: '{BS1.3/PL4.3.2.1%}' }),
      ...whereGiven('BS1.4', '; đúng hạn {BS1.4} hồ sơ', { of: 'PL4.3.2.1', text: '{BS1.4/PL4.3.2.1%}' }),
      ...whereGiven('BS1.5', '; quá hạn {BS1.5} hồ sơ', { of: 'PL4.3.2.1', text: '{BS1.5/PL4.3.2.1%}' }),
      ...whereGiven('BS1.6', '; đang giải quyết {BS1.6} hồ sơ'),
      '.',
    ],
  },
  {
    id: 'phan-anh-kien-nghi',
    section: 'II.2',
    text: [
      {
        choose: [
          [
            { zero: 'PL4.3.3.1' },
            'Trong {KyBaoCao}, {BC_DonVi} không nhận được phản ánh, kiến nghị nào của cá nhân, tổ chức về quy định TTHC.',
          ],
        ],
        otherwise:
          'Trong {KyBaoCao}, {BC_DonVi} tiếp nhận {PL4.3.3.1} phản ánh, kiến nghị về quy định TTHC, đã giải quyết ' +
          'xong {PL4.3.3.2}, tỷ lệ giải quyết là {PL4.3.3%}.',
      },
    ],
  },
];
