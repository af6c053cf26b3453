import type { Form } from '../../src/core/form/form';
import { loadForm } from '../../src/core/form/load-form';
import type { ReportDetails } from '../../src/core/report/report-details';
import type { Finding, Severity } from '../../src/core/rule/finding';
import type { ValidationResult } from '../../src/core/rule/validation-result';
import { fakeCell } from './fake-workbook';

/** Two appendices, five rows: enough for every path of the pane. */
export const form: Form = loadForm({
  id: 'tiny-2022',
  version: 1,
  title: 'Biểu mẫu thử',
  validFrom: '2022-01-01',
  appendices: [
    {
      number: 2,
      title: 'BIỂU MẪU BÁO CÁO CHỈ ĐẠO',
      rows: [
        { stt: '1', kind: 'count', label: 'Số nhiệm vụ', unit: 'Nhiệm vụ', reportedBy: 'commune' },
        { stt: '2', kind: 'count', label: 'Số đã xong', unit: 'Nhiệm vụ', reportedBy: 'commune' },
        {
          stt: '3',
          kind: 'ratio',
          label: 'Tỷ lệ xong',
          unit: '%',
          reportedBy: 'commune',
          numerator: '2',
          denominator: '1',
        },
      ],
    },
    {
      number: 3,
      title: 'BIỂU MẪU BÁO CÁO THỂ CHẾ',
      rows: [
        { stt: '1', kind: 'count', label: 'Số văn bản', unit: 'Văn bản', reportedBy: 'commune' },
        { stt: '2', kind: 'count', label: 'Số đã kiểm tra', unit: 'Văn bản', reportedBy: 'commune' },
      ],
    },
  ],
  codeLists: [],
});

export const details: ReportDetails = {
  unit: { name: 'UBND xã Thử', parent: 'UBND huyện Mẫu', level: 'commune' },
  period: { year: 2022, kind: 'Q3' },
  document: { number: '1/BC-UBND', date: '2022-09-05', place: 'Thử' },
  signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Lê Văn Thử' },
  addressees: ['UBND huyện Mẫu'],
  recipients: ['Như trên'],
};

/** A finding at a row (or elsewhere, then without a cell). */
export function finding(where: string, severity: Severity = 'error', more: Partial<Finding> = {}): Finding {
  const indicator = form.indicators.get(where);
  return {
    id: `${more.rule ?? 'rule'}@${where}`,
    rule: 'rule',
    severity,
    outcome: 'fail',
    where,
    appendix: indicator?.appendix,
    cell: indicator && fakeCell(form, where),
    value: '1',
    expected: '2',
    message: `Câu về ${where}.`,
    cure: 'Sửa lại.',
    related: [],
    consequences: [],
    ...more,
  };
}

export function restored(where: string, before: string, after: string): Partial<Finding> {
  return {
    rule: 'formula-overwritten',
    fix: { label: 'Khôi phục công thức', changes: [{ indicator: where, kind: 'restore-formula', before, after }] },
  };
}

export function result(findings: readonly Finding[], more: Partial<ValidationResult> = {}): ValidationResult {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return {
    outcome: counts.error > 0 ? 'fail' : 'pass',
    findings,
    counts,
    explained: { error: 0, warning: 0 },
    unusedExplanations: [],
    completion: form.appendices.map(({ id, rows }) => ({ appendix: id, due: rows.length, filled: 1 })),
    outcomes: [],
    read: [...form.indicators.keys()],
    ...more,
  };
}
