import { formById } from '../../../src/core/form/forms';
import { figureOf } from '../../../src/core/report/figure';
import { SAMPLE_FORM, sampleFigures, sampleSnapshot } from '../../../src/core/sample/report-141';
import { report141Rows } from '../../../src/core/sample/report-141-rows';

test('has every row of its form’s appendices once, in order', () =>
  expect(report141Rows.map(([id]) => id)).toEqual(
    formById(SAMPLE_FORM)?.appendices.flatMap(({ rows }) => rows.map(({ id }) => id)),
  ));

test('carries 54 figures', () => expect([...sampleFigures.values()].filter((text) => text !== '')).toHaveLength(54));

test.each(['typed', 'numbers'] as const)(
  'every figure of the snapshot in %s reads as a number or is blank',
  (cells) => {
    const states = [...sampleSnapshot(cells).rows.values()].map((row) => figureOf(row).state);
    expect(new Set(states)).toEqual(new Set(['blank', 'number']));
  },
);

test.each([
  ['typed', 'PL4.3.2', '99,8'],
  ['numbers', 'PL4.3.2', 99.8],
  ['typed', 'PL8.6.4', '00'],
  ['numbers', 'PL8.6.4', 0],
  ['typed', 'PL7.1', null],
  ['numbers', 'PL7.1', null],
] as const)('in %s the cell of %s holds %j', (cells, id, value) =>
  expect(sampleSnapshot(cells).rows.get(id)?.value).toBe(value),
);

test('is in NFC', () => expect(JSON.stringify(report141Rows)).toBe(JSON.stringify(report141Rows).normalize('NFC')));
