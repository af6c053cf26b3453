import { areaAddress } from '../../../src/core/address/a1';
import type { ReportingLevel } from '../../../src/core/form/form';
import { allForms } from '../../../src/core/form/forms';
import { inputCheck, VALIDATION_LIMITS } from '../../../src/core/plan/input-prompt';
import { inputValidations } from '../../../src/core/plan/input-validations';
import { placeRows } from '../../../src/core/plan/placed-row';
import { tinyForm, type TinyRow } from './tiny-form';

const checkOf = (row: Omit<TinyRow, 'stt'>, level: ReportingLevel = 'commune') => {
  const form = tinyForm({ 2: [{ stt: '1', ...row }] });
  return inputCheck(form, form.indicators.get('PL2.1')!, level);
};

test.each([
  ['count', { type: 'whole', minimum: 0 }],
  ['money', { type: 'decimal', minimum: 0 }],
  ['percent', { type: 'decimal', minimum: 0, maximum: 100 }],
  ['code', { type: 'list', items: ['0', '1'] }],
  ['group', undefined],
] as const)('%s', (kind, rule) => expect(checkOf({ kind, codeList: 'co-khong' })?.rule).toEqual(rule));

describe('prompt', () => {
  test.each([
    ['says where the figure is found', checkOf({ kind: 'count', source: 'Sổ công văn đi' }), 'Lấy từ: Sổ công văn đi.'],
    ['gives the meanings of codes', checkOf({ kind: 'code', codeList: 'co-khong' }), '0 = Không; 1 = Có'],
    ['names the unit of money', checkOf({ kind: 'money', unit: 'Triệu đồng' }), 'tính bằng triệu đồng'],
    [
      'says whose row it is',
      checkOf({ kind: 'count', reportedBy: 'district' }),
      'Dòng này do cấp huyện báo cáo; đơn vị cấp xã để trống.',
    ],
  ])('%s', (_, check, text) => expect(check?.prompt?.message).toContain(text));

  test('a district fills what it reports', () => {
    expect(checkOf({ kind: 'count', reportedBy: 'district' }, 'district')?.prompt?.message).toContain('Số nguyên từ 0');
  });

  test('too long a source is cut at a word', () => {
    const message = checkOf({ kind: 'count', source: 'hồ sơ '.repeat(60).trim() })?.prompt?.message ?? '';
    expect(message.length).toBeLessThanOrEqual(VALIDATION_LIMITS.prompt);
    expect(message).toMatch(/(hồ|sơ)…$/);
  });
});

test('neighbours with one rule and text share an area', () => {
  const form = tinyForm({
    2: [
      { stt: '1', kind: 'count' },
      { stt: '2', kind: 'count' },
      { stt: '3', kind: 'group' },
      { stt: '4', kind: 'count' },
      { stt: '5', kind: 'percent' },
      { stt: '6', kind: 'percent', source: 'Kho bạc' },
    ],
  });
  const validations = inputValidations(form, placeRows(form.appendices[0]!), 'commune');
  expect(validations.map(({ areas, rule }) => [areas.map(areaAddress), rule.type])).toEqual([
    [['D7:D8'], 'whole'],
    [['D10'], 'whole'],
    [['D11'], 'decimal'],
    [['D12'], 'decimal'],
  ]);
});

test.each(
  allForms.flatMap((form) =>
    (['commune', 'district', 'province'] as const).map((level) => [form.id, level, form] as const),
  ),
)('%s, %s: every text is within what Excel takes and no word is cut off', (_, level, form) => {
  for (const row of form.indicators.values()) {
    const check = inputCheck(form, row, level);
    if (!check) continue;
    const { prompt, error, rule } = check;
    expect(prompt?.title.length).toBeLessThanOrEqual(VALIDATION_LIMITS.title);
    expect(prompt?.message.length).toBeLessThanOrEqual(VALIDATION_LIMITS.prompt);
    expect(error?.title.length).toBeLessThanOrEqual(VALIDATION_LIMITS.title);
    expect(error?.message.length).toBeLessThanOrEqual(VALIDATION_LIMITS.error);
    for (const text of [prompt?.title, prompt?.message, error?.title, error?.message]) {
      expect(text).toBe(text?.normalize('NFC'));
      expect(text).not.toMatch(/[…{}]/);
    }
    if (rule.type === 'list') {
      expect(rule.items.join(',').length).toBeLessThanOrEqual(VALIDATION_LIMITS.list);
      expect(rule.items.join('')).not.toContain(',');
    }
  }
});
