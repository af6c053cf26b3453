import type { Rule } from '../rule';

const FORMS = ['cchc-xa-2022'] as const;

/**
 * Figures of the narrative against one another and against the appendices. Left out on purpose, since a right report may
 * break them:
 * - officials inspected (BS3.2) or trained (BS5) against people present (PL5.2.2): those without a post are counted too,
 *   and one person may go twice;
 * - sessions of legal education (BS2.2) against those who took part (BS2.3): nobody counts the listeners of a broadcast;
 * - dossiers received (BS1.2) against PL8.6.4.1: that row counts only procedures of levels 3 and 4.
 */
export const supplementaryRules: readonly Rule[] = [
  {
    id: 'dossiers-unbalanced',
    severity: 'error',
    title: { vi: 'Hồ sơ nhận vào bằng hồ sơ đã và đang giải quyết', en: 'Dossiers in are dossiers out and pending' },
    check: 'sides-equal',
    on: {
      equations: [{ at: 'BS1.2', left: ['BS1.1', 'BS1.2'], right: ['BS1.3', 'BS1.4', 'BS1.5', 'BS1.6'] }],
    },
    message: 'dossiers-unbalanced',
    forms: FORMS,
    source: 'Tiếp nhận + kỳ trước chuyển sang = trước hạn + đúng hạn + quá hạn + đang giải quyết',
  },
  {
    id: 'in-time-otherwise',
    severity: 'error',
    title: { vi: 'Trước hạn và đúng hạn cộng lại khớp Phụ lục 4', en: 'Early and on time agree with Appendix 4' },
    check: 'sides-equal',
    on: { equations: [{ at: 'PL4.3.2.2', left: ['BS1.3', 'BS1.4'], right: ['PL4.3.2.2'] }] },
    message: 'dossiers-otherwise',
    forms: FORMS,
    source: 'Hồ sơ giải quyết trước hạn và đúng hạn cộng lại là số đúng hạn của Phụ lục 4',
  },
  {
    id: 'settled-otherwise',
    severity: 'error',
    title: { vi: 'Hồ sơ đã giải quyết khớp Phụ lục 4', en: 'Dossiers settled agree with Appendix 4' },
    check: 'sides-equal',
    on: { equations: [{ at: 'PL4.3.2.1', left: ['BS1.3', 'BS1.4', 'BS1.5'], right: ['PL4.3.2.1'] }] },
    message: 'dossiers-otherwise',
    forms: FORMS,
    source: 'Hồ sơ trước hạn, đúng hạn và quá hạn cộng lại là số đã giải quyết xong của Phụ lục 4',
  },
  {
    id: 'people-without-sessions',
    severity: 'warning',
    title: { vi: 'Có người tham gia thì phải có đợt tuyên truyền', en: 'Who takes part takes part in a session' },
    check: 'zero-with',
    on: { rows: ['BS2.3'] },
    options: { zero: ['BS2.2'] },
    message: 'people-without-sessions',
    forms: FORMS,
    source: 'BS2.3 đếm người tham gia các đợt của BS2.2',
  },
  {
    id: 'degrees-over-staff',
    severity: 'warning',
    title: { vi: 'Người có trình độ đại học trở lên nhiều hơn biên chế', en: 'More people with a degree than staff' },
    check: 'part-within-whole',
    on: { relations: [{ parts: ['BS4.1', 'BS4.2'], whole: 'PL5.2.2' }] },
    message: 'part-over-whole-unusual',
    forms: FORMS,
    source: 'Mỗi người tính theo trình độ cao nhất; có nơi tính cả người ngoài biên chế',
  },
  {
    id: 'theory-over-staff',
    severity: 'warning',
    title: {
      vi: 'Người có trình độ lý luận chính trị nhiều hơn biên chế',
      en: 'More people trained in political theory than staff',
    },
    check: 'part-within-whole',
    on: { relations: [{ parts: ['BS4.3', 'BS4.4'], whole: 'PL5.2.2' }] },
    message: 'part-over-whole-unusual',
    forms: FORMS,
    source: 'Mỗi người tính theo trình độ cao nhất; có nơi tính cả người ngoài biên chế',
  },
];
