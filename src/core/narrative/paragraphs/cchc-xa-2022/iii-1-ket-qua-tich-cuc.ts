import type { ParagraphDefinition } from '../../paragraph';

/** III.1: the main figures again, without praise; what stood out is the officer's to say. */
export const iii1: readonly ParagraphDefinition[] = [
  {
    id: 'chi-tieu-chu-yeu',
    section: 'III.1',
    text: [
      'Một số chỉ tiêu chủ yếu đến thời điểm báo cáo: tỷ lệ hoàn thành Kế hoạch CCHC năm {PL2.2%}; ' +
        'tỷ lệ hồ sơ TTHC giải quyết đúng hạn {PL4.3.2%}; tỷ lệ giải ngân vốn đầu tư công {PL7.1%}; ' +
        'tỷ lệ sử dụng văn bản điện tử {PL8.5.2.2%}.',
      {
        choose: [
          [
            { all: [{ positive: 'PL4.3.2.1' }, { same: ['PL4.3.2.2', 'PL4.3.2.1'] }] },
            ' Không có hồ sơ TTHC đã giải quyết nào bị quá hạn.',
          ],
        ],
        otherwise: '',
      },
    ],
  },
  {
    id: 'ket-qua-noi-bat',
    section: 'III.1',
    text: 'Kết quả nổi bật, cách làm mới của {BC_DonVi} trong {KyBaoCao}: ……',
  },
];
