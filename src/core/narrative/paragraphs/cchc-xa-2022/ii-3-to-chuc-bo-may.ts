import type { ParagraphDefinition } from '../../paragraph';
import { whereGiven } from '../given-figures';

/**
 * II.3: posts given and filled, and degrees. These have no percentage: some units count people without a post among
 * them, others do not.
 */
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
      ' (chi tiết tại Phụ lục 5 kèm theo)',
      ...whereGiven('BS4.1', '; trình độ trên đại học {BS4.1} người'),
      ...whereGiven('BS4.2', '; trình độ đại học {BS4.2} người'),
      ...whereGiven('BS4.3', '; cao cấp lý luận chính trị {BS4.3} người'),
      ...whereGiven('BS4.4', '; trung cấp lý luận chính trị {BS4.4} người'),
      '.',
    ],
  },
];
