import type { Excuse } from '../../check/excused';
import { INPUT_KINDS } from '../../check/input-kinds';
import type { Rule } from '../rule';

const FORMS = ['cchc-xa-2022'] as const;

/** Without a survey, neither its forms nor its way are owed. */
export const excuses: readonly Excuse[] = [{ rows: ['PL2.6.1', 'PL2.6.2'], by: 'PL2.6', code: 0 }];

/** What a unit of its level owes, and what it does not. */
export const blankRules: readonly Rule[] = [
  {
    id: 'appendix-missing',
    severity: 'info',
    title: { vi: 'Phụ lục chưa có trong tệp', en: 'An appendix is not in the workbook' },
    check: 'appendix-present',
    on: 'all',
    message: 'appendix-missing',
    gather: 'report',
    source: 'Biểu mẫu gồm bảy phụ lục; đơn vị có thể chỉ chèn những phụ lục cần báo cáo',
  },
  {
    id: 'appendix-empty',
    severity: 'warning',
    title: { vi: 'Phụ lục chưa điền', en: 'An appendix is empty' },
    check: 'appendix-started',
    on: 'all',
    message: 'appendix-empty',
    source: 'Phụ lục đã chèn thì phải có số liệu của cấp báo cáo',
  },
  {
    id: 'required-blank',
    severity: 'warning',
    title: { vi: 'Mã, tỷ lệ phải điền', en: 'Codes and percentages are filled in' },
    check: 'filled',
    on: { kinds: ['code', 'percent'] },
    options: { offersZero: false, excuses },
    message: 'required-blank',
    gather: 'appendix',
    source: 'Với mã và tỷ lệ, để trống không thể hiểu là 00',
  },
  {
    id: 'ambiguous-blank',
    severity: 'warning',
    title: { vi: 'Để trống là 00 hay chưa có số liệu', en: 'A blank: 00 or not yet known' },
    check: 'filled',
    on: { kinds: ['count', 'money'] },
    options: { offersZero: true, excuses },
    message: 'ambiguous-blank',
    gather: 'appendix',
    source: 'Để trống không phải là không có; báo cáo ghi 00 khi không phát sinh',
  },
  {
    id: 'whole-blank',
    severity: 'warning',
    title: { vi: 'Có phần thì phải có tổng', en: 'A whole is given beside its part' },
    check: 'whole-given',
    on: {
      relations: [
        { parts: ['PL2.4.2', 'PL2.4.3', 'PL2.4.4'], whole: 'PL2.4.1' },
        { parts: ['PL2.5.2', 'PL2.5.3', 'PL2.5.4'], whole: 'PL2.5.1' },
        { parts: ['PL3.2.2.1'], whole: 'PL3.2.1' },
        { parts: ['PL3.3.2.1'], whole: 'PL3.3.1' },
        { parts: ['PL4.2.1', 'PL4.2.2', 'PL4.2.3'], whole: 'PL4.1.1.2' },
        { parts: ['PL5.1.2.1'], whole: 'PL5.1.2' },
        { parts: ['PL5.2.2'], whole: 'PL5.2.1' },
        { parts: ['PL5.3.2'], whole: 'PL5.3.1' },
      ],
    },
    message: 'whole-blank',
    forms: FORMS,
    source: 'Đã có phần thì chắc chắn có tổng',
  },
  {
    id: 'other-level-filled',
    severity: 'warning',
    title: { vi: 'Dòng do cấp khác báo cáo', en: 'A row that another level reports' },
    check: 'own-level',
    on: { kinds: INPUT_KINDS },
    message: 'other-level-filled',
    gather: 'appendix',
    source: 'Cấp báo cáo của từng dòng, suy từ nhãn và ghi chú của biểu mẫu',
  },
];
