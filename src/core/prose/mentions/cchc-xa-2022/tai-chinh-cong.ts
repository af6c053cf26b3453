import type { MentionPattern } from '../mention-pattern';

const FINANCE = ['II.5', 'II'] as const;
const SUMMARY = ['II.5', 'III', 'III.1', 'III.2'] as const;
const INVESTMENT = 'đầu tư công|giải ngân';

/** Phụ lục 7: public investment. */
export const phuLuc7Mentions: readonly MentionPattern[] = [
  {
    figure: 'PL7.1.1',
    in: FINANCE,
    kind: 'money',
    before:
      '(?:kế hoạch vốn|tổng vốn|vốn đầu tư công|kế hoạch)(?: đầu tư công)?(?: (?:được|giao|năm(?: \\d{4})?))*<is>',
    sentence: INVESTMENT,
    unless: 'giải ngân được|đã giải ngân|đã thực hiện',
  },
  {
    figure: 'PL7.1.2',
    in: FINANCE,
    kind: 'money',
    before: '(?:đã )?(?:thực hiện|giải ngân)(?: được)?<is>',
    sentence: INVESTMENT,
    unless: 'chưa|còn|sẽ|phải',
  },
  {
    figure: 'PL7.1.2',
    whole: 'PL7.1.1',
    in: FINANCE,
    kind: 'money',
    before: '(?:đã )?(?:thực hiện|giải ngân)(?: được)?<is>',
    sentence: INVESTMENT,
    unless: 'chưa|còn|sẽ|phải',
  },
  {
    figure: 'PL7.1',
    in: SUMMARY,
    kind: 'percent',
    before: '(?:tỷ lệ )?giải ngân(?: vốn)?(?: đầu tư công)?(?: năm(?: \\d{4})?)?(?: (?:mới|chỉ))*<is>',
  },
];
