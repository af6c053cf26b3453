import { conditionFormula, holds, indicatorsOf } from '../../../src/core/narrative/conditions';
import { detailTexts } from '../../../src/core/narrative/detail-texts';
import type { Condition } from '../../../src/core/narrative/paragraph';
import { evaluateFormula } from './evaluate-formula';
import { type Cells, figuresOf, namesOf, someDetails } from './workbook-names';

const A = 'PL2.2';
const B = 'PL2.3';

test.each<[Condition, Cells, boolean]>([
  [{ zero: A }, { [A]: 0 }, true],
  [{ zero: A }, { [A]: 1 }, false],
  [{ zero: A }, { [A]: null }, false],
  [{ zero: A }, { [A]: '00' }, false],
  [{ zero: A }, { [A]: { error: '#REF!' } }, false],
  [{ zero: A }, {}, false],
  [{ positive: A }, { [A]: 1 }, true],
  [{ positive: A }, { [A]: 0 }, false],
  [{ positive: A }, { [A]: -1 }, false],
  [{ positive: A }, { [A]: 'nhiều' }, false],
  [{ positive: A }, {}, false],
  [{ blank: A }, { [A]: null }, true],
  [{ blank: A }, { [A]: ' ' }, true],
  [{ blank: A }, { [A]: 0 }, false],
  [{ blank: A }, { [A]: 'chưa có' }, false],
  [{ blank: A }, { [A]: { error: '#VALUE!' } }, true],
  [{ blank: A }, {}, true],
  [{ nothing: A }, { [A]: 'không phát sinh' }, true],
  [{ nothing: A }, { [A]: 0 }, false],
  [{ nothing: A }, { [A]: null }, false],
  [{ nothing: A }, {}, false],
  [{ equals: [A, 2] }, { [A]: 2 }, true],
  [{ equals: [A, 2] }, { [A]: 1 }, false],
  [{ equals: [A, 0] }, { [A]: null }, false],
  [{ less: [A, B] }, { [A]: 1, [B]: 2 }, true],
  [{ less: [A, B] }, { [A]: 2, [B]: 2 }, false],
  [{ less: [A, B] }, { [A]: null, [B]: 2 }, false],
  [{ less: [A, B] }, { [A]: 1, [B]: 'hai' }, false],
  [{ same: [A, B] }, { [A]: 2, [B]: 2 }, true],
  [{ same: [A, B] }, { [A]: null, [B]: null }, false],
  [{ same: [A, B] }, { [A]: null, [B]: 0 }, false],
  [{ part: [A, B] }, { [A]: 1, [B]: 2 }, true],
  [{ part: [A, B] }, { [A]: 2, [B]: 2 }, true],
  [{ part: [A, B] }, { [A]: 3, [B]: 2 }, false],
  [{ part: [A, B] }, { [A]: 0, [B]: 2 }, false],
  [{ part: [A, B] }, { [A]: 1, [B]: null }, false],
  [{ part: [A, B] }, { [A]: '1', [B]: 2 }, false],
  [{ period: ['Q3'] }, {}, true],
  [{ period: ['Q1', 'Y'] }, {}, false],
  [{ all: [{ zero: A }, { zero: B }] }, { [A]: 0, [B]: 0 }, true],
  [{ all: [{ zero: A }, { zero: B }] }, { [A]: 0, [B]: 1 }, false],
  [{ any: [{ zero: A }, { zero: B }] }, { [A]: 3, [B]: 0 }, true],
  [{ any: [{ zero: A }, { zero: B }] }, { [A]: 3 }, false],
  [{ not: { zero: A } }, { [A]: 0 }, false],
  [{ not: { zero: A } }, {}, true],
])('%j over %j is %s, decided and computed', (condition, cells, expected) => {
  const facts = { figures: figuresOf(cells), details: detailTexts(someDetails) };
  expect(holds(condition, facts)).toBe(expected);
  expect(evaluateFormula(`=${conditionFormula(condition)}`, namesOf(cells))).toBe(expected);
});

test('the rows that a condition reads', () => {
  const condition: Condition = {
    all: [{ zero: A }, { any: [{ less: [A, B] }, { not: { equals: ['PL2.5', 1] } }] }, { period: ['Y'] }],
  };
  expect(indicatorsOf(condition)).toEqual([A, A, B, 'PL2.5']);
});
