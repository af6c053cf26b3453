import { formById } from '../../../src/core/form/forms';
import { figureOf } from '../../../src/core/report/figure';
import { SAMPLE_FORM, sampleFigures, sampleSnapshot, sampleSupplementary } from '../../../src/core/sample/report-141';
import { report141Rows } from '../../../src/core/sample/report-141-rows';

test('has every row of its form’s appendices once, in order', () =>
  expect(report141Rows.map(([id]) => id)).toEqual(
    formById(SAMPLE_FORM)?.appendices.flatMap(({ rows }) => rows.map(({ id }) => id)),
  ));

test('its supplementary figures are of the form, and the snapshot has every row of every table', () => {
  const form = formById(SAMPLE_FORM);
  expect([...sampleSupplementary.keys()].filter((id) => form?.indicators.get(id)?.kind !== 'count')).toEqual([]);
  expect([...sampleSnapshot().rows.keys()]).toEqual([...(form?.indicators.keys() ?? [])]);
});

test.each([
  ['BS1.2', 541, '541', undefined],
  ['BS1.5', 2, '02', undefined],
  ['BS1.1', null, '', undefined],
  ['BS1.7', 541, '541', '=IF(COUNT(D10,D11,D12)<3,"",D10+D11+D12)'],
] as const)('%s holds %j, shown %j', (id, value, shown, formula) =>
  expect(sampleSnapshot().rows.get(id)).toMatchObject({ value, shown, formula }),
);

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
