import { DETAILS } from '../../check/place';
import type { Rule } from '../rule';

/** What heads and signs the report. */
export const detailRules: readonly Rule[] = [
  {
    id: 'detail-missing',
    severity: 'warning',
    title: { vi: 'Thông tin báo cáo phải đủ', en: 'Report details are complete' },
    check: 'detail-given',
    on: { details: DETAILS },
    message: 'detail-missing',
    gather: 'report',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: các thành phần thể thức văn bản',
  },
  {
    id: 'date-invalid',
    severity: 'error',
    title: { vi: 'Ngày ký có thật', en: 'The date of signing exists' },
    check: 'date-valid',
    on: { details: ['document.date'] },
    message: 'date-invalid',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: thời gian ban hành văn bản',
  },
  {
    id: 'signed-early',
    severity: 'warning',
    title: { vi: 'Ký sau ngày cuối kỳ báo cáo', en: 'Signed after the period’s last day' },
    check: 'signed-after-period',
    on: { details: ['document.date'] },
    message: 'signed-early',
    source:
      'Kỳ báo cáo theo hướng dẫn của Bộ Nội vụ: quý I đến 14/3, 6 tháng đến 14/6, quý III đến 14/9, năm đến 14/12',
  },
];
