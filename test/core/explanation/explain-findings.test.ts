import { explainFindings } from '../../../src/core/explanation/explain-findings';
import { explanationChange } from '../../../src/core/explanation/explanation-change';
import type { ExplanationReading, Snapshot } from '../../../src/core/report/snapshot';
import type { Finding, Severity } from '../../../src/core/rule/finding';
import { validate } from '../../../src/core/rule/validate';
import { allFilled, figures, form, type Typed } from '../rule/figures';

const WRONG: Typed = { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 59.1 };

const every = (findings: readonly Finding[]): Finding[] =>
  findings.flatMap((finding) => [finding, ...every(finding.consequences)]);
const check = (snapshot: Snapshot, language: 'vi' | 'en' = 'vi') => validate(snapshot, form, { language });
const of = (snapshot: Snapshot, id: string): Finding => {
  const found = every(check(snapshot).findings).find((one) => one.id === id);
  if (!found)
    throw new Error(
      `No ${id} among ${every(check(snapshot).findings)
        .map((one) => one.id)
        .join(' ')}`,
    );
  return found;
};
/** What is written on the sheet for a finding of these figures. */
const written = (typed: Typed, id: string, text = 'Đúng vậy.'): ExplanationReading => {
  const snapshot = figures(typed);
  return explanationChange(of(snapshot, id), text, snapshot, form);
};
/** Each finding that something is said of: state and text. */
const said = (typed: Typed, explanations: readonly ExplanationReading[], language: 'vi' | 'en' = 'vi') =>
  every(check({ ...figures(typed), explanations }, language).findings).flatMap(({ id, explanation }) =>
    explanation ? [`${id} ${explanation.state} ${explanation.text}`] : [],
  );

const RATIO = 'ratio-wrong:PL2.2';
const wrong = allFilled(WRONG);

test('an explained error stays in the list, is counted apart, and does not fail the report', () => {
  const explanations = [written(wrong, RATIO)];
  const before = check(figures(wrong));
  const after = check({ ...figures(wrong), explanations });
  expect(before).toMatchObject({ outcome: 'fail', explained: { error: 0, warning: 0 } });
  expect(after.findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
  expect(after).toMatchObject({ outcome: 'pass', counts: before.counts, explained: { error: 1, warning: 0 } });
});

test.each<[string, Typed, string]>([
  ['as it was', {}, 'valid'],
  ['the same number typed as text', { 'PL2.2': '59,1' }, 'valid'],
  ['the figures of another row', { 'PL2.1': 3 }, 'valid'],
  ['the ratio', { 'PL2.2': 59.9 }, 'expired'],
  ['a figure that it is computed from', { 'PL2.2.1': 45 }, 'expired'],
  ['both, their ratio the same', { 'PL2.2.1': 88, 'PL2.2.2': 68 }, 'expired'],
])('%s: %s', (_, change, state) => {
  expect(said({ ...wrong, ...change }, [written(wrong, RATIO)])[0]).toBe(`${RATIO} ${state} Đúng vậy.`);
});

test('another period is about other figures', () => {
  const explanations = [written(wrong, RATIO)];
  const snapshot = { ...figures(wrong, { period: 'Y' }), explanations };
  expect(of(snapshot, RATIO).explanation?.state).toBe('expired');
});

test('an expired explanation does not count and fails the report', () =>
  expect(check({ ...figures({ ...wrong, 'PL2.2': 59.9 }), explanations: [written(wrong, RATIO)] })).toMatchObject({
    outcome: 'fail',
    explained: { error: 0, warning: 0 },
  }));

test('a row with nothing written yet is told as blank', () =>
  expect(said(wrong, [{ ...written(wrong, RATIO), text: '' }])).toEqual([`${RATIO} blank `]));

test('of two rows for one finding the one about these figures counts', () => {
  const old = written({ ...wrong, 'PL2.2': 59.9 }, RATIO, 'Cũ.');
  expect(said(wrong, [old, written(wrong, RATIO, 'Mới.')])[0]).toBe(`${RATIO} valid Mới.`);
});

describe('what follows from a finding', () => {
  const over = allFilled({ 'PL2.2.1': 44, 'PL2.2.2': 50, 'PL2.2': 90 });
  const CAUSE = 'ratio-part-over-whole:PL2.2.2';

  test('is explained with it, notes apart', () =>
    expect(said(over, [written(over, CAUSE)])).toEqual([`${CAUSE} valid Đúng vậy.`, `${RATIO} valid Đúng vậy.`]));

  test('may have an explanation of its own', () => {
    const explanations = [written(over, RATIO, 'Riêng.'), written(over, CAUSE)];
    expect(said(over, explanations)).toEqual([`${CAUSE} valid Đúng vậy.`, `${RATIO} valid Riêng.`]);
    expect(said(over, [written(over, RATIO, 'Riêng.')])).toEqual([`${RATIO} valid Riêng.`]);
  });

  test.each([
    ['error', 'error', 'valid'],
    ['error', 'warning', 'valid'],
    ['warning', 'error', undefined],
    ['error', 'info', undefined],
  ] as const)('under an explained %s a %s is %s', (cause, effect, state) => {
    const finding = (id: string, severity: Severity, consequences: readonly Finding[] = []): Finding => ({
      ...of(figures(wrong), RATIO),
      id,
      severity,
      consequences,
    });
    const found = finding('a', cause, [finding('b', effect)]);
    const snapshot = figures(wrong);
    const explanations = [explanationChange(found, 'Đúng vậy.', snapshot, form)];
    const { findings } = explainFindings([found], { ...snapshot, explanations }, () => undefined);
    expect(findings[0]?.explanation?.state).toBe('valid');
    expect(findings[0]?.consequences[0]?.explanation?.state).toBe(state);
  });
});

describe('gathered findings', () => {
  const blank = (...ids: readonly string[]): Typed => {
    const typed = { ...allFilled() };
    for (const id of ids) typed[id] = null;
    return typed;
  };
  const three = blank('PL2.3.3.1', 'PL2.4.1', 'PL2.5.1');
  const [gathered] = check(figures(three)).findings.filter(({ consequences }) => consequences.length === 3);
  if (!gathered) throw new Error('Nothing is gathered');
  const states = (typed: Typed, explanations: readonly ExplanationReading[]) =>
    check({ ...figures(typed), explanations }).findings.map(({ id, explanation }) => [id, explanation?.state]);
  const single = (where: string) => `${gathered.rule}:${where}`;

  test('are explained as one, with all that is in them', () =>
    expect(said(three, [written(three, gathered.id)])).toHaveLength(4));

  test.each<[string, Typed, readonly [string, string | undefined][]]>([
    ['one of them put right', blank('PL2.3.3.1', 'PL2.4.1'), [[gathered.id, 'valid']]],
    ['one left', blank('PL2.4.1'), [[single('PL2.4.1'), 'valid']]],
    ['one more', blank('PL2.3.3.1', 'PL2.4.1', 'PL2.5.1', 'PL2.5.2'), [[gathered.id, 'expired']]],
  ])('%s', (_, typed, expected) => expect(states(typed, [written(three, gathered.id)])).toEqual(expected));

  test('each explained for itself, all are', () => {
    const one = written(blank('PL2.3.3.1'), single('PL2.3.3.1'), 'Một.');
    const two = written(blank('PL2.4.1'), single('PL2.4.1'), 'Hai.');
    expect(said(blank('PL2.3.3.1', 'PL2.4.1'), [one, two])[0]).toBe(`${gathered.id} valid Một.\nHai.`);
    expect(states(blank('PL2.3.3.1', 'PL2.4.1'), [one])).toEqual([[gathered.id, undefined]]);
  });
});

describe('a row whose mark is lost', () => {
  const { place, message } = written(wrong, RATIO);
  const own = { finding: undefined, about: [], place, message, text: 'Tay.' };
  test.each(['vi', 'en'] as const)('is known by its words, %s', (language) =>
    expect(said(wrong, [own], language)[0]).toBe(`${RATIO} valid Tay.`),
  );
  test('is not, with other words', () => {
    expect(said(wrong, [{ ...own, message: `${message} Có lẽ.` }])).toEqual([]);
    expect(said(wrong, [{ ...own, place: 'PL2.3' }])).toEqual([]);
    expect(said({ ...wrong, 'PL2.2': 59.9 }, [own])).toEqual([]);
  });
});

test('explanations of what is put right are told as unused, blank rows apart', () => {
  const explanations = [written(wrong, RATIO), { ...written(wrong, RATIO), text: '' }];
  expect(check({ ...figures(allFilled()), explanations }).unusedExplanations).toEqual([explanations[0]]);
  expect(check({ ...figures(wrong), explanations }).unusedExplanations).toEqual([]);
});
