import { everyFinding } from '../../../src/core/rule/every-finding';
import { supplementaryRules } from '../../../src/core/rule/rules/supplementary-rules';
import { validate } from '../../../src/core/rule/validate';
import { allFilled, figures, findings, form, named, placesOf, type Typed } from './figures';

const dossiers: Typed = {
  ...{ 'BS1.1': 0, 'BS1.2': 541, 'BS1.3': 222, 'BS1.4': 317, 'BS1.5': 2, 'BS1.6': 0 },
  ...{ 'PL4.3.2.1': 541, 'PL4.3.2.2': 539 },
};
const inputs = form.supplementary?.rows.filter(({ kind }) => kind === 'count').map(({ id }) => id) ?? [];
const own = new Set(supplementaryRules.map(({ id }) => id));

test('a blank supplementary sheet, and none at all, say nothing', () => {
  const [blank, none] = [findings(allFilled()), findings(allFilled(), { without: ['BS'] })];
  expect(named(blank)).toEqual([]);
  expect(named(none)).toEqual([]);
});

test('a row that the sheet has lost is told', () =>
  expect(placesOf('row-missing', allFilled(), { without: ['BS1.2'] })).toEqual(['BS1.2']));

test.each(inputs)('%s alone contradicts nothing', (id) =>
  expect(findings({ [id]: 78 }).filter(({ rule }) => own.has(rule))).toEqual([]),
);

test('what is typed is judged as any count: whole, not negative, a number', () =>
  expect(named(findings({ ...allFilled(), 'BS2.1': 1.5, 'BS3.1': -1, 'BS4.2': 'hai mươi' }))).toEqual([
    'count-not-whole@BS2.1',
    'count-negative@BS3.1',
    'not-a-number@BS4.2',
  ]));

test.each<[string, Typed, readonly string[], readonly string[]]>([
  ['nothing', {}, [], []],
  [
    'one number of the sheet',
    { 'BS1.4': 318 },
    ['dossiers-unbalanced@BS1.2'],
    ['in-time-otherwise@PL4.3.2.2', 'settled-otherwise@PL4.3.2.1'],
  ],
  ['the received ones', { 'BS1.2': 540 }, ['dossiers-unbalanced@BS1.2'], []],
  ['a number of the appendix', { 'PL4.3.2.2': 538 }, ['in-time-otherwise@PL4.3.2.2'], []],
  ['the settled ones of the appendix', { 'PL4.3.2.1': 542 }, ['settled-otherwise@PL4.3.2.1'], []],
])('%s changed is told once, with what follows under it', (_, change, roots, below) => {
  const result = validate(figures({ ...allFilled(), ...dossiers, ...change }), form, { language: 'vi' });
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  expect(named(errors)).toEqual(roots);
  expect(named(errors.flatMap(({ consequences }) => everyFinding(consequences)))).toEqual(below);
});
