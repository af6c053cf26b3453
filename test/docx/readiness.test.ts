import type { Finding } from '../../src/core/rule/finding';
import type { ValidationResult } from '../../src/core/rule/validation-result';
import { explainedErrors, readiness } from '../../src/docx';
import { form } from './some-report';

const finding = (where: string, severity: Finding['severity'], consequences: readonly Finding[] = []): Finding => ({
  id: `sai:${where}`,
  rule: 'sai',
  severity,
  outcome: 'fail',
  where,
  value: '',
  expected: '',
  message: `${where} sai {0} $&.`,
  cure: 'Sửa lại.',
  related: [],
  consequences,
});
const result = (...findings: readonly Finding[]): ValidationResult => ({
  outcome: 'fail',
  findings,
  counts: { error: 0, warning: 0, info: 0 },
  explained: { error: 0, warning: 0 },
  unusedExplanations: [],
  completion: [],
  outcomes: [],
  read: [],
});
const explained = (...entries: readonly (readonly [string, string])[]) => new Map(entries);

const a = finding('PL2.1.1', 'error');
const inside = finding('PL3.1', 'warning', [a]);

test.each<[string, ValidationResult, ReadonlyMap<string, string>, readonly (readonly [string, string])[]]>([
  ['nothing wrong', result(), explained(), []],
  ['warnings only', result(finding('PL2', 'warning'), finding('PL3', 'info')), explained(), []],
  ['an error', result(a), explained(), [['unexplained', 'sai:PL2.1.1']]],
  ['explained', result(a), explained(['sai:PL2.1.1', 'Đúng vậy.']), []],
  ['another one explained', result(a), explained(['sai:PL3.1', 'Đúng vậy.']), [['unexplained', 'sai:PL2.1.1']]],
  ['explained with spaces', result(a), explained(['sai:PL2.1.1', ' \n']), [['explanation-blank', 'sai:PL2.1.1']]],
  ['inside a warning', result(inside), explained(), [['unexplained', 'sai:PL2.1.1']]],
  ['with consequences', result(finding('PL3.1', 'error', [a])), explained(['sai:PL3.1', 'Đúng vậy.']), []],
])('%s', (_, validated, explanations, refused) => {
  expect(readiness(validated, explanations)?.records.map((each) => [each.kind, each.finding.id]) ?? []).toEqual(
    refused,
  );
});

test.each([
  ['vi', 'Chưa xuất được báo cáo: còn 1 lỗi chưa sửa và chưa giải trình.', 'Sửa lại. Nếu số liệu đúng là như vậy,'],
  ['en', 'The report was not exported: 1 errors', 'Sửa lại. If the figures are right as they are,'],
] as const)('%s: finding and cure are named', (language, message, cure) => {
  const refusal = readiness(result(a), explained(), language);
  expect(refusal?.message).toContain(message);
  expect(refusal?.records[0]?.message).toBe('PL2.1.1 sai {0} $&.');
  expect(refusal?.records[0]?.cure).toContain(cure);
});

test('explained errors go into the document with their place in words; explanations of nothing do not', () => {
  const explanations = explained(['sai:PL2', ' Do làm tròn. '], ['sai:PL9', 'Cũ.']);
  expect(explainedErrors(result(finding('PL2', 'error'), a), explanations, form)).toEqual([
    { finding: 'sai:PL2', place: 'Phụ lục 2', message: 'PL2 sai {0} $&.', explanation: 'Do làm tròn.' },
  ]);
});
