import type { AbsencePattern, MentionPattern } from '../mention-pattern';

const PLAN = ['I.1', 'I'] as const;
const GIVEN = ['I.1', 'I.2', 'I'] as const;
const INSPECTION = ['I.3'] as const;
const SUMMARY = ['I.1', 'III', 'III.1', 'III.2'] as const;
const SURVEY = ['I.2', 'I.4', 'II.2'] as const;

/** Phụ lục 2: steering. */
export const phuLuc2Mentions: readonly MentionPattern[] = [
  {
    figure: 'PL2.1',
    in: ['I', 'I.1', 'I.2', 'I.3', 'I.4'],
    before: '(?:ban hành|phát hành)(?: được)?<is>',
    after: '(?:văn bản|công văn)(?: [^ .,;:()\\d]+){0,3}? (?:chỉ đạo|quán triệt|đôn đốc|điều hành)',
    unless: '<vbqppl>|huyện|tỉnh',
  },
  {
    figure: 'PL2.2.1',
    in: PLAN,
    before:
      '(?:xác định|đề ra|đặt ra|gồm|bao gồm|giao|bố trí|tổng số|tổng cộng|có|với|lập)(?: (?:là|có|gồm|tổng số))*:? ',
    after: '<tasks>',
    unless: '<done>|<undone>',
    without: '<district>|<province>',
  },
  {
    figure: 'PL2.2.2',
    in: PLAN,
    before: '<done>(?: (?:xong|được|trên|cơ bản|tổng số))*<is>',
    after: '<tasks>',
    unless: '<undone>',
    without: '<district>|<province>',
  },
  {
    figure: 'PL2.2.2',
    in: PLAN,
    after: '<tasks>(?: [^ .,;:()\\d]+){0,3}? (?:đã )?(?:được )?(?:hoàn thành|thực hiện xong|làm xong)',
    unless: '<undone>',
    without: '<district>|<province>',
  },
  {
    figure: 'PL2.2.1',
    in: PLAN,
    before:
      '(?:tổng )?số nhiệm vụ(?: (?:đề ra|(?:theo|của|trong) kế hoạch(?: <cchc>)?|kế hoạch|năm(?: \\d{4})?))*(?: (?:là|có))*:? ',
    unless: '<done>|<undone>',
    without: '<district>|<province>',
  },
  {
    figure: 'PL2.2.2',
    in: PLAN,
    before: '(?:số nhiệm vụ (?:đã )?(?:hoàn thành|thực hiện xong)|(?:đã )hoàn thành)<is>',
    after: '<bare>',
    sentence: 'nhiệm vụ',
    unless: '<undone>',
    without: '<district>|<province>',
  },
  {
    figure: 'PL2.2.2',
    whole: 'PL2.2.1',
    in: PLAN,
    before: '<done>(?: (?:xong|được|cơ bản))*<is>',
    after: '<tasks>',
    unless: '<undone>',
    without: '<district>|<province>',
  },
  {
    figure: 'PL2.2',
    in: SUMMARY,
    kind: 'percent',
    before:
      '(?:tỷ lệ (?:hoàn thành|thực hiện) (?:các nhiệm vụ (?:của|trong) )?(?:kế hoạch|nhiệm vụ)(?: <cchc>)?(?: năm(?: \\d{4})?)?|kế hoạch <cchc>(?: năm(?: \\d{4})?)? (?:mới |đã )?hoàn thành)<is>',
  },
  {
    figure: 'PL2.3.3.1',
    in: INSPECTION,
    before: 'phát hiện<is>',
    after: '<problems>',
  },
  {
    figure: 'PL2.3.3.2',
    in: INSPECTION,
    before: '(?:xử lý|khắc phục|giải quyết)(?: xong| dứt điểm| được)*<is>',
    after: '<problems>',
    unless: 'chưa|còn|đang|phải|cần',
  },
  {
    figure: 'PL2.3.3',
    in: INSPECTION,
    kind: 'percent',
    before: 'tỷ lệ (?:xử lý|khắc phục)(?: sau kiểm tra)?<is>',
  },
  ...givenTasks('PL2.4', '<province>', '<district>'),
  ...givenTasks('PL2.5', '<district>', '<province>'),
  {
    figure: 'PL2.6.1',
    in: SURVEY,
    before:
      '(?:khảo sát|ý kiến|hài lòng|thu (?:về|được)|thông qua|với|qua|tổng số|là|bằng)(?: (?:được|trên|là|với|qua))* ',
    after: 'phiếu',
    sentence: 'khảo sát|ý kiến|hài lòng',
    unless: 'phát ra|phiếu phát|không hợp lệ|rất hài lòng|không hài lòng|chưa hài lòng|trực tuyến',
  },
  {
    figure: 'PL2.6.1',
    in: SURVEY,
    before: 'số (?:lượng )?phiếu(?: khảo sát)?<is>',
    sentence: 'khảo sát|ý kiến|hài lòng',
  },
];

/** Tasks that a superior committee has given: all, done in time, done late, late and not done. */
function givenTasks(group: string, by: string, other: string): readonly MentionPattern[] {
  const context = { in: GIVEN, sentence: by, without: other };
  return [
    {
      ...context,
      figure: `${group}.1`,
      before: '(?:tổng số|giao|nhận|tiếp nhận)(?: cho (?:ubnd )?xã| xã)?(?: nhiệm vụ)?<is>',
      after: 'nhiệm vụ',
      unless: 'hạn|hoàn thành|chưa',
    },
    { ...context, figure: `${group}.2`, before: '(?:hoàn thành|thực hiện|giải quyết) đúng (?:thời )?hạn<is>' },
    {
      ...context,
      figure: `${group}.2`,
      before: '(?:hoàn thành|thực hiện)(?: xong)?<is>',
      after: 'nhiệm vụ (?:đúng|bảo đảm) (?:thời )?hạn',
    },
    { ...context, figure: `${group}.3`, before: '(?:hoàn thành (?:nhưng )?(?:bị )?(?:quá|trễ|chậm) hạn)<is>' },
    {
      ...context,
      figure: `${group}.4`,
      before:
        '(?:(?:quá|trễ) hạn,? (?:nhưng |và )?chưa hoàn thành|chưa hoàn thành,? (?:nhưng |và )?(?:đã )?(?:quá|trễ) hạn)<is>',
    },
  ];
}

/** There was none of these. */
export const phuLuc2Absences: readonly AbsencePattern[] = [
  {
    figure: 'PL2.3.3.1',
    in: INSPECTION,
    words: '(?:không|chưa) phát hiện (?:được )?(?:bất (?:kỳ|cứ) )?(?:<problems>|vi phạm)',
  },
];
