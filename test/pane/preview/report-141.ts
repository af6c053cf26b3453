import type { Form } from '../../../src/core/form/form';
import type { ReportDetails } from '../../../src/core/report/report-details';
import type { Finding } from '../../../src/core/rule/finding';
import type { ValidationResult } from '../../../src/core/rule/validation-result';
import { type Figures, fakeCell } from '../fake-workbook';

export const DETAILS: ReportDetails = {
  unit: { name: 'UBND xã Quảng Thọ', parent: 'UBND huyện Quảng Điền', level: 'commune' },
  period: { year: 2022, kind: '9M' },
  document: { number: '141/BC-UBND', date: '2022-09-05', place: 'Quảng Thọ' },
  signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: '' },
  addressees: ['Phòng Nội vụ huyện Quảng Điền'],
  recipients: ['Như trên', 'Lưu: VT'],
};

/** Enough figures for the pane to look filled in. */
export const FIGURES: Figures = {
  'PL2.1': 9,
  'PL2.2.1': 44,
  'PL4.3.2': '99,8',
  'PL4.3.2.1': 541,
  'PL4.3.2.2': 539,
  'PL8.6.3.1': '90',
};

type Row = Pick<Finding, 'rule' | 'severity' | 'where' | 'value' | 'expected' | 'message' | 'cure'> & Partial<Finding>;

const ROWS: readonly Row[] = [
  {
    rule: 'typed-ratio',
    severity: 'error',
    where: 'PL4.3.2',
    value: '99,8',
    expected: '99,6',
    message: 'Tỷ lệ ghi 99,8 nhưng 539/541 là 99,6.',
    cause: '99,8 là 540/541: số hồ sơ đúng hạn có thể đã được tính thừa 1.',
    cure: 'Khôi phục công thức của ô, hoặc xem lại hai dòng 3.2.1 và 3.2.2.',
  },
  {
    rule: 'formula-overwritten',
    severity: 'error',
    where: 'PL8.6.1',
    value: '26',
    expected: '100',
    message: 'Tỷ lệ ghi 26 nhưng 34/34 là 100.',
    cause: '26 là 34/130: đã chia cho tổng số thủ tục ở Phụ lục 4, dòng 1.1.2.',
    cure: 'Khôi phục công thức của ô.',
  },
  {
    rule: 'formula-overwritten',
    severity: 'error',
    where: 'PL8.6.3.1',
    value: '90',
    expected: '34',
    message: 'Tổng ghi 90 nhưng 34 + 0 là 34.',
    cause: '90 là 34 + 56: đã cộng số thủ tục đủ điều kiện thay cho số đang cung cấp.',
    cure: 'Khôi phục công thức của ô, rồi điền dòng 6.3.2.',
    consequences: [],
  },
  {
    rule: 'order',
    severity: 'warning',
    where: 'PL5.2.1',
    value: '',
    expected: '',
    message: 'Dòng này để trống trong khi dòng 2.2 ghi 20 người.',
    cure: 'Điền tổng số biên chế được giao; nếu không có thì ghi 00.',
  },
  {
    rule: 'zero-denominator',
    severity: 'warning',
    where: 'PL3.2.2',
    value: '100',
    expected: 'không phát sinh',
    message: 'Không có văn bản nào phải xử lý nên tỷ lệ là không phát sinh.',
    cure: 'Khôi phục công thức của ô.',
  },
  {
    rule: 'date-before-cut-off',
    severity: 'warning',
    where: 'document.date',
    value: '05/09/2022',
    expected: '',
    message: 'Ngày ký trước ngày chốt số liệu 14/09/2022 của kỳ 9 tháng.',
    cure: 'Xem lại ngày ký hoặc kỳ báo cáo.',
  },
  {
    rule: 'number-style',
    severity: 'info',
    where: 'PL7.1.1',
    value: '7000',
    expected: '7.000',
    message: 'Số hàng nghìn nên viết có dấu chấm.',
    cure: 'Gõ lại 7000 vào ô; ô tự hiện 7.000.',
  },
];

/** Findings such as report 141 gives, in our form's places. */
export function findings141(form: Form): readonly Finding[] {
  return ROWS.map((row) => finding(form, row));
}

function finding(form: Form, row: Row): Finding {
  const indicator = form.indicators.get(row.where);
  const restore = row.rule === 'formula-overwritten' || row.rule === 'typed-ratio' || row.rule === 'zero-denominator';
  return {
    id: `${row.rule}@${row.where}`,
    outcome: 'fail',
    related: [],
    appendix: indicator?.appendix,
    cell: indicator && fakeCell(form, row.where),
    fix: restore
      ? {
          label: 'Khôi phục công thức',
          changes: [
            {
              indicator: row.where,
              kind: 'restore-formula',
              before: row.value,
              after: row.expected,
            },
          ],
        }
      : undefined,
    ...row,
    consequences:
      row.where === 'PL8.6.3.1'
        ? ['PL8.6.3', 'PL8.6.3.2'].map((where) =>
            finding(form, {
              rule: 'part-due',
              severity: 'error',
              where,
              value: '',
              expected: '',
              message: 'Dòng này phải có vì dòng 6.3.1 đã có số.',
              cure: 'Điền dòng 6.3.2.',
            }),
          )
        : [],
  };
}

export function result(
  form: Form,
  findings: readonly Finding[],
  change: Partial<ValidationResult> = {},
): ValidationResult {
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return {
    outcome: counts.error > 0 ? 'fail' : 'pass',
    findings,
    counts,
    explained: { error: 0, warning: 0 },
    unusedExplanations: [],
    completion: form.appendices.map(({ id, rows }, at) => ({
      appendix: id,
      due: at === 3 ? 0 : rows.length,
      filled: at === 3 ? 0 : Math.max(rows.length - 3 * at, 0),
    })),
    outcomes: [],
    read: [...form.indicators.keys()],
    ...change,
  };
}
