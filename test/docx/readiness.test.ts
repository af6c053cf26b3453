import type { Finding, FindingExplanation } from '../../src/core/rule/finding';
import type { ValidationResult } from '../../src/core/rule/validation-result';
import { explainedFindings, readiness } from '../../src/docx';
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
const explained = (one: Finding, state: FindingExplanation['state'], text = 'Đúng vậy.'): Finding => ({
  ...one,
  explanation: { state, text },
});

const a = finding('PL2.1.1', 'error');
const inside = finding('PL3.1', 'warning', [a]);

test.each<[string, ValidationResult, readonly (readonly [string, string])[]]>([
  ['nothing wrong', result(), []],
  ['warnings only', result(finding('PL2', 'warning'), finding('PL3', 'info')), []],
  ['an error', result(a), [['unexplained', 'sai:PL2.1.1']]],
  ['explained', result(explained(a, 'valid')), []],
  ['one of two explained', result(a, explained(finding('PL3', 'error'), 'valid')), [['unexplained', 'sai:PL2.1.1']]],
  ['nothing written yet', result(explained(a, 'blank', '')), [['explanation-blank', 'sai:PL2.1.1']]],
  ['expired', result(explained(a, 'expired')), [['explanation-expired', 'sai:PL2.1.1']]],
  ['inside a warning', result(inside), [['unexplained', 'sai:PL2.1.1']]],
  ['inside an explained warning', result(explained(inside, 'valid')), [['unexplained', 'sai:PL2.1.1']]],
  ['with consequences', result(explained(finding('PL3.1', 'error', [a]), 'valid')), []],
])('%s', (_, validated, refused) => {
  expect(readiness(validated)?.records.map((each) => [each.kind, each.finding.id]) ?? []).toEqual(refused);
});

test.each([
  ['vi', 'Chưa xuất được báo cáo: còn 1 lỗi chưa sửa và chưa giải trình.', 'Sửa lại. Nếu số liệu đúng là như vậy,'],
  ['en', 'The report was not exported: 1 errors', 'Sửa lại. If the figures are right as they are,'],
] as const)('%s: finding and cure are named', (language, message, cure) => {
  const refusal = readiness(result(a), language);
  expect(refusal?.message).toContain(message);
  expect(refusal?.records[0]?.message).toBe('PL2.1.1 sai {0} $&.');
  expect(refusal?.records[0]?.cure).toContain(cure);
});

test('what is explained goes into the document with its place in words, once with all that follows from it', () => {
  const gathered = finding('PL3', 'warning', [explained(finding('PL3.1', 'warning'), 'valid', 'Chưa phát sinh.'), a]);
  const validated = result(
    explained(finding('PL2', 'error', [explained(finding('PL2.2', 'error'), 'valid')]), 'valid', 'Do làm tròn.'),
    a,
    explained(finding('PL2.3', 'error'), 'expired'),
    gathered,
  );
  expect(explainedFindings(validated, form)).toEqual([
    { finding: 'sai:PL2', place: 'Phụ lục 2', message: 'PL2 sai {0} $&.', explanation: 'Do làm tròn.' },
    { finding: 'sai:PL3.1', place: 'PL3.1', message: 'PL3.1 sai {0} $&.', explanation: 'Chưa phát sinh.' },
  ]);
});
