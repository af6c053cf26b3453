import type { ParagraphDefinition } from '../../paragraph';

/**
 * II.6: electronic documents and online public services. The form still counts levels 3 and 4; since Decree
 * 42/2022/NĐ-CP these are called "một phần" and "toàn trình", and so are they here.
 */
export const ii6: readonly ParagraphDefinition[] = [
  {
    id: 'van-ban-dien-tu',
    section: 'II.6',
    text:
      'Tỷ lệ báo cáo định kỳ gửi, nhận qua Hệ thống thông tin báo cáo quốc gia: {PL8.3%}; tỷ lệ kết nối, liên thông ' +
      'văn bản điều hành giữa UBND cấp xã với UBND huyện: {PL8.5.1.2%}; tỷ lệ sử dụng văn bản điện tử của UBND ' +
      'cấp xã: {PL8.5.2.2%}; tỷ lệ kết nối với Hệ thống thông tin một cửa điện tử tập trung của tỉnh: {PL8.5.3.2%} ' +
      '(chi tiết tại Phụ lục 8 kèm theo).',
  },
  {
    id: 'dich-vu-cong-mot-phan',
    section: 'II.6',
    text: [
      {
        choose: [
          [
            { zero: 'PL8.6.1.1' },
            'Về dịch vụ công trực tuyến một phần: không phát sinh TTHC đủ điều kiện cung cấp; ' +
              'đang cung cấp {PL8.6.1.2} TTHC.',
          ],
        ],
        otherwise:
          'Về dịch vụ công trực tuyến một phần: {PL8.6.1.1} TTHC đủ điều kiện, đang cung cấp {PL8.6.1.2} TTHC, ' +
          'tỷ lệ {PL8.6.1%}; số TTHC có phát sinh hồ sơ nộp trực tuyến: {PL8.6.1.3}.',
      },
    ],
  },
  {
    id: 'dich-vu-cong-toan-trinh',
    section: 'II.6',
    text: [
      {
        choose: [
          [
            { zero: 'PL8.6.2.1' },
            'Về dịch vụ công trực tuyến toàn trình: không phát sinh TTHC đủ điều kiện cung cấp; ' +
              'đang cung cấp {PL8.6.2.2} TTHC.',
          ],
        ],
        otherwise:
          'Về dịch vụ công trực tuyến toàn trình: {PL8.6.2.1} TTHC đủ điều kiện, đang cung cấp {PL8.6.2.2} TTHC, ' +
          'tỷ lệ {PL8.6.2%}; số TTHC có phát sinh hồ sơ nộp trực tuyến: {PL8.6.2.3}.',
      },
    ],
  },
  {
    id: 'cong-dich-vu-cong-quoc-gia',
    section: 'II.6',
    text: [
      {
        choose: [
          [
            { zero: 'PL8.6.3.1' },
            'Chưa có TTHC cung cấp trực tuyến; tỷ lệ tích hợp, công khai trên Cổng Dịch vụ công quốc gia: không phát sinh.',
          ],
        ],
        otherwise:
          'Trong {PL8.6.3.1} TTHC đang cung cấp trực tuyến, số TTHC đã tích hợp, công khai trên Cổng Dịch vụ công ' +
          'quốc gia là {PL8.6.3.2}, tỷ lệ {PL8.6.3%}.',
      },
    ],
  },
  {
    id: 'ho-so-truc-tuyen',
    section: 'II.6',
    text: [
      {
        choose: [
          [
            { zero: 'PL8.6.4.1' },
            'Trong kỳ không tiếp nhận hồ sơ của các TTHC cung cấp trực tuyến; tỷ lệ hồ sơ trực tuyến: không phát sinh.',
          ],
        ],
        otherwise:
          'Số hồ sơ đã tiếp nhận của các TTHC cung cấp trực tuyến là {PL8.6.4.1}, trong đó tiếp nhận trực tuyến ' +
          '{PL8.6.4.2} hồ sơ, tỷ lệ {PL8.6.4%}.',
      },
    ],
  },
  {
    id: 'thanh-toan-truc-tuyen',
    section: 'II.6',
    text: [
      {
        choose: [
          [
            { zero: 'PL8.6.5.1' },
            'Không phát sinh TTHC có yêu cầu nghĩa vụ tài chính để tích hợp thanh toán trực tuyến.',
          ],
        ],
        otherwise:
          'Số TTHC có yêu cầu nghĩa vụ tài chính là {PL8.6.5.1}, trong đó đã tích hợp, triển khai thanh toán trực tuyến ' +
          '{PL8.6.5.2} TTHC, tỷ lệ {PL8.6.5%}.',
      },
    ],
  },
];
