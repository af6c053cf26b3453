import type { Rule } from '../rule';

/** Totals against their parts, as the reporting level adds them. */
export const sumRules: readonly Rule[] = [
  {
    id: 'sum-wrong',
    severity: 'error',
    title: { vi: 'Tổng phải bằng các thành phần cộng lại', en: 'A total is the sum of its parts' },
    check: 'sum-equals',
    on: { kinds: ['sum'] },
    message: 'sum-wrong',
    source: 'Biểu mẫu: dòng tổng cộng các dòng mà cấp báo cáo có số liệu',
  },
  {
    id: 'sum-blank',
    severity: 'warning',
    title: { vi: 'Có thành phần thì phải có tổng', en: 'A total is given beside its parts' },
    check: 'sum-given',
    on: { kinds: ['sum'] },
    message: 'sum-blank',
    source: 'Biểu mẫu: dòng tổng cộng các dòng mà cấp báo cáo có số liệu',
  },
  {
    id: 'sum-without-parts',
    severity: 'warning',
    title: { vi: 'Có tổng thì phải có thành phần', en: 'A total has parts' },
    check: 'sum-has-parts',
    on: { kinds: ['sum'] },
    message: 'sum-without-parts',
    source: 'Biểu mẫu: dòng tổng cộng các dòng mà cấp báo cáo có số liệu',
  },
];
