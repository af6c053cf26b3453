import { everyFinding } from '../../../src/core/rule/every-finding';
import { validate } from '../../../src/core/rule/validate';
import { type Circumstances, type Typed, allFilled, details, figures, findings, form, named } from './figures';

const validated = (typed: Typed, circumstances?: Circumstances) =>
  validate(figures(typed, circumstances), form, { language: 'vi' });

describe('a report with nothing amiss', () => {
  test('filled in, formulas in place: no finding at all', () => {
    const result = validated(allFilled());
    expect(named(result.findings)).toEqual([]);
    expect([result.outcome, result.counts]).toEqual(['pass', { error: 0, warning: 0, info: 0 }]);
    expect(result.completion.every(({ due, filled }) => due === filled)).toBe(true);
  });

  test.each(['Q1', 'H1', '9M', 'Y'] as const)('also for period %s', (period) =>
    expect(named(validated(allFilled(), { period, date: '2022-12-20' }).findings)).toEqual([]),
  );

  test('formulas that were never calculated are no fault', () => {
    const snapshot = figures(allFilled({ 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL3.1.2': 1 }));
    const rows = new Map([...snapshot.rows].map(([id, row]) => [id, row.formula ? { ...row, value: null } : row]));
    expect(named(validate({ ...snapshot, rows }, form, { language: 'vi' }).findings)).toEqual([]);
  });

  test.each<[string, Typed]>([
    ['a ratio typed as computed', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 77.3 }],
    ['a ratio typed with no decimals', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': '77' }],
    ['a ratio typed with two', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': '77,27' }],
    ['a ratio as a machine divides', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': (34 / 44) * 100 }],
    ['the total of the level', { 'PL3.1.2': 1, 'PL3.1': 1 }],
    ['nothing arisen, typed', { 'PL4.3.3': 'Không phát sinh' }],
    ['no survey, and no way of one', { 'PL2.6': 0, 'PL2.6.1': null, 'PL2.6.2': null }],
    ['a percentage of nothing', { 'PL8.5.1.2': 'không phát sinh' }],
  ])('%s: neither error nor warning', (_, but) => {
    const result = validated(allFilled(but));
    expect(named(result.findings.filter(({ severity }) => severity !== 'info'))).toEqual([]);
    expect(result.outcome).toBe('pass');
  });
});

describe('a workbook just injected', () => {
  const result = validated({}, { details: { document: { number: '', date: '', place: '' } } });

  test('says calmly what is to be filled in, one finding for each appendix', () => {
    expect(named(result.findings)).toEqual([
      ...['PL2', 'PL3', 'PL4', 'PL5', 'PL6', 'PL7', 'PL8'].map((appendix) => `appendix-empty@${appendix}`),
      'detail-missing@report',
    ]);
    expect(result.findings.every(({ outcome }) => outcome === 'incomplete')).toBe(true);
    expect([result.outcome, result.counts.error]).toEqual(['incomplete', 0]);
  });

  test('says it in a sentence', () => {
    expect(result.findings[4]?.message).toBe('Phụ lục 6 chưa điền số liệu nào.');
    expect(result.findings[7]?.message).toBe('Thông tin báo cáo còn thiếu: Số báo cáo, Ngày ký, Nơi ban hành.');
  });

  test('counts what is due', () =>
    expect(result.completion.map(({ due, filled }) => [due, filled])).toEqual([
      [17, 0],
      [7, 0],
      [8, 0],
      [4, 0],
      [2, 0],
      [2, 0],
      [15, 0],
    ]));
});

describe('what the unit does not report', () => {
  test('an appendix that is not in the workbook is told once, and no other rule speaks of it', () => {
    const result = validated(allFilled(), { without: ['PL3', 'PL5'] });
    expect(result.findings.map(({ message }) => message)).toEqual(['Tệp chưa có Phụ lục 3, Phụ lục 5.']);
    expect(result.completion.map(({ appendix }) => appendix)).toEqual(['PL2', 'PL4', 'PL6', 'PL7', 'PL8']);
    expect(result.outcome).toBe('pass');
  });

  test('a district owes its own rows and those of communes', () => {
    const commune = validated({ 'PL6.4.5': 0 }).completion.find(({ appendix }) => appendix === 'PL6');
    const district = validated({ 'PL6.4.5': 0 }, { level: 'district' }).completion.find(
      ({ appendix }) => appendix === 'PL6',
    );
    expect([commune?.due, district?.due]).toEqual([2, 14]);
  });

  test('a row of the district is the district’s to fill', () => {
    expect(named(findings({ 'PL8.5.2': 100 }))).toContain('other-level-filled@PL8.5.2');
    expect(named(findings({ 'PL8.5.2': 100 }, { level: 'district' }))).not.toContain('other-level-filled@PL8.5.2');
  });
});

test('a rule for some levels does not speak at others', () => {
  const typed = { 'PL4.1.1.2': 130, 'PL4.2.3': 131 };
  expect(named(findings(typed))).toContain('linked-procedures-over-all@PL4.2.3');
  expect(named(findings(typed, { level: 'district' }))).not.toContain('linked-procedures-over-all@PL4.2.3');
});

describe('a finding leads to a cell', () => {
  const cell = (address: string) => ({ sheet: 'Phụ lục 6', address });
  const readings = {
    'PL6.1.1': { cell: cell('D6') },
    'PL6.2.3': { cell: cell('D11') },
    'PL6.4.5': { cell: cell('D20') },
  };

  test.each<[string, Typed, string]>([
    ['its own', { 'PL6.2.3': -1 }, 'D11'],
    ['of an appendix, the first that the unit fills in', {}, 'D11'],
    ['of gathered findings, the first of theirs', { 'PL6.4.2': 0 }, 'D11'],
  ])('%s', (_, typed, address) => {
    const { findings: list } = validated(typed, { readings });
    expect(list.find(({ appendix }) => appendix === 'PL6')?.cell?.address).toBe(address);
  });
});

describe('consequences are folded', () => {
  test.each<[string, Typed, string, string]>([
    ['a ratio that waits', { 'PL2.2.1': 44 }, 'ratio-part-due@PL2.2.2', 'ratio-waiting@PL2.2'],
    ['blank inputs', { 'PL2.2': 77 }, 'ratio-without-inputs@PL2.2', 'ambiguous-blank@PL2.2.1'],
    [
      'a formula typed over',
      { 'PL2.2': 70, 'PL2.2.1': 4, 'PL2.2.2': 3 },
      'ratio-wrong@PL2.2',
      'formula-overwritten@PL2.2',
    ],
    ['an error', { 'PL2.2.1': 'x', 'PL2.2': { error: '#VALUE!' } }, 'not-a-number@PL2.2.1', 'error-value@PL2.2'],
    [
      'a part too large',
      { 'PL2.2.1': 4, 'PL2.2.2': 5, 'PL2.2': 100 },
      'ratio-part-over-whole@PL2.2.2',
      'ratio-wrong@PL2.2',
    ],
    ['blank parts', { 'PL3.1': 2, 'PL3.2.1': 0 }, 'sum-without-parts@PL3.1', 'ambiguous-blank@PL3.1.2'],
  ])('%s', (_, typed, cause, effect) => {
    const { findings: top } = validated(typed);
    const head = top.find((finding) => `${finding.rule}@${finding.where}` === cause);
    expect(named(head ? everyFinding(head.consequences) : [])).toContain(effect);
    expect(named(top)).not.toContain(effect);
  });

  test('one cell is told once', () => {
    const places = named(findings({ 'PL5.2.2': 20 })).filter((name) => name.endsWith('@PL5.2.1'));
    expect(places).toEqual(['whole-blank@PL5.2.1']);
  });
});

describe('kindred findings are gathered', () => {
  const [head] = validated(allFilled({ 'PL2.4.1': null, 'PL2.4.2': null, 'PL2.4.3': null, 'PL2.5.1': null })).findings;

  test('with the rows as ranges', () =>
    expect([head?.id, head?.message]).toEqual([
      'ambiguous-blank:PL2',
      'Phụ lục 2 có 4 dòng để trống, không rõ là 00 hay chưa có số liệu: PL2.4.1–PL2.4.3, PL2.5.1.',
    ]));

  test('with one fix for all', () => {
    expect(head?.fix?.label).toBe('Ghi 00 cho cả 4 dòng');
    expect(head?.fix?.changes.map(({ indicator, after }) => [indicator, after])).toEqual([
      ['PL2.4.1', '00'],
      ['PL2.4.2', '00'],
      ['PL2.4.3', '00'],
      ['PL2.5.1', '00'],
    ]);
  });

  test('a single one stays itself', () =>
    expect(named(validated(allFilled({ 'PL2.4.1': null })).findings)).toEqual(['ambiguous-blank@PL2.4.1']));
});

test('findings are in the order of severity, appendix, row', () => {
  const { findings: list } = validated(
    allFilled({ 'PL8.3': 200, 'PL2.1': -1, 'PL7.1.2': null, 'PL8.1': 1, 'PL2.4': 3 }),
  );
  expect(named(list)).toEqual([
    'count-negative@PL2.1',
    'percent-out-of-range@PL8.3',
    'heading-filled@PL2.4',
    'ambiguous-blank@PL7.1.2',
    'other-level-filled@PL8.1',
  ]);
});

test('speaks English too', () => {
  const { findings: list } = validate(figures(allFilled({ 'PL2.1': -1 })), form, { language: 'en' });
  expect(list[0]?.message).toBe('PL2.1 holds -1; a count is not below 0.');
});

test('a rule that cannot run is told, and the others run on', () => {
  const broken = { ...details, period: { year: 2022, kind: 'Q2' as 'Q3' } };
  const result = validated(allFilled({ 'PL2.1': -1, 'PL7.1.1': 10, 'PL7.1.2': 5 }), { details: broken });
  expect(named(result.findings)).toEqual([
    'count-negative@PL2.1',
    'low-disbursement@PL7.1',
    'signed-early@document.date',
  ]);
  expect(result.findings[1]).toMatchObject({ severity: 'error', outcome: 'incomplete' });
  expect(result.findings[1]?.message).toMatch(/Quy tắc “low-disbursement” không chạy được tại PL7\.1 \(No period Q2\)/);
  expect(result.outcomes).toContainEqual({ rule: 'low-disbursement', where: 'PL7.1', outcome: 'incomplete' });
});

test('rules that cannot run are told one by one, never gathered into what they could not see', () => {
  const unit = 5 as unknown as string;
  const { findings: list } = validated(allFilled(), { readings: { 'PL2.1': { unit }, 'PL2.5.1': { unit } } });
  expect(list.map(({ id }) => id)).toEqual([
    'unit-missing:PL2.1',
    'unit-other:PL2.1',
    'unit-wording:PL2.1',
    'unit-missing:PL2.5.1',
    'unit-other:PL2.5.1',
    'unit-wording:PL2.5.1',
  ]);
  expect(list.every(({ severity, outcome }) => severity === 'error' && outcome === 'incomplete')).toBe(true);
});
