import type { AbsencePattern, MentionPattern } from '../mention-pattern';

const PROCEDURES = ['II.2', 'II'] as const;
const SUMMARY = ['II.2', 'III', 'III.1', 'III.2'] as const;
/** In time, early ones included. */
const EARLY_OR_ON_TIME =
  '(?:trước hạn và đúng hạn|đúng hạn và trước hạn|trước và đúng hạn|đúng và trước hạn|sớm và đúng hạn|trước hạn, đúng hạn|đúng hạn, trước hạn)';
const EARLY = '(?:trước|sớm) (?:thời )?hạn';
const RATE = 'tỷ lệ (?:(?:giải quyết )?hồ sơ (?:tthc )?)?(?:được )?(?:giải quyết )?';

/** Phụ lục 4: procedures and dossiers. */
export const phuLuc4Mentions: readonly MentionPattern[] = [
  {
    figure: 'PL4.1.1.2',
    in: PROCEDURES,
    before:
      '(?:tổng số|toàn bộ|có|gồm|với|đủ|đầy đủ|niêm yết|công khai|cập nhật|tương ứng với|được|là|cho)(?: (?:là|đủ|đầy đủ|cả|tất cả))*:? ',
    after: '<tthc> (?:đang |hiện )?(?:thuộc|trong) thẩm quyền',
    unless:
      'rà soát|đơn giản|bãi bỏ|sửa đổi|bổ sung|thay thế|ban hành mới|liên thông|mức độ|toàn trình|một phần|kiến nghị|(?:ở|thuộc|của|trong) lĩnh vực',
  },
  {
    figure: 'PL4.1.1.2',
    in: PROCEDURES,
    before: 'số <tthc> (?:cấp xã|(?:thuộc|trong) thẩm quyền(?: giải quyết)?(?: của (?:<ubnd> )?(?:cấp )?xã)?)<is>',
  },
  { figure: 'PL4.2.1', in: PROCEDURES, before: 'liên thông cùng cấp<is>' },
  { figure: 'PL4.2.1', in: PROCEDURES, after: '<tthc> liên thông cùng cấp' },
  { figure: 'PL4.2.2', in: PROCEDURES, before: 'liên thông giữa các cấp(?: chính quyền)?<is>' },
  { figure: 'PL4.2.2', in: PROCEDURES, after: '<tthc> liên thông giữa các cấp' },
  {
    figure: 'PL4.2.3',
    in: PROCEDURES,
    before: 'không phụ thuộc (?:vào )?địa giới(?: hành chính)?<is>',
  },
  {
    figure: 'PL4.2.3',
    in: PROCEDURES,
    after: '<tthc>(?: [^ .,;:()\\d]+){0,9} không phụ thuộc (?:vào )?địa giới',
  },
  {
    figure: 'PL4.3.2.1',
    in: PROCEDURES,
    without: '<onefield>',
    before: '(?<!(?:đang|chưa|cần|phải|trong hạn) )(?:giải quyết|trả kết quả)(?: xong| được)*<is>',
    after: 'hồ sơ(?! (?:tthc )?(?:được )?(?:giải quyết )?<term>)',
    unless: '<term>|<somedossiers>|đang|chưa|còn|tiếp nhận',
  },
  {
    figure: 'PL4.3.2.2',
    in: PROCEDURES,
    without: '<onefield>',
    before: `(?:giải quyết )?${EARLY_OR_ON_TIME}<is>`,
    unless: '<somedossiers>',
  },
  {
    figure: 'PL4.3.2.2',
    in: PROCEDURES,
    without: '<onefield>',
    after: `hồ sơ (?:tthc )?(?:được )?(?:đã )?(?:giải quyết )?${EARLY_OR_ON_TIME}`,
    unless: '<somedossiers>',
  },
  {
    figure: 'PL4.3.2.2',
    in: PROCEDURES,
    without: '<onefield>',
    before: 'đúng (?:thời )?hạn<is>',
    after: '<dossiers>',
    sentence: 'hồ sơ',
    unless: '<somedossiers>',
    absent: EARLY,
  },
  {
    figure: 'PL4.3.2.2',
    in: PROCEDURES,
    without: '<onefield>',
    after: 'hồ sơ (?:tthc )?(?:được )?(?:đã )?(?:giải quyết )?đúng (?:thời )?hạn',
    unless: '<somedossiers>',
    absent: EARLY,
  },
  {
    figure: 'PL4.3.2',
    in: SUMMARY,
    without: '<onefield>',
    kind: 'percent',
    before: `${RATE}đúng (?:thời )?hạn<is>`,
    unless: '<somedossiers>',
    absent: `${EARLY}(?! và)`,
  },
  {
    figure: 'PL4.3.2',
    in: SUMMARY,
    without: '<onefield>',
    kind: 'percent',
    before: `${RATE}(?:${EARLY_OR_ON_TIME}|trước (?:hạn )?và đúng thời hạn)<is>`,
    unless: '<somedossiers>',
  },
  {
    figure: 'PL4.3.2',
    in: SUMMARY,
    without: '<onefield>',
    kind: 'percent',
    after: 'hồ sơ(?: tthc)?(?: đã)?(?: được)?(?: giải quyết)? (?:trước và |trước hạn và )?đúng (?:thời )?hạn',
    unless: 'phấn đấu|bảo đảm|đảm bảo|chỉ tiêu|mục tiêu|yêu cầu|<somedossiers>',
  },
  {
    figure: 'PL4.3.2.2',
    whole: 'PL4.3.2.1',
    in: PROCEDURES,
    without: '<onefield>',
    before: `(?:${EARLY_OR_ON_TIME}|đúng (?:thời )?hạn)<is>`,
    after: 'hồ sơ',
    unless: '<somedossiers>',
    absent: `${EARLY}(?! và)`,
  },
  {
    figure: 'PL4.3.3.1',
    in: PROCEDURES,
    before: '(?:tiếp nhận|nhận được|nhận)(?: được)?<is>',
    after: '<pakn>',
    unless: 'kỳ trước|chuyển sang',
  },
  {
    figure: 'PL4.3.3.2',
    in: PROCEDURES,
    before: '(?:giải quyết|xử lý|trả lời)(?: xong| được)*<is>',
    sentence: '<pakn>',
    without: 'hồ sơ',
    unless: 'chưa|đang|còn',
  },
  {
    figure: 'PL4.3.3',
    in: PROCEDURES,
    kind: 'percent',
    before: 'tỷ lệ (?:giải quyết|xử lý)<is>',
    sentence: '<pakn>',
    without: 'hồ sơ',
  },
];

const NONE_AT_ALL = '(?:bất (?:cứ|kỳ) )?(?:ý kiến )?';

/** There was none of these. */
export const phuLuc4Absences: readonly AbsencePattern[] = [
  {
    figure: 'PL4.3.3.1',
    in: PROCEDURES,
    words: `(?:không|chưa) (?:nhận được|tiếp nhận|phát sinh|có) ${NONE_AT_ALL}(?:trường hợp )?<pakn>`,
  },
];
