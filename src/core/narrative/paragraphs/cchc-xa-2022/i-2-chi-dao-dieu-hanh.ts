import type { ParagraphDefinition } from '../../paragraph';

/** I.2: steering documents, tasks given from above, survey and dialogue. */
export const i2: readonly ParagraphDefinition[] = [
  {
    id: 'van-ban-chi-dao',
    section: 'I.2',
    text: [
      {
        choose: [[{ zero: 'PL2.1' }, 'Trong {KyBaoCao}, {BC_DonVi} không ban hành văn bản chỉ đạo riêng về CCHC']],
        otherwise: 'Trong {KyBaoCao}, {BC_DonVi} đã ban hành {PL2.1} văn bản chỉ đạo, quán triệt công tác CCHC',
      },
      ' (chi tiết tại Phụ lục 2 kèm theo).',
    ],
  },
  {
    id: 'nhiem-vu-tinh-giao',
    section: 'I.2',
    text: [
      {
        choose: [[{ zero: 'PL2.4.1' }, 'Trong kỳ không phát sinh nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao.']],
        otherwise:
          'Về nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao: tổng số {PL2.4.1} nhiệm vụ; trong đó hoàn thành ' +
          'đúng hạn {PL2.4.2}, hoàn thành nhưng quá hạn {PL2.4.3}, quá hạn chưa hoàn thành {PL2.4.4} nhiệm vụ.',
      },
    ],
  },
  {
    id: 'nhiem-vu-huyen-giao',
    section: 'I.2',
    text: [
      {
        choose: [[{ zero: 'PL2.5.1' }, 'Trong kỳ không phát sinh nhiệm vụ do UBND huyện, Chủ tịch UBND huyện giao.']],
        otherwise:
          'Về nhiệm vụ do UBND huyện, Chủ tịch UBND huyện giao: tổng số {PL2.5.1} nhiệm vụ; trong đó hoàn thành ' +
          'đúng hạn {PL2.5.2}, hoàn thành nhưng quá hạn {PL2.5.3}, quá hạn chưa hoàn thành {PL2.5.4} nhiệm vụ.',
      },
    ],
  },
  {
    id: 'khao-sat-hai-long',
    section: 'I.2',
    text: [
      {
        choose: [
          [
            { equals: ['PL2.6', 0] },
            'Trong kỳ, {BC_DonVi} không tổ chức khảo sát mức độ hài lòng của người dân, tổ chức.',
          ],
          [
            { equals: ['PL2.6', 1] },
            'Trong kỳ, {BC_DonVi} có khảo sát mức độ hài lòng của người dân, tổ chức với {PL2.6.1} phiếu, ' +
              'theo hình thức {PL2.6.2}.',
          ],
        ],
        otherwise:
          'Về khảo sát mức độ hài lòng của người dân, tổ chức: {PL2.6}; số phiếu khảo sát: {PL2.6.1}; ' +
          'hình thức: {PL2.6.2}.',
      },
    ],
  },
  {
    id: 'doi-thoai',
    section: 'I.2',
    text: [
      {
        choose: [
          [
            { equals: ['PL2.7', 0] },
            'Trong kỳ, lãnh đạo {BC_DonVi} không tổ chức đối thoại với người dân, cộng đồng doanh nghiệp.',
          ],
          [
            { equals: ['PL2.7', 1] },
            'Trong kỳ, lãnh đạo {BC_DonVi} có tổ chức đối thoại với người dân, cộng đồng doanh nghiệp.',
          ],
        ],
        otherwise: 'Về việc lãnh đạo {BC_DonVi} đối thoại với người dân, cộng đồng doanh nghiệp: {PL2.7}.',
      },
    ],
  },
];
