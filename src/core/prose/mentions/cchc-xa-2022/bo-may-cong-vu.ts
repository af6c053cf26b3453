import type { AbsencePattern, MentionPattern } from '../mention-pattern';

const STAFF = ['II.3', 'II'] as const;
const SERVICE = ['II.4', 'II'] as const;
const DISCIPLINED = '(?:vi phạm|bị)(?: xử lý| thi hành)? kỷ luật';

/** Phụ lục 5 and 6: posts, transfers, discipline. */
export const phuLuc56Mentions: readonly MentionPattern[] = [
  { figure: 'PL5.2.1', in: STAFF, before: 'biên chế (?:được )?giao(?: (?:trong )?năm(?: \\d{4})?)?(?: (?:là|có))*:? ' },
  { figure: 'PL5.2.1', in: STAFF, after: 'biên chế (?:được )?giao' },
  { figure: 'PL5.2.2', in: STAFF, before: '(?:biên chế|<cbcc>) (?:hiện )?có mặt(?: tại thời điểm báo cáo)?<is>' },
  {
    figure: 'PL5.2.2',
    in: STAFF,
    before: '(?:tổng số|hiện có|tổng cộng) (?:biên chế )?<cbcc>(?: (?:hiện có|của (?:ubnd )?xã|toàn xã|xã))*<is>',
    unless: 'không chuyên trách|được giao',
  },
  {
    figure: 'PL5.2.2',
    in: STAFF,
    before: '(?:xã|đơn vị|cơ quan|hiện|hiện nay|nay|tổng số|tổng cộng)(?: có| gồm)*(?: tổng số)? ',
    after: '<cbcc>(?= ?(?:[.;,:(]|$)| (?:của|tại|thuộc|trong đó|gồm|làm việc))',
    unless: 'không chuyên trách|được giao|cử|tham gia|học|kiểm tra|bị',
  },
  {
    figure: 'PL5.2.3',
    in: STAFF,
    before: 'hợp đồng lao động(?: làm việc)?(?: (?:tại|ở|trong)[^.,;:\\d]{1,50}?)?<is>',
  },
  { figure: 'PL5.2.4', in: STAFF, before: 'tinh giản(?: biên chế)?(?: được)?(?: trong (?:kỳ|quý)(?: báo cáo)?)?<is>' },
  { figure: 'PL6.2.3', in: SERVICE, before: 'xét chuyển thành công chức cấp huyện(?: trở lên)?<is>' },
  {
    figure: 'PL6.4.5',
    in: SERVICE,
    before: `${DISCIPLINED}(?: trong (?:kỳ|quý))?<is>`,
  },
  {
    figure: 'PL6.4.5',
    in: SERVICE,
    after: `(?:trường hợp )?(?:<cbcc>|cán bộ|công chức)(?: [^ .,;:()\\d]+){0,4}? ${DISCIPLINED}`,
  },
];

const ANYONE = '(?:có |phát sinh )?(?:bất (?:cứ|kỳ) )?(?:trường hợp )?(?:nào )?(?:<cbcc>|cán bộ|công chức)';

/** There was none of these. */
export const phuLuc56Absences: readonly AbsencePattern[] = [
  {
    figure: 'PL5.2.4',
    in: STAFF,
    words: 'không (?:có|phát sinh)(?: trường hợp)?(?: nào)? tinh giản',
  },
  {
    figure: 'PL6.2.3',
    in: SERVICE,
    words: `không ${ANYONE}[^.,;]{0,30} được xét chuyển`,
  },
  {
    figure: 'PL6.4.5',
    in: SERVICE,
    words: `không ${ANYONE}(?: [^ .,;:()\\d]+){0,6}? ${DISCIPLINED}`,
  },
];
