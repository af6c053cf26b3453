import {
  groupFindings,
  heirOf,
  overwrittenFormulas,
  stepFrom,
  visibleFindings,
} from '../../../src/pane/check/finding-order';
import { finding, restored } from '../tiny-form';

const a = finding('PL2.1');
const b = finding('PL2.2', 'warning');
const c = finding('PL3.1');
const d = finding('document.date', 'warning');

test('findings are grouped by severity, then appendix; the rest of the report is a group of its own', () => {
  const groups = groupFindings([a, b, c, d], ['info']);
  expect(
    groups.map(({ severity, appendix, findings }) => [severity, appendix, findings.map(({ where }) => where)]),
  ).toEqual([
    ['error', 'PL2', ['PL2.1']],
    ['error', 'PL3', ['PL3.1']],
    ['warning', 'PL2', ['PL2.2']],
    ['warning', undefined, ['document.date']],
  ]);
});

test('filters hide a severity', () => {
  expect(visibleFindings([a, b, c, d], ['error'])).toEqual([b, d]);
});

test.each([
  [undefined, 1, a],
  [undefined, -1, d],
  [a, 1, b],
  [b, -1, a],
  [d, 1, d],
  [a, -1, a],
] as const)('from %j a step of %s', (from, step, to) => {
  expect(stepFrom([a, b, d], from?.id, step)).toBe(to);
});

test('a step in an empty list leads nowhere', () => {
  expect(stepFrom([], undefined, 1)).toBeUndefined();
});

test.each([
  ['stays', [a, b, c], [a, b, c], b, b],
  ['goes to the next', [a, b, c], [a, c], b, c],
  ['goes past those that went too', [a, b, c], [a], b, a],
  ['goes to the one before where it was last', [a, b, c], [a, b], c, b],
  ['is none where nothing is left', [a], [], a, undefined],
  ['is none where there was none', [a], [a], undefined, undefined],
])('the finding in hand %s', (_, before, after, current, heir) => {
  expect(heirOf(before, after, current?.id)).toBe(heir?.id);
});

test('overwritten and cleared formulas are gathered once each whatever rule found them, and no other fix', () => {
  const inside = finding('PL2.3', 'error', restored('PL2.3', '77', '50'));
  const outside = finding('PL3.2', 'error', { ...restored('PL3.2', '9', '1'), consequences: [inside] });
  const cleared = { ...finding('PL7.1', 'error', restored('PL7.1', '', '7,9')), rule: 'ratio-blank' };
  expect(
    overwrittenFormulas([a, outside, inside, cleared]).map(({ indicator, before }) => [indicator, before]),
  ).toEqual([
    ['PL3.2', '9'],
    ['PL2.3', '77'],
    ['PL7.1', ''],
  ]);
});
