import { checks } from '../../../src/core/check/checks';
import { allForms } from '../../../src/core/form/forms';
import { applicationsOf } from '../../../src/core/rule/applications';
import { foldings } from '../../../src/core/rule/foldings';
import { RuleDefinitionError, loadRules } from '../../../src/core/rule/load-rules';
import { languages } from '../../../src/core/rule/messages';
import type { Rule } from '../../../src/core/rule/rule';
import { rules } from '../../../src/core/rule/rules';
import { validate } from '../../../src/core/rule/validate';
import { type Circumstances, type Typed, figures, form, placesOf } from './figures';

/** A figure that a rule passes, one that it fails, and where. */
type Example = readonly [
  rule: string,
  pass: Typed,
  fail: Typed,
  where: string,
  passing?: Circumstances,
  failing?: Circumstances,
];

const half: Typed = { 'PL2.2.1': 44, 'PL2.2.2': 34 };
const nothing: Typed = { 'PL4.3.3.1': 0, 'PL4.3.3.2': 0 };
const dossiers: Typed = { 'BS1.2': 541, 'BS1.3': 222, 'BS1.4': 317, 'BS1.5': 2, 'BS1.6': 0 };
const degrees: Typed = { 'BS4.1': 2, 'BS4.2': 18, 'BS4.3': 2, 'BS4.4': 16 };
const online: Typed = { 'PL8.6.1.3': 2, 'PL8.6.2.3': 0 };

const examples: readonly Example[] = [
  ['row-missing', {}, {}, 'PL2.1', {}, { without: ['PL2.1'] }],
  ['heading-filled', {}, { 'PL2.3': 5 }, 'PL2.3'],
  ['error-value', { 'PL2.1': 5 }, { 'PL2.1': { error: '#REF!' } }, 'PL2.1'],
  ['not-a-number', { 'PL2.1': '5 văn bản' }, { 'PL2.1': 'chưa có' }, 'PL2.1'],
  ['number-as-text', { 'PL2.1': 5 }, { 'PL2.1': '5' }, 'PL2.1'],
  ['code-not-listed', { 'PL2.6.2': 2 }, { 'PL2.6.2': 3 }, 'PL2.6.2'],
  ['percent-out-of-range', { 'PL8.3': 100 }, { 'PL8.3': 100.5 }, 'PL8.3'],
  [
    'percent-as-fraction',
    { 'PL8.3': 0.98 },
    { 'PL8.3': 0.98 },
    'PL8.3',
    { readings: { 'PL8.3': { shown: '0,98' } } },
    { readings: { 'PL8.3': { shown: '98%' } } },
  ],
  ['count-not-whole', { 'PL2.1': 5 }, { 'PL2.1': 5.5 }, 'PL2.1'],
  ['count-negative', { 'PL2.1': 0 }, { 'PL2.1': -1 }, 'PL2.1'],
  ['money-negative', { 'PL7.1.1': 0.5 }, { 'PL7.1.1': -0.5 }, 'PL7.1.1'],
  ['ratio-wrong', { ...half, 'PL2.2': 77 }, { ...half, 'PL2.2': 78 }, 'PL2.2'],
  ['formula-stale', half, half, 'PL2.2', {}, { readings: { 'PL2.2': { value: 70 } } }],
  ['ratio-blank', { ...half, 'PL2.2': 77.3 }, { ...half, 'PL2.2': null }, 'PL2.2'],
  ['ratio-part-due', half, { 'PL2.2.1': 44 }, 'PL2.2.2'],
  ['ratio-waiting', half, { 'PL2.2.1': 44 }, 'PL2.2', { readings: { 'PL2.2': { value: '' } } }],
  ['ratio-without-inputs', { ...half, 'PL2.2': 77 }, { 'PL2.2': 77 }, 'PL2.2'],
  ['ratio-of-nothing', { ...nothing, 'PL4.3.3': 'không phát sinh' }, { ...nothing, 'PL4.3.3': 100 }, 'PL4.3.3'],
  ['ratio-of-nothing-blank', nothing, { ...nothing, 'PL4.3.3': null }, 'PL4.3.3'],
  [
    'nothing-but-counted',
    { ...nothing, 'PL4.3.3': 'không phát sinh' },
    { 'PL4.3.3.1': 1, 'PL4.3.3.2': 0, 'PL4.3.3': 'Không phát sinh' },
    'PL4.3.3',
  ],
  ['ratio-part-over-whole', half, { 'PL2.2.1': 44, 'PL2.2.2': 45 }, 'PL2.2.2'],
  ['low-disbursement', { 'PL7.1.1': 100, 'PL7.1.2': 30 }, { 'PL7.1.1': 100, 'PL7.1.2': 29 }, 'PL7.1'],
  ['sum-wrong', { 'PL3.1.2': 1, 'PL3.1': 1 }, { 'PL3.1.2': 1, 'PL3.1': 2 }, 'PL3.1'],
  ['sum-blank', { 'PL3.1.2': 1, 'PL3.1': 1 }, { 'PL3.1.2': 1, 'PL3.1': null }, 'PL3.1'],
  ['sum-without-parts', { 'PL3.1.2': 1, 'PL3.1': 1 }, { 'PL3.1': 1 }, 'PL3.1'],
  [
    'tasks-over-assigned',
    { 'PL2.5.1': 54, 'PL2.5.2': 54, 'PL2.5.3': 0, 'PL2.5.4': 0 },
    { 'PL2.5.1': 54, 'PL2.5.2': 54, 'PL2.5.3': 1 },
    'PL2.5.1',
  ],
  ['documents-over-examined', { 'PL3.2.1': 1, 'PL3.2.2.1': 1 }, { 'PL3.2.1': 1, 'PL3.2.2.1': 2 }, 'PL3.2.2.1'],
  ['used-over-provided', { 'PL8.6.1.2': 3, 'PL8.6.1.3': 3 }, { 'PL8.6.1.1': 3, 'PL8.6.1.3': 4 }, 'PL8.6.1.3'],
  ['units-over-all', { 'PL5.1.2': 3, 'PL5.1.2.1': 3 }, { 'PL5.1.2': 3, 'PL5.1.2.1': 4 }, 'PL5.1.2.1'],
  ['staff-over-assigned', { 'PL5.2.1': 20, 'PL5.2.2': 20 }, { 'PL5.2.1': 20, 'PL5.2.2': 21 }, 'PL5.2.2'],
  [
    'linked-procedures-over-all',
    { 'PL4.1.1.2': 130, 'PL4.2.1': 3, 'PL4.2.2': 93 },
    { 'PL4.1.1.2': 130, 'PL4.2.1': 38, 'PL4.2.2': 93 },
    'PL4.1.1.2',
  ],
  [
    'online-procedures-over-all',
    { 'PL4.1.1.2': 130, 'PL8.6.1.1': 34, 'PL8.6.2.1': 56 },
    { 'PL4.1.1.2': 130, 'PL8.6.1.1': 75, 'PL8.6.2.1': 56 },
    'PL4.1.1.2',
  ],
  ['procedures-over-online-dossiers', { ...online, 'PL8.6.4.2': 2 }, { ...online, 'PL8.6.4.2': 1 }, 'PL8.6.4.2'],
  [
    'online-without-procedures',
    { ...online, 'PL8.6.4.2': 9 },
    { 'PL8.6.1.3': 0, 'PL8.6.2.3': 0, 'PL8.6.4.2': 9 },
    'PL8.6.4.2',
  ],
  ['counted-without-survey', { 'PL2.6': 0, 'PL2.6.1': 0 }, { 'PL2.6': 0, 'PL2.6.1': 5 }, 'PL2.6.1'],
  ['survey-without-count', { 'PL2.6': 1, 'PL2.6.1': 5 }, { 'PL2.6': 1, 'PL2.6.1': 0 }, 'PL2.6.1'],
  ['dossiers-unbalanced', { ...dossiers, 'BS1.1': 0 }, { ...dossiers, 'BS1.1': 4 }, 'BS1.2'],
  ['in-time-otherwise', { ...dossiers, 'PL4.3.2.2': 539 }, { ...dossiers, 'PL4.3.2.2': 540 }, 'PL4.3.2.2'],
  ['settled-otherwise', { ...dossiers, 'PL4.3.2.1': 541 }, { ...dossiers, 'PL4.3.2.1': 542 }, 'PL4.3.2.1'],
  ['people-without-sessions', { 'BS2.2': 1, 'BS2.3': 78 }, { 'BS2.2': 0, 'BS2.3': 78 }, 'BS2.3'],
  ['degrees-over-staff', { ...degrees, 'PL5.2.2': 20 }, { ...degrees, 'PL5.2.2': 19 }, 'PL5.2.2'],
  ['theory-over-staff', { ...degrees, 'PL5.2.2': 18 }, { ...degrees, 'PL5.2.2': 17 }, 'PL5.2.2'],
  ['appendix-missing', {}, {}, 'PL3', {}, { without: ['PL3'] }],
  ['appendix-empty', { 'PL3.2.1': 1 }, {}, 'PL3'],
  ['required-blank', { 'PL2.1': 1, 'PL2.7': 1 }, { 'PL2.1': 1 }, 'PL2.7'],
  ['ambiguous-blank', { 'PL2.7': 1, 'PL2.1': 0 }, { 'PL2.7': 1 }, 'PL2.1'],
  ['whole-blank', { 'PL5.2.1': 20, 'PL5.2.2': 20 }, { 'PL5.2.2': 20 }, 'PL5.2.1'],
  ['other-level-filled', {}, { 'PL8.1': 1 }, 'PL8.1'],
  ['detail-missing', {}, {}, 'document.date', {}, { date: ' ' }],
  ['date-invalid', {}, {}, 'document.date', {}, { date: '2022-02-30' }],
  ['signed-early', {}, {}, 'document.date', { date: '2022-09-14' }, { date: '2022-09-13' }],
  ['unit-missing', {}, {}, 'PL6.4.2', {}, { readings: { 'PL6.4.2': { unit: ' ' } } }],
  ['unit-other', {}, {}, 'PL7.1.1', {}, { readings: { 'PL7.1.1': { unit: 'Đồng' } } }],
  ['unit-wording', {}, {}, 'PL2.6.1', {}, { readings: { 'PL2.6.1': { unit: 'Số lượng' } } }],
  ['stt-comma', {}, {}, 'PL2.6.1', {}, { readings: { 'PL2.6.1': { stt: '6,1' } } }],
  ['stt-dots-mixed', {}, {}, 'report', {}, { readings: { 'PL2.6.1': { stt: '6.1.' } } }],
  [
    'count-one-digit',
    { 'PL2.1': 9 },
    { 'PL2.1': 9 },
    'PL2.1',
    { readings: { 'PL2.1': { shown: '09' } } },
    { readings: { 'PL2.1': { shown: '9' } } },
  ],
  [
    'thousands-unseparated',
    { 'PL7.1.1': 7000 },
    { 'PL7.1.1': 7000 },
    'PL7.1.1',
    { readings: { 'PL7.1.1': { shown: '7.000' } } },
    { readings: { 'PL7.1.1': { shown: '7000' } } },
  ],
  [
    'ratio-decimals-mixed',
    { ...half, 'PL2.2': 77.3, 'PL4.3.2.1': 541, 'PL4.3.2.2': 539, 'PL4.3.2': 99.6 },
    { ...half, 'PL2.2': 77, 'PL4.3.2.1': 541, 'PL4.3.2.2': 539, 'PL4.3.2': 99.6 },
    'report',
  ],
  ['spelling-mixed', {}, {}, 'report', { paragraphs: ['Ủy ban'] }, { paragraphs: ['Uỷ ban nhân dân và Ủy ban'] }],
  [
    'figure-from-elsewhere',
    { 'PL2.1': 9 },
    { 'PL2.1': 9 },
    'PL2.1',
    { readings: { 'PL2.1': { formula: '=4+5' } } },
    { readings: { 'PL2.1': { formula: '=[1]Sheet1!$A$1' } } },
  ],
  ['formula-overwritten', half, { ...half, 'PL2.2': 77.3 }, 'PL2.2'],
];

describe('every rule', () => {
  test.each(examples.map(([rule, ...rest]) => [rule, rest] as const))('%s passes and fails', (rule, example) => {
    const [pass, fail, where, passing = {}, failing = passing] = example;
    const { outcomes } = validate(figures(pass, passing), form, { language: 'vi' });
    const of = outcomes.filter((each) => each.rule === rule && each.where === where).map(({ outcome }) => outcome);
    // A rule that only says of which finding another follows does not arise where all is well.
    if (rule !== 'ratio-waiting') expect(of).toEqual(['pass']);
    expect(placesOf(rule, pass, passing)).not.toContain(where);
    expect(placesOf(rule, fail, failing)).toContain(where);
  });

  test('has an example', () => expect(examples.map(([rule]) => rule).sort()).toEqual(rules.map(({ id }) => id).sort()));
});

describe('the table', () => {
  test('names each rule once, in kebab-case, in both languages', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, title } of rules) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title.vi).toBe(title.vi.normalize('NFC'));
      expect(title.en).not.toBe('');
    }
  });

  test('is frozen', () =>
    expect([Object.isFrozen(rules), rules.every((rule) => Object.isFrozen(rule))]).toEqual([true, true]));

  test('uses every check, and every message', () => {
    expect([...new Set(rules.map(({ check }) => check))].sort()).toEqual(Object.keys(checks).sort());
    expect([...rules.map(({ message }) => message), 'rule-crashed'].sort()).toEqual(
      expect.arrayContaining(Object.keys(languages.vi.messages).sort()),
    );
  });

  test.each(allForms.map((each) => [each.id, each] as const))(
    'has one finding id for each rule and place of %s',
    (_, each) => {
      const ids = applicationsOf(each).map(({ rule, place }) => `${rule.id}:${place.where}`);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    },
  );

  test('names only forms that exist', () => {
    const known = allForms.map(({ id }) => id);
    expect(rules.flatMap(({ forms = [] }) => forms).filter((id) => !known.includes(id))).toEqual([]);
  });

  test('every message that gathers has words for it', () => {
    const gathering = rules.filter(({ gather }) => gather).map(({ message }) => message);
    for (const { terms } of Object.values(languages)) {
      expect(Object.keys(terms.gathered).sort()).toEqual([...new Set(gathering)].sort());
    }
  });

  test('every folding names rules that exist', () => {
    const ids = rules.map(({ id }) => id);
    expect(foldings.flatMap(({ effect, causes }) => [effect, ...causes]).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

const [first] = rules;
test.each<[string, Partial<Rule>, string]>([
  ['an id twice', {}, 'appears twice'],
  ['an id that is no kebab-case', { id: 'Ratio Wrong' }, 'kebab-case'],
  ['a range that is none', { id: 'a', check: 'in-range', options: { minimum: 5, maximum: 1 } }, 'no range'],
  ['a check of nothing', { id: 'a', check: 'zero-with', options: { zero: [] } }, 'no rows'],
])('%s is refused', (_, change, fault) => {
  if (!first) throw new Error('There are no rules');
  const load = (): unknown => loadRules([first, { ...first, ...change } as Rule]);
  expect(load).toThrow(RuleDefinitionError);
  expect(load).toThrow(fault);
});
