import type { AbsencePattern, MentionPattern } from '../mention-pattern';

const RULES = ['II.1', 'II'] as const;

/** Phụ lục 3: legal documents. */
export const phuLuc3Mentions: readonly MentionPattern[] = [
  {
    figure: 'PL3.1.2',
    in: RULES,
    before: '(?:ban hành|thông qua)(?: được)?<is>',
    after: '<vbqppl>',
    unless: 'huyện|tỉnh|rà soát|kiểm tra|sẽ',
  },
  {
    figure: 'PL3.1.2',
    in: RULES,
    before: '<vbqppl> (?:đã )?(?:được )?ban hành(?: trong (?:kỳ|quý))?<is>',
    unless: 'huyện|tỉnh|rà soát|kiểm tra',
  },
  ...handled('PL3.2', 'kiểm tra', 'rà soát'),
  ...handled('PL3.3', 'rà soát', 'kiểm tra'),
];

/** Documents checked (or reviewed), those to be put right, those put right, and the share of these. */
function handled(group: string, how: string, other: string): readonly MentionPattern[] {
  return [
    {
      figure: `${group}.1`,
      in: RULES,
      before: `<vbqppl>(?: (?:đã|được|tự))* ${how}(?: (?:theo|thuộc) thẩm quyền)?<is>`,
      without: other,
    },
    {
      figure: `${group}.1`,
      in: RULES,
      before: `(?:đã|tự|tiến hành|thực hiện) ${how}<is>`,
      after: '<vbqppl>',
      without: other,
      unless: 'cần|phải|xử lý',
    },
    { figure: `${group}.2.1`, in: RULES, before: `(?:phải|cần) xử lý sau ${how}<is>` },
    {
      figure: `${group}.2.2`,
      in: RULES,
      before: '(?:đã )?(?:được )?xử lý xong<is>',
      sentence: `sau ${how}`,
      without: `sau ${other}`,
    },
    {
      figure: `${group}.2`,
      in: RULES,
      kind: 'percent',
      before: `tỷ lệ xử lý(?: <vbqppl>)?(?: sau ${how})?<is>`,
      sentence: `sau ${how}`,
      without: `sau ${other}`,
    },
  ];
}

/** There was none of these. */
export const phuLuc3Absences: readonly AbsencePattern[] = [
  { figure: 'PL3.1.2', in: RULES, words: '(?:không|chưa) ban hành (?:mới )?<vbqppl>' },
];
