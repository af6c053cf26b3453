import { evaluateProse } from '../../../src/core/prose/evaluate-prose';
import { enProseMessages } from '../../../src/core/prose/messages/en';
import { viProseMessages } from '../../../src/core/prose/messages/vi';
import { mentionsOf } from '../../../src/core/prose/mentions/mentions-of';
import { proseRules } from '../../../src/core/prose/prose-rules';
import { supplementarySums, supplementaryTotals } from '../../../src/core/prose/supplementary';
import { topicsOf } from '../../../src/core/prose/topics/topics-of';
import type { MessageTemplate } from '../../../src/core/rule/messages/template';
import { figures, type Typed } from '../rule/figures';
import { type Around, check, form, type Line, paragraphs, single } from './prose';

test('rules have ids of their own, titles in both languages, and a source', () => {
  const ids = proseRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, title, source } of proseRules) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(Object.keys(title).sort()).toEqual(['en', 'vi']);
    for (const text of [title.vi, title.en, source]) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toBe('');
    }
  }
});

const placeholders = ({ message, cure }: MessageTemplate): string[] =>
  [...new Set([...`${message} ${cure}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

test('messages ask for the same words in both languages and are in NFC', () => {
  const [vi, en] = [viProseMessages, enProseMessages] as unknown as Record<string, MessageTemplate>[];
  expect(Object.keys(en ?? {})).toEqual(Object.keys(vi ?? {}));
  for (const [key, template] of Object.entries(vi ?? {})) {
    const other = en?.[key];
    expect(other && placeholders(other)).toEqual(placeholders(template));
    expect(template.message).toBe(template.message.normalize('NFC'));
  }
});

/** One report that breaks each rule. */
const lines: readonly Line[] = [
  [
    'I.1',
    'Kế hoạch xác định 42 nhiệm vụ. Trong 9 tháng đầu năm đã hoàn thành 26 nhiệm vụ. Theo Kế hoạch CCHC năm 2021.',
  ],
  ['I.1', 'Trong 9 tháng đầu năm xã làm tốt. Trong quý II năm 2020 xã làm tốt. Quý I cũng thế.'],
  ['I.3', 'Đoàn đã kiểm tra 09 cán bộ.'],
  ['II.1', '1. Cải cách thủ tục'],
  [
    'II.2',
    'Tiếp nhận 541 hồ sơ; trước hạn 222 hồ sơ (42%); đúng hạn 317 hồ sơ; quá hạn 05 hồ sơ; đang giải quyết 00 hồ sơ.',
  ],
  ['II.2', 'Khảo sát sự hài lòng với 500 phiếu. Tiếp nhận 00 phản ánh, đã giải quyết 00 phản ánh, đạt 100%.'],
  ['II.2', 'Uỷ ban, ủy ban không nhận được phản ánh.'],
  ['II.4', 'Cử 05 người đi học (01 cán bộ, 03 công chức).'],
  ['II.6', 'Dịch vụ công mức độ 3. Dịch vụ công mức độ 4.'],
];
const typed: Typed = {
  ...{ 'PL2.1': 9, 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.6.1': 541, 'PL2.6.2': 0, 'PL4.3.2.1': 541, 'PL4.3.2.2': 500 },
  ...{ 'PL4.3.3.1': 2 },
};

test.each<['vi' | 'en', Around]>([
  ['vi', { date: '2022-09-05' }],
  ['vi', { date: '2022-09-20' }],
  ['en', { date: '2022-09-05' }],
  ['en', { date: '2022-09-20' }],
])('every rule speaks %s (%j)', (language, around) => {
  const findings = check(lines, typed, { ...around, language });
  const rules = new Set(findings.map(({ rule }) => rule));
  const early = around.date === '2022-09-05';
  const expected = proseRules
    .map(({ id }) => id)
    .filter((id) => id !== (early ? 'cumulative-period' : 'signed-within'));
  expect([...rules].sort()).toEqual([...expected].sort());
  for (const { message, cure } of [...findings, ...single(findings)]) expect(`${message}${cure}`).not.toMatch(/[{}]/);
});

test('sums and totals of the text name figures that there are', () => {
  const named = [
    ...supplementarySums.flatMap(({ parts, wholes, needs }) => [...parts, ...wholes, ...needs]),
    ...supplementaryTotals.flatMap(({ parts, needs, indicator }) => [...parts, ...needs, indicator]),
  ];
  expect(named.filter((id) => !form.indicators.has(id))).toEqual([]);
});

test('some text tells each supplementary figure that a person fills in', () => {
  const kinds = [...mentionsOf(form).mentions.values()].flatMap((of) => Object.values(of));
  const mentions = kinds.flatMap(({ alone, fraction }) => [...alone, ...fraction]);
  const told = new Set(mentions.map(({ pattern }) => pattern.figure));
  const inputs = form.supplementary?.rows.filter(({ kind }) => kind === 'count').map(({ id }) => id) ?? [];
  expect(inputs.filter((id) => !told.has(id))).toEqual([]);
});

test('topics name each row once, and every row that a commune fills in but the codes of other topics', () => {
  const named = topicsOf(form).flatMap(({ figures }) => figures);
  expect(new Set(named).size).toBe(named.length);
  const due = [...form.indicators.values()].filter(
    ({ kind, reportedBy, optional }) =>
      reportedBy === 'commune' && !optional && ['count', 'money', 'percent', 'code'].includes(kind),
  );
  expect(due.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([]);
});

test('a rule says only what its row says that it may', () => {
  const snapshot = figures(typed, { date: '2022-09-05' });
  for (const { rule, troubles, crash } of evaluateProse(paragraphs(lines), snapshot, form)) {
    expect(crash).toBeUndefined();
    expect(rule.messages).toEqual(expect.arrayContaining(troubles.map(({ message }) => message)));
  }
  const used = proseRules.flatMap(({ messages }) => messages);
  expect([...used].sort()).toEqual(Object.keys(viProseMessages).sort());
});
