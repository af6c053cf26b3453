import { decimalToNumber } from '../../../src/core/number/decimal';
import { readNumber } from '../../../src/core/number/read-number';
import { everyFinding } from '../../../src/core/rule/every-finding';
import type { Finding } from '../../../src/core/rule/finding';
import { validate } from '../../../src/core/rule/validate';
import { sampleSnapshot, sampleSupplementary } from '../../../src/core/sample/report-141';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import { report141Rows } from '../../../src/core/sample/report-141-rows';
import { findings, form, named } from './figures';

/** A line of the table of what report 141 must be told: rule, place, typed, expected, what its cause must say. */
type Line = readonly [rule: string, where: string, typed: string, expected: string, cause: RegExp];

const ANY = /^/;

const errors: readonly Line[] = [
  ['ratio-wrong', 'PL4.3.2', '99,8', '99,6', /540\/541/],
  ['ratio-blank', 'PL7.1', '', '7,9', /chưa tính 550\/7\.000/],
  ['ratio-wrong', 'PL8.6.1', '26', '100', /chia cho PL4\.1\.1\.2: 34\/130 = 26/],
  ['ratio-wrong', 'PL8.6.2', '56', '0', /số lượng của PL8\.6\.2\.1 \(56\)/],
  ['sum-wrong', 'PL8.6.3.1', '90', '34', /PL8\.6\.1\.1 \+ PL8\.6\.2\.1 \(34 \+ 56\)/],
  ['ratio-part-due', 'PL8.6.3.2', '', '', /Đã có PL8\.6\.3\.1 .* PL8\.6\.3\./],
  ['ratio-waiting', 'PL8.6.3', '', '', ANY],
  ['ratio-without-inputs', 'PL8.6.4', '00', '', /PL8\.6\.4\.2 có thể là 00 vì PL8\.6\.1\.3 = PL8\.6\.2\.3 = 00/],
  ['ratio-without-inputs', 'PL8.6.5', '00', '', /chưa có PL8\.6\.5\.2 và PL8\.6\.5\.1/],
];

const blanks = (...places: string[]): readonly Line[] => places.map((where) => ['ambiguous-blank', where, '', '', ANY]);

const warnings: readonly Line[] = [
  ['ratio-of-nothing', 'PL3.2.2', '100', 'không phát sinh', ANY],
  ['ratio-of-nothing', 'PL3.3.2', '100', 'không phát sinh', ANY],
  ['ratio-of-nothing', 'PL4.3.3', '100', 'không phát sinh', ANY],
  ['whole-blank', 'PL5.2.1', '', '', ANY],
  ['unit-missing', 'PL6.4.2', '', 'Người', ANY],
  ['unit-missing', 'PL8.5.2.1', '', '%', ANY],
  ['sum-blank', 'PL3.1', '', '01', ANY],
  ['sum-blank', 'PL4.1.1', '', '130', ANY],
  ['other-level-filled', 'PL8.1', '1', '', ANY],
  ['other-level-filled', 'PL8.2', '2', '', ANY],
  ['other-level-filled', 'PL8.4', '2', '', ANY],
  ['other-level-filled', 'PL8.5.2', '100', '', ANY],
  ...blanks('PL2.3.3.1', 'PL2.3.3.2', 'PL2.4.1', 'PL2.4.2', 'PL2.4.3', 'PL2.4.4'),
  ...blanks('PL5.2.3', 'PL5.2.4', 'PL6.2.3'),
  ['low-disbursement', 'PL7.1', '7,9', '', ANY],
  ['signed-early', 'document.date', '05/9/2022', '', ANY],
  // Without 6.4.1 and 6.4.2, 6.5.1 and 6.5.2: folded under the ratios that lack them.
  ...blanks('PL8.6.4.1', 'PL8.6.4.2', 'PL8.6.5.1', 'PL8.6.5.2'),
];

const infos: readonly Line[] = [
  ['stt-comma', 'PL2.6.1', '6,1', '6.1', ANY],
  ['stt-comma', 'PL2.6.2', '6,2', '6.2', ANY],
  ['stt-dots-mixed', 'report', '', '', ANY],
  ['count-one-digit', 'PL2.1', '9', '09', ANY],
  ['thousands-unseparated', 'PL7.1.1', '7000', '7.000', ANY],
  ['ratio-decimals-mixed', 'report', '', '', ANY],
  ['unit-wording', 'PL2.6.1', 'Số lượng', 'Phiếu', ANY],
  ['unit-wording', 'PL4.3.3.1', 'Hồ sơ', 'PAKN', ANY],
  ['unit-wording', 'PL4.3.3.2', 'Hồ sơ', 'PAKN', ANY],
];

/** Typed by hand, not one cell of report 141 holds a formula: told once, and under each wrong ratio. */
const overwritten = [
  'PL2.2',
  'PL3.2.2',
  'PL3.3.2',
  'PL4.3.2',
  'PL4.3.3',
  'PL8.6.1',
  'PL8.6.2',
  'PL8.6.3.1',
  'PL8.6.4',
  'PL8.6.5',
];

/** What the report says rightly, and no error or warning may be raised at. */
const silent = [
  'PL2.2',
  'PL2.5.1',
  'PL2.6',
  'PL2.6.1',
  'PL2.6.2',
  'PL3.1.2',
  'PL4.1.1.2',
  'PL4.2.1',
  'PL4.2.2',
  'PL4.2.3',
].concat([
  'PL4.3.2.1',
  'PL4.3.2.2',
  'PL4.3.3.1',
  'PL4.3.3.2',
  'PL5.2.2',
  'PL6.4.5',
  'PL8.6.1.1',
  'PL8.6.1.2',
  'PL8.6.2.1',
]);

/** The same report, its cells holding texts as printed and holding numbers; texts are told once more, as such. */
describe.each([
  ['typed', /./],
  ['numbers', /^(?!number-as-text)/],
] as const)('report 141, cells as %s', (cells, told) => {
  const result = validate(sampleSnapshot(cells), form, { language: 'vi' });
  const every = everyFinding(result.findings);
  const of = (severity: string): readonly Finding[] => every.filter((finding) => finding.severity === severity);
  const at = (rule: string, where: string): Finding | undefined =>
    every.find((finding) => finding.rule === rule && finding.where === where);

  test.each([...errors, ...warnings, ...infos])(
    '%s at %s: typed %j, expected %j',
    (rule, where, typed, expected, cause) => {
      const finding = at(rule, where);
      const zero = typed === '00' && cells === 'numbers' ? '0' : typed;
      expect(finding && [finding.value, finding.expected]).toEqual([zero, expected]);
      expect(finding?.cause ?? '').toMatch(cause);
    },
  );

  test.each([
    ['error', errors],
    ['warning', warnings],
  ] as const)('no %s but those listed', (severity, lines) =>
    expect([...named(of(severity))].sort()).toEqual(lines.map(([rule, where]) => `${rule}@${where}`).sort()),
  );

  test('no info but those listed', () =>
    expect([...named(of('info')).filter((name) => !name.startsWith('number-as-text'))].sort()).toEqual(
      [
        ...infos.map(([rule, where]) => `${rule}@${where}`),
        ...overwritten.map((id) => `formula-overwritten@${id}`),
      ].sort(),
    ));

  test.each(silent)('nothing against %s', (where) =>
    expect([...of('error'), ...of('warning')].filter((finding) => finding.where === where)).toEqual([]),
  );

  test('numbers held as text are told where there are any', () => {
    const rules = new Set(every.map(({ rule }) => rule));
    expect([...rules].every((rule) => told.test(rule))).toBe(true);
    expect(rules.has('number-as-text')).toBe(cells === 'typed');
  });

  test('is no wall: consequences and kindred findings are folded', () => {
    expect(result.outcome).toBe('fail');
    expect(result.counts).toEqual({ error: 8, warning: 13, info: cells === 'typed' ? 8 : 7 });
  });

  test.each([
    ['PL8.6.3', 'ratio-part-due:PL8.6.3.2'],
    ['PL8.6.4.1', 'ratio-without-inputs:PL8.6.4'],
    ['PL8.6.5.2', 'ratio-without-inputs:PL8.6.5'],
    ['PL2.4.3', 'ambiguous-blank:PL2'],
    ['PL8.5.2', 'other-level-filled:PL8'],
  ])('the finding at %s is under %s', (where, id) =>
    expect(result.findings.find((finding) => finding.id === id)?.consequences.map((each) => each.where)).toContain(
      where,
    ),
  );

  test('no cause claims to be certain of a guess', () => {
    for (const { rule, cause } of every) {
      if (rule === 'ratio-wrong' || rule === 'sum-wrong') expect(cause).toMatch(/^Có thể/);
    }
  });
});

test('the wrong ratios and the total are put right by restoring formulas', () => {
  const { findings } = validate(sampleSnapshot(), form, { language: 'vi' });
  const fixes = findings.flatMap(({ fix }) => fix?.changes.filter(({ kind }) => kind === 'restore-formula') ?? []);
  expect(fixes.map(({ indicator, before, after }) => [indicator, before, after])).toEqual([
    ['PL4.3.2', '99,8', '99,6'],
    ['PL7.1', '', '7,9'],
    ['PL8.6.1', '26', '100'],
    ['PL8.6.2', '56', '0'],
    ['PL8.6.3.1', '90', '34'],
    ['PL3.1', '', '01'],
    ['PL3.2.2', '100', 'không phát sinh'],
    ['PL3.3.2', '100', 'không phát sinh'],
    ['PL4.1.1', '', '130'],
    ['PL4.3.3', '100', 'không phát sinh'],
    ['PL2.2', '77', '77,3'],
  ]);
});

test('the supplementary sheet adds nothing: all that it holds agrees', () => {
  for (const paragraphs of [[], sampleParagraphs]) {
    const { rows, ...rest } = sampleSnapshot('typed', paragraphs);
    const appendices = new Map([...rows].filter(([id]) => id.startsWith('PL')));
    expect(rows.size).toBeGreaterThan(appendices.size);
    const alone = validate({ ...rest, rows: appendices }, form, { language: 'vi' });
    expect(validate({ ...rest, rows }, form, { language: 'vi' }).findings).toEqual(alone.findings);
  }
});

test('with its text, what the text says otherwise is told, and nothing else is added', () => {
  const alone = validate(sampleSnapshot(), form, { language: 'vi' });
  const withText = validate(sampleSnapshot('typed', sampleParagraphs), form, { language: 'vi' });
  const added = withText.findings.filter(({ id }) => !alone.findings.some((finding) => finding.id === id));
  expect(named(added)).toEqual([
    'told-otherwise@I.1',
    'told-otherwise@I.1',
    'survey-way@II.2',
    'inspection-blank@I.3',
    'signed-within@I.1',
    'renamed-levels@report',
    'heading-of-another@II.1',
    'appendix-not-referred@report',
    'figures-not-told@report',
    'spelling-mixed@report',
  ]);
  expect(added[added.length - 1]?.message).toBe(
    'Cùng một từ được viết theo hai cách: ủy / uỷ; hóa / hoá; tỷ lệ / tỉ lệ.',
  );
});

test('typed into the template, whose formulas stand where the report is blank, it has the errors that were typed', () => {
  const all = [...report141Rows.map(([id, , , figure]) => [id, figure] as const), ...sampleSupplementary];
  const typed = all.flatMap(([id, figure]) => {
    const read = readNumber(figure);
    return read ? [[id, decimalToNumber(read.value)] as const] : [];
  });
  const every = findings(Object.fromEntries(typed), { date: '2022-09-05' });
  const of = (severity: string): string[] =>
    named(every.filter((finding) => finding.severity === severity))
      .slice()
      .sort();
  const computed = [
    'ratio-blank@PL7.1',
    'sum-blank@PL3.1',
    'sum-blank@PL4.1.1',
    'unit-missing@PL6.4.2',
    'unit-missing@PL8.5.2.1',
  ];
  const expected = (lines: readonly Line[]): string[] =>
    lines
      .map(([rule, where]) => `${rule}@${where}`)
      .filter((name) => !computed.includes(name))
      .sort();
  expect(of('error')).toEqual(expected(errors));
  expect(of('warning')).toEqual(expected(warnings));
});
