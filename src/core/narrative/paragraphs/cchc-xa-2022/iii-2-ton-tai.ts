import type { ParagraphDefinition } from '../../paragraph';

/** III.2: what the figures show to be unfinished; the causes are the officer's to say. */
export const iii2: readonly ParagraphDefinition[] = [
  {
    id: 'noi-dung-chua-hoan-thanh',
    section: 'III.2',
    text: [
      'Những tồn tại, hạn chế trong {KyBaoCao}:',
      {
        choose: [[{ less: ['PL2.2.2', 'PL2.2.1'] }, ' Kế hoạch CCHC năm mới hoàn thành {PL2.2%};']],
        otherwise: '',
      },
      {
        choose: [
          [{ less: ['PL4.3.2.2', 'PL4.3.2.1'] }, ' còn hồ sơ TTHC giải quyết quá hạn, tỷ lệ đúng hạn {PL4.3.2%};'],
        ],
        otherwise: '',
      },
      {
        choose: [
          [
            { any: [{ positive: 'PL2.4.4' }, { positive: 'PL2.5.4' }] },
            ' còn nhiệm vụ cấp trên giao đã quá hạn nhưng chưa hoàn thành;',
          ],
        ],
        otherwise: '',
      },
      {
        choose: [
          [
            { less: ['PL8.6.2.2', 'PL8.6.2.1'] },
            ' dịch vụ công trực tuyến toàn trình mới cung cấp {PL8.6.2.2} trong số {PL8.6.2.1} TTHC đủ điều kiện;',
          ],
        ],
        otherwise: '',
      },
      {
        choose: [
          [
            {
              any: [
                { less: ['PL2.2.2', 'PL2.2.1'] },
                { less: ['PL4.3.2.2', 'PL4.3.2.1'] },
                { positive: 'PL2.4.4' },
                { positive: 'PL2.5.4' },
                { less: ['PL8.6.2.2', 'PL8.6.2.1'] },
              ],
            },
            ' tồn tại khác: ……',
          ],
        ],
        otherwise: ' ……',
      },
    ],
  },
  {
    id: 'nguyen-nhan',
    section: 'III.2',
    text: [
      {
        choose: [
          [
            { less: ['PL7.1.2', 'PL7.1.1'] },
            'Nguyên nhân của những tồn tại, hạn chế; lý do giải ngân vốn đầu tư công đạt {PL7.1%} kế hoạch: ……',
          ],
        ],
        otherwise: 'Nguyên nhân của những tồn tại, hạn chế: ……',
      },
    ],
  },
];
