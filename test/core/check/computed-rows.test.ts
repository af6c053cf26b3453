import { computedFrom, inputsOf } from '../../../src/core/check/computed-rows';
import { parentId, siblings } from '../../../src/core/check/siblings';
import { form } from '../rule/figures';
import { row } from './judge';

test.each([
  ['PL8.6.1', ['PL8.6.1.2', 'PL8.6.1.1']],
  ['PL3.1', ['PL3.1.1', 'PL3.1.2']],
  ['PL2.1', []],
])('%s is computed from %j', (id, expected) => expect(inputsOf(row(id))).toEqual(expected));

test.each([
  ['PL8.6.1.2', ['PL8.6.1', 'PL8.6.3.1']],
  ['PL8.6.3.1', ['PL8.6.3']],
  ['PL2.1', []],
])('from %s are computed %j', (id, expected) =>
  expect(computedFrom(form, id).map((computed) => computed.id)).toEqual(expected),
);

test.each([
  ['PL8.6.1.2', 'PL8.6.1', ['PL8.6.1.1', 'PL8.6.1.3']],
  ['PL3.1', 'PL3', ['PL3.2', 'PL3.3']],
])('%s stands under %s beside %j', (id, parent, beside) => {
  expect(parentId(id)).toBe(parent);
  expect(siblings(form, id).map((sibling) => sibling.id)).toEqual(beside);
});
