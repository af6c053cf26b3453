import type { Form } from '../../../src/core/form/form';
import { allForms } from '../../../src/core/form/forms';
import { areaAddress } from '../../../src/core/address/a1';
import { figureAlerts } from '../../../src/core/plan/figure-alerts';
import { PART_RELATIONS } from '../../../src/core/plan/part-relations';
import { placeRows } from '../../../src/core/plan/placed-row';
import type { ConditionalFormat } from '../../../src/core/workbook/workbook';
import { evaluate, type Grid } from './evaluate-formula';
import { tinyForm } from './tiny-form';

const alerts = (form: Form, due = false): ConditionalFormat[] =>
  figureAlerts(form, form.appendices[0]!, placeRows(form.appendices[0]!), () => due);

/** Where a format that this grid sets off lies. */
const litUp = (form: Form, grid: Grid): string[] =>
  alerts(form).filter(({ formula }) => evaluate(formula, grid) === true).flatMap(({ areas }) => areas.map(areaAddress));

describe('a part over its whole', () => {
  const ratio = tinyForm({
    2: [
      { stt: '1', kind: 'ratio', numerator: '1.2', denominator: '1.1' },
      { stt: '1.1', kind: 'count' },
      { stt: '1.2', kind: 'count' },
    ],
  });

  test.each<[Grid, string[]]>([
    [{ D8: 44, D9: 45 }, ['D9']],
    [{ D8: 44, D9: 44 }, []],
    [{ D8: 0, D9: 1 }, ['D9']],
    [{ D8: null, D9: 45 }, []],
    [{ D8: '44 việc', D9: 45 }, []],
    [{ D8: 44, D9: null }, []],
  ])('of a ratio: %j', (grid, lit) => expect(litUp(ratio, grid)).toEqual(lit));

  // The very rows of the table in part-relations.ts.
  const tasks = tinyForm(
    {
      2: [
        { stt: '4.1', kind: 'count' },
        { stt: '4.2', kind: 'count' },
        { stt: '4.3', kind: 'count' },
        { stt: '5', kind: 'count' },
        { stt: '4.4', kind: 'count' },
      ],
    },
    'cchc-xa-2022',
  );

  test.each<[Grid, string[]]>([
    [{ D7: 54, D8: 54, D9: 0, D11: 0 }, []],
    [{ D7: 54, D8: 54, D9: 0, D11: 1 }, ['D8:D9', 'D11']],
    [{ D7: 54, D8: 55 }, ['D8:D9', 'D11']],
    [{ D8: 55 }, []],
  ])('of several together: %j', (grid, lit) => expect(litUp(tasks, grid)).toEqual(lit));

  test('of amounts is not set off by a binary fraction', () => {
    const money = tinyForm({
      2: [
        { stt: '1', kind: 'ratio', numerator: '1.2', denominator: '1.1' },
        { stt: '1.1', kind: 'money' },
        { stt: '1.2', kind: 'money' },
      ],
    });
    const over = alerts(money).filter(({ style }) => style.fill === '#FFC7CE').map(({ formula }) => formula);
    expect(over.map((formula) => evaluate(formula, { D8: 0.3, D9: 0.1 + 0.2 }))).toEqual([false]);
    expect(over.map((formula) => evaluate(formula, { D8: 0.3, D9: 0.300001 }))).toEqual([true]);
  });
});

describe('other formats', () => {
  const form = tinyForm({ 2: [{ stt: '1', kind: 'count' }, { stt: '2', kind: 'money' }, { stt: '3', kind: 'count' }] });

  test.each<[string, Grid, string[]]>([
    ['a whole count is plain', { D7: 7000 }, []],
    ['a broken count is shown as typed', { D7: 12.5 }, ['D7']],
    ['a negative count is red', { D7: -4 }, ['D7']],
    ['an amount with decimals shows them', { D8: 550.5 }, ['D8']],
    ['text is left to the check', { D7: '5 hồ sơ' }, []],
  ])('%s', (_, grid, lit) => expect(litUp(form, grid)).toEqual(lit));

  test('blank inputs that are due are tinted, neighbours as one area', () => {
    const due = alerts(form, true).filter(({ style }) => style.fill === '#FFF8E1');
    expect(due.map(({ areas, formula }) => [areas.map(areaAddress), formula])).toEqual([[['D7:D9'], '=ISBLANK(D7)']]);
    expect(alerts(form, false).some(({ style }) => style.fill === '#FFF8E1')).toBe(false);
  });

  test('each lies in one area, as Excel before ExcelApi 1.9 takes it', () => {
    expect(alerts(form, true).every(({ areas }) => areas.length === 1)).toBe(true);
  });
});

test.each(Object.entries(PART_RELATIONS))('%s: relations name computable rows of one appendix', (id, relations) => {
  const form = allForms.find((one) => one.id === id);
  for (const { parts, whole } of relations) {
    const rows = [...parts, whole].map((row) => form?.indicators.get(row));
    expect(rows.map((row) => row?.id)).toEqual([...parts, whole]);
    expect(new Set(rows.map((row) => row?.appendix)).size).toBe(1);
    expect(rows.every((row) => row && ['count', 'money', 'sum'].includes(row.kind))).toBe(true);
  }
});
