import type { AbsencePattern, MentionPattern } from '../mention-pattern';

const PROCEDURES = ['II.2', 'II'] as const;
/** Numbers of one field are not those of the unit. */
const DOSSIERS = { in: PROCEDURES, without: '<onefield>' } as const;
const STAFF = ['II.3'] as const;
const TRAINING = ['II.4'] as const;
const LATE = '(?:quá|trễ|chậm) (?:thời )?hạn';
const EARLY = '(?:trước|sớm) (?:thời )?hạn';

/** Figures of the narrative that no appendix has. */
export const supplementaryMentions: readonly MentionPattern[] = [
  {
    figure: 'BS1.1',
    ...DOSSIERS,
    before: '(?:kỳ|quý|tháng|năm) trước (?:chuyển sang|chuyển qua|mang sang)<is>',
    unless: '<term>',
  },
  {
    figure: 'BS1.1',
    ...DOSSIERS,
    after: 'hồ sơ (?:tồn )?(?:từ |của )?(?:kỳ|quý|tháng|năm) trước (?:chuyển|mang)',
    unless: '<term>',
  },
  {
    figure: 'BS1.2',
    ...DOSSIERS,
    before: '(?:tiếp nhận|nhận)(?: (?:và giải quyết|mới|được|tổng cộng|tổng số))*<is>',
    after: 'hồ sơ(?! (?:tthc )?(?:quá|trễ|trước|đúng))',
    unless: '<somedossiers>|<term>',
  },
  ...dossiers('BS1.3', EARLY),
  {
    figure: 'BS1.4',
    ...DOSSIERS,
    before: 'đúng (?:thời )?hạn<is>',
    after: '<dossiers>',
    sentence: 'hồ sơ',
    unless: EARLY,
    present: EARLY,
  },
  {
    figure: 'BS1.4',
    ...DOSSIERS,
    after: 'hồ sơ (?:tthc )?(?:được )?(?:đã )?(?:giải quyết )?đúng (?:thời )?hạn',
    unless: EARLY,
    present: EARLY,
  },
  ...dossiers('BS1.5', LATE),
  {
    figure: 'BS1.6',
    ...DOSSIERS,
    before: '(?:đang|chưa)(?: trong quá trình| trong hạn)? (?:giải quyết|xử lý)(?: trong hạn| xong)?<is>',
    after: '<dossiers>',
    sentence: 'hồ sơ',
  },
  {
    figure: 'BS1.6',
    ...DOSSIERS,
    after: 'hồ sơ (?:tthc )?(?:đang|chưa) (?:giải quyết|xử lý|đến hạn)',
  },
  { figure: 'BS2.1', in: ['I.4'], after: '(?:tin,? (?:và )?bài|tin|bài viết|bài)' },
  {
    figure: 'BS2.2',
    in: ['II.1', 'I.4'],
    after: '(?:đợt|hội nghị|buổi|cuộc)(?! [^.;]{0,40} lãnh đạo)',
    sentence: 'pháp luật|tuyên truyền|phổ biến',
  },
  {
    figure: 'BS2.3',
    in: ['II.1', 'I.4'],
    after: '(?:lượt người|lượt|người) (?:tham gia|tham dự|dự|nghe)',
  },
  { figure: 'BS3.1', in: PROCEDURES, after: 'mã(?: qr)?' },
  { figure: 'BS3.2', in: ['I.3'], before: 'kiểm tra(?: đối với)?<is>', after: '(?:<cbcc>|cán bộ|công chức)' },
  { figure: 'BS4.1', in: STAFF, before: '(?:trên đại học|thạc sỹ|sau đại học)<is>', after: 'người' },
  { figure: 'BS4.2', in: STAFF, before: '(?<!(?:trên|sau) )đại học<is>', after: 'người' },
  {
    figure: 'BS4.3',
    in: STAFF,
    before: 'cao cấp(?: lý luận)?(?: chính trị)?<is>',
    after: 'người',
    sentence: 'lý luận',
  },
  {
    figure: 'BS4.4',
    in: STAFF,
    before: 'trung cấp(?: lý luận)?(?: chính trị)?<is>',
    after: 'người',
    sentence: 'lý luận',
  },
  { figure: 'BS5.1', in: TRAINING, after: '(?:người|cán bộ|công chức)[^.,;()\\d]{0,40} trung cấp' },
  { figure: 'BS5.2', in: TRAINING, after: '(?:người|<cbcc>|cán bộ|công chức)[^.,;()\\d]{0,40} sơ cấp' },
  { figure: 'BS5.3', in: TRAINING, after: '(?:người|cán bộ|công chức)[^.,;()\\d]{0,60} văn thư' },
  { figure: 'BS5.4', in: TRAINING, after: '(?:người|cán bộ|công chức)[^.,;()\\d]{0,60} quốc phòng' },
];

/** Dossiers solved at one time, told before or after their number. */
function dossiers(figure: string, when: string): readonly MentionPattern[] {
  return [
    {
      figure,
      ...DOSSIERS,
      before: `${when}(?: giải quyết)?<is>`,
      after: '<dossiers>',
      sentence: 'hồ sơ',
      unless: 'và đúng hạn|đúng và',
    },
    {
      figure,
      ...DOSSIERS,
      after: `hồ sơ (?:tthc )?(?:bị )?(?:được )?(?:đã )?(?:giải quyết )?(?:bị )?${when}(?! và)`,
    },
  ];
}

/** There was none of these. */
export const supplementaryAbsences: readonly AbsencePattern[] = [
  { figure: 'BS1.5', in: PROCEDURES, words: `không (?:có|phát sinh) hồ sơ (?:nào )?(?:bị )?(?:giải quyết )?${LATE}` },
];
