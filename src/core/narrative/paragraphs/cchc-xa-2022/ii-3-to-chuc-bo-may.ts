import type { ParagraphDefinition } from '../../paragraph';

/** II.3: posts given and filled. */
export const ii3: readonly ParagraphDefinition[] = [
  {
    id: 'bien-che',
    section: 'II.3',
    text: [
      'Tổng số biên chế được giao trong năm {BC_Nam} là {PL5.2.1} người; số biên chế có mặt tại thời điểm báo cáo là ' +
        '{PL5.2.2} người. Số hợp đồng lao động làm việc tại cơ quan hành chính: {PL5.2.3} người; ',
      {
        choose: [[{ zero: 'PL5.2.4' }, 'trong kỳ không phát sinh trường hợp tinh giản biên chế']],
        otherwise: 'số biên chế tinh giản trong kỳ: {PL5.2.4} người',
      },
      ' (chi tiết tại Phụ lục 5 kèm theo).',
    ],
  },
];
