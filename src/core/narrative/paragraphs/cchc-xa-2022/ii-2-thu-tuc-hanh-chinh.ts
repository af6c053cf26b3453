import type { ParagraphDefinition } from '../../paragraph';

/** II.2: procedures, dossiers, feedback on procedures. */
export const ii2: readonly ParagraphDefinition[] = [
  {
    id: 'thong-ke-tthc',
    section: 'II.2',
    text:
      'Số thủ tục hành chính (TTHC) cấp xã là {PL4.1.1.2} thủ tục; số TTHC liên thông cùng cấp là {PL4.2.1}, ' +
      'liên thông giữa các cấp chính quyền là {PL4.2.2}; số TTHC đã tiếp nhận, giải quyết hồ sơ không phụ thuộc ' +
      'vào địa giới hành chính là {PL4.2.3} thủ tục (chi tiết tại Phụ lục 4 kèm theo).',
  },
  {
    id: 'giai-quyet-ho-so',
    section: 'II.2',
    text: [
      {
        choose: [
          [
            { zero: 'PL4.3.2.1' },
            'Trong {KyBaoCao}, {BC_DonVi} chưa có hồ sơ TTHC nào giải quyết xong; ' +
              'tỷ lệ giải quyết đúng hạn: không phát sinh',
          ],
        ],
        otherwise:
          'Trong {KyBaoCao}, {BC_DonVi} đã giải quyết xong {PL4.3.2.1} hồ sơ TTHC, trong đó {PL4.3.2.2} hồ sơ ' +
          'đúng hạn, tỷ lệ giải quyết đúng hạn là {PL4.3.2%}',
      },
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
