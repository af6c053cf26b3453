import type { ParagraphDefinition } from '../../paragraph';

/** IV: what comes next, in every field of reform. */
export const iv: readonly ParagraphDefinition[] = [
  {
    id: 'nhiem-vu-trong-tam',
    section: 'IV',
    text: 'Trong {KyTiepTheo}, {BC_DonVi} dự kiến tập trung vào các nhiệm vụ sau:',
  },
  {
    id: 'nhiem-vu-ke-hoach',
    section: 'IV',
    text: [
      '1. ',
      {
        choose: [
          [
            { period: ['Y'] },
            'Xây dựng và tổ chức thực hiện Kế hoạch CCHC {KyTiepTheo}, nối tiếp các nhiệm vụ của năm {BC_Nam}.',
          ],
          [
            { less: ['PL2.2.2', 'PL2.2.1'] },
            'Thực hiện các nhiệm vụ chưa hoàn thành trong Kế hoạch CCHC năm {BC_Nam}.',
          ],
        ],
        otherwise: 'Theo dõi, duy trì kết quả thực hiện Kế hoạch CCHC năm {BC_Nam}.',
      },
    ],
  },
  {
    id: 'nhiem-vu-the-che',
    section: 'IV',
    text: '2. Kiểm tra, rà soát VBQPPL thuộc thẩm quyền; xử lý dứt điểm các văn bản có kiến nghị sau kiểm tra, rà soát.',
  },
  {
    id: 'nhiem-vu-tthc',
    section: 'IV',
    text:
      '3. Bảo đảm hồ sơ TTHC được giải quyết trong thời hạn quy định; công khai kết quả và xử lý phản ánh, kiến nghị ' +
      'của người dân, tổ chức về quy định TTHC khi phát sinh.',
  },
  {
    id: 'nhiem-vu-bo-may',
    section: 'IV',
    text: '4. Sử dụng biên chế trong phạm vi được giao; giữ vững kỷ luật, kỷ cương trong thực thi công vụ.',
  },
  {
    id: 'nhiem-vu-tai-chinh',
    section: 'IV',
    text: [
      '5. ',
      {
        choose: [
          [
            { less: ['PL7.1.2', 'PL7.1.1'] },
            'Tháo gỡ vướng mắc để thúc đẩy giải ngân phần vốn đầu tư công chưa thực hiện.',
          ],
        ],
        otherwise: 'Quản lý, sử dụng kinh phí và vốn đầu tư công đúng kế hoạch được giao.',
      },
    ],
  },
  {
    id: 'nhiem-vu-chinh-quyen-so',
    section: 'IV',
    text:
      '6. Hướng dẫn người dân, tổ chức nộp hồ sơ qua dịch vụ công trực tuyến; mở rộng thanh toán trực tuyến đối với ' +
      'các TTHC có nghĩa vụ tài chính.',
  },
];
