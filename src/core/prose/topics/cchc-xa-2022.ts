import type { Topic } from './topic';

const DOCUMENT = '(?:<vbqppl>|văn bản)';

/**
 * What the narrative of form cchc-xa-2022 is expected to tell of. Ratios and totals go with the rows that they are
 * computed from.
 */
export const cchcXa2022Topics: readonly Topic[] = Object.freeze<Topic[]>([
  { figures: ['PL2.1'] },
  { figures: ['PL2.2.1', 'PL2.2.2'] },
  { figures: ['PL2.3.3.1', 'PL2.3.3.2'], words: 'kiểm tra (?:<cchc>|công vụ)|(?:qua|đã|tiến hành) kiểm tra' },
  { figures: ['PL2.4.1', 'PL2.4.2', 'PL2.4.3', 'PL2.4.4'], words: '<province>' },
  { figures: ['PL2.5.1', 'PL2.5.2', 'PL2.5.3', 'PL2.5.4'], words: '<district>' },
  { figures: ['PL2.6', 'PL2.6.1', 'PL2.6.2'], words: 'khảo sát' },
  { figures: ['PL2.7'], words: 'đối thoại' },
  { figures: ['PL3.1.2'], words: `ban hành[^.;]{0,30} ${DOCUMENT}` },
  {
    figures: ['PL3.2.1', 'PL3.2.2.1', 'PL3.2.2.2'],
    words: `kiểm tra[^.;]{0,40} ${DOCUMENT}|${DOCUMENT}[^.;]{0,20} kiểm tra`,
  },
  {
    figures: ['PL3.3.1', 'PL3.3.2.1', 'PL3.3.2.2'],
    words: `rà soát[^.;]{0,40} ${DOCUMENT}|${DOCUMENT}[^.;]{0,20} rà soát`,
  },
  { figures: ['PL4.1.1.2'] },
  {
    figures: ['PL4.2.1', 'PL4.2.2', 'PL4.2.3'],
    words: '<tthc> liên thông|liên thông (?:cùng cấp|giữa các cấp)|không phụ thuộc (?:vào )?địa giới',
  },
  { figures: ['PL4.3.2.1', 'PL4.3.2.2'], words: 'giải quyết[^.;]{0,40} hạn|hồ sơ[^.;]{0,40} đúng hạn' },
  { figures: ['PL4.3.3.1', 'PL4.3.3.2'], words: '<pakn>' },
  { figures: ['PL5.2.1', 'PL5.2.2', 'PL5.2.3', 'PL5.2.4'], words: 'biên chế[^.;]{0,40} (?:giao|có mặt)' },
  { figures: ['PL6.2.3'], words: 'xét chuyển' },
  { figures: ['PL6.4.5'], words: 'kỷ luật' },
  { figures: ['PL7.1.1', 'PL7.1.2'], words: 'giải ngân|vốn đầu tư công' },
  {
    figures: ['PL8.3', 'PL8.5.1.2', 'PL8.5.2.2', 'PL8.5.3.2'],
    words:
      '(?:văn bản|báo cáo)[^.;]{0,60} (?:điện tử|ký số|qua mạng|môi trường mạng|trên hệ thống)|hệ thống (?:thông tin báo cáo|quản lý văn bản)|một cửa điện tử',
  },
  {
    figures: ['PL8.6.1.1', 'PL8.6.1.2', 'PL8.6.1.3', 'PL8.6.2.1', 'PL8.6.2.2', 'PL8.6.2.3', 'PL8.6.3.2'],
    words: 'dịch vụ công|mức độ \\d|(?:nộp|tiếp nhận) (?:hồ sơ )?trực tuyến',
  },
  { figures: ['PL8.6.4.1', 'PL8.6.4.2'], words: 'hồ sơ[^.;]{0,40} trực tuyến|trực tuyến[^.;]{0,20} hồ sơ' },
  { figures: ['PL8.6.5.1', 'PL8.6.5.2'], words: 'thanh toán trực tuyến' },
]);
