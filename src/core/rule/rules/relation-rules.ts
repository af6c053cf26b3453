import type { Rule } from '../rule';

const FORMS = ['cchc-xa-2022'] as const;

/**
 * Rows of the form that bound one another. Only what holds for every unit is an error; what usually holds is a
 * warning. Left out on purpose, since a right report may break them:
 * - dossiers received (PL8.6.4.1) against dossiers settled (PL4.3.2.1): dossiers carry over, and 6.4 counts only
 *   procedures of levels 3 and 4;
 * - survey forms (PL2.6.1) against dossiers: one person may be asked twice or not at all;
 * - people disciplined (PL6.4.5), contracts (PL5.2.3) or posts cut (PL5.2.4) against people present (PL5.2.2): those
 *   who left are no longer present, and contracts are not posts;
 * - documents checked or reviewed (PL3.2.1, PL3.3.1) against documents issued (PL3.1.2): older ones are reviewed too;
 * - procedures of all tiers (PL4.1.1) against those linked or online in a district's report: totals over communes
 *   count one procedure many times;
 * - the share for the locality (PL8.5.2) against those of its tiers: how they are weighted is not laid down.
 */
export const relationRules: readonly Rule[] = [
  {
    id: 'tasks-over-assigned',
    severity: 'error',
    title: { vi: 'Nhiệm vụ đã báo cáo không nhiều hơn được giao', en: 'Tasks reported on are within those assigned' },
    check: 'part-within-whole',
    on: {
      relations: [
        { parts: ['PL2.4.2', 'PL2.4.3', 'PL2.4.4'], whole: 'PL2.4.1' },
        { parts: ['PL2.5.2', 'PL2.5.3', 'PL2.5.4'], whole: 'PL2.5.1' },
      ],
    },
    message: 'part-over-whole',
    forms: FORMS,
    source: 'Mỗi nhiệm vụ thuộc một loại; nhiệm vụ chưa đến hạn không thuộc loại nào nên tổng có thể lớn hơn',
  },
  {
    id: 'documents-over-examined',
    severity: 'error',
    title: {
      vi: 'Văn bản phải xử lý không nhiều hơn đã kiểm tra, rà soát',
      en: 'Documents to mend are within those examined',
    },
    check: 'part-within-whole',
    on: {
      relations: [
        { parts: ['PL3.2.2.1'], whole: 'PL3.2.1' },
        { parts: ['PL3.3.2.1'], whole: 'PL3.3.1' },
      ],
    },
    message: 'part-over-whole',
    forms: FORMS,
    source: 'Văn bản phải xử lý được phát hiện từ văn bản đã kiểm tra, rà soát',
  },
  {
    id: 'used-over-provided',
    severity: 'error',
    title: {
      vi: 'Thủ tục có hồ sơ trực tuyến không nhiều hơn đang cung cấp',
      en: 'Procedures used online are within those provided',
    },
    check: 'part-within-whole',
    on: {
      relations: [
        { parts: ['PL8.6.1.3'], whole: 'PL8.6.1.2', otherwise: 'PL8.6.1.1' },
        { parts: ['PL8.6.2.3'], whole: 'PL8.6.2.2', otherwise: 'PL8.6.2.1' },
      ],
    },
    message: 'part-over-whole',
    forms: FORMS,
    source:
      'Thứ tự 6.n.3 ≤ 6.n.2 ≤ 6.n.1: có hồ sơ trực tuyến thì phải đang cung cấp, đang cung cấp thì phải đủ điều kiện',
  },
  {
    id: 'units-over-all',
    severity: 'error',
    title: {
      vi: 'Đơn vị sự nghiệp thuộc huyện không nhiều hơn tổng số',
      en: 'The district’s service units are within all',
    },
    check: 'part-within-whole',
    on: { relations: [{ parts: ['PL5.1.2.1'], whole: 'PL5.1.2' }] },
    message: 'part-over-whole',
    forms: FORMS,
    source: 'PL5.1.2 là tổng số tại địa phương',
  },
  {
    id: 'staff-over-assigned',
    severity: 'warning',
    title: { vi: 'Người có mặt nhiều hơn biên chế được giao', en: 'More staff present than posts assigned' },
    check: 'part-within-whole',
    on: {
      relations: [
        { parts: ['PL5.2.2'], whole: 'PL5.2.1' },
        { parts: ['PL5.3.2'], whole: 'PL5.3.1' },
      ],
    },
    message: 'part-over-whole-unusual',
    forms: FORMS,
    source: 'Thường không vượt, nhưng có thể vượt khi đang sắp xếp lại đơn vị',
  },
  {
    id: 'linked-procedures-over-all',
    severity: 'warning',
    title: { vi: 'Thủ tục liên thông nhiều hơn thủ tục cấp xã', en: 'More linked procedures than the commune has' },
    check: 'part-within-whole',
    on: {
      relations: [
        // A procedure may be linked both ways, so even a sum over the whole is only unusual.
        { parts: ['PL4.2.1', 'PL4.2.2'], whole: 'PL4.1.1.2' },
        { parts: ['PL4.2.3'], whole: 'PL4.1.1.2' },
      ],
    },
    message: 'part-over-whole-unusual',
    forms: FORMS,
    levels: ['commune'],
    source: 'PL4.2 đếm trong số thủ tục của PL4.1.1.2; một thủ tục có thể liên thông cả hai cách',
  },
  {
    id: 'online-procedures-over-all',
    severity: 'warning',
    title: { vi: 'Thủ tục trực tuyến nhiều hơn thủ tục cấp xã', en: 'More online procedures than the commune has' },
    check: 'part-within-whole',
    on: {
      relations: [
        // Some units count a procedure of level 4 among those of level 3 as well.
        { parts: ['PL8.6.1.1', 'PL8.6.2.1'], whole: 'PL4.1.1.2' },
        { parts: ['PL8.6.5.1'], whole: 'PL4.1.1.2' },
      ],
    },
    message: 'part-over-whole-unusual',
    forms: FORMS,
    levels: ['commune'],
    source: 'PL8.6 đếm trong số thủ tục của PL4.1.1.2',
  },
  {
    id: 'procedures-over-online-dossiers',
    severity: 'warning',
    title: {
      vi: 'Thủ tục có hồ sơ trực tuyến nhiều hơn hồ sơ trực tuyến',
      en: 'More procedures used online than online dossiers',
    },
    check: 'part-within-whole',
    on: { relations: [{ parts: ['PL8.6.1.3', 'PL8.6.2.3'], whole: 'PL8.6.4.2' }] },
    message: 'part-over-whole-unusual',
    forms: FORMS,
    source: 'Mỗi thủ tục có phát sinh thì có ít nhất một hồ sơ; kỳ tính của hai dòng có thể khác nhau',
  },
  {
    id: 'online-without-procedures',
    severity: 'warning',
    title: {
      vi: 'Có hồ sơ trực tuyến mà không thủ tục nào phát sinh',
      en: 'Online dossiers though no procedure had one',
    },
    check: 'zero-with',
    on: { rows: ['PL8.6.4.2'] },
    options: { zero: ['PL8.6.1.3', 'PL8.6.2.3'] },
    message: 'online-without-procedures',
    forms: FORMS,
    source: 'PL8.6.4 chỉ thống kê thủ tục mức độ 3 và 4 có phát sinh hồ sơ',
  },
  {
    id: 'counted-without-survey',
    severity: 'error',
    title: { vi: 'Không khảo sát thì không có phiếu', en: 'No survey, no forms' },
    check: 'agrees-with-code',
    on: { rows: ['PL2.6.1'] },
    options: { by: 'PL2.6', code: 0, expects: 'zero' },
    message: 'counted-without-survey',
    forms: FORMS,
    source: 'PL2.6 = 0 là không khảo sát',
  },
  {
    id: 'survey-without-count',
    severity: 'warning',
    title: { vi: 'Có khảo sát thì phải có phiếu', en: 'A survey has forms' },
    check: 'agrees-with-code',
    on: { rows: ['PL2.6.1'] },
    options: { by: 'PL2.6', code: 1, expects: 'some' },
    message: 'survey-without-count',
    forms: FORMS,
    source: 'PL2.6 = 1 là có khảo sát; có thể mới bắt đầu, chưa thu phiếu',
  },
];
