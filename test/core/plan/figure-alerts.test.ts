import type { Form, ReportingLevel } from '../../../src/core/form/form';
import { allForms } from '../../../src/core/form/forms';
import { areaAddress, cellAddress } from '../../../src/core/address/a1';
import { figureAlerts } from '../../../src/core/plan/figure-alerts';
import { partRelations } from '../../../src/core/plan/part-relations';
import { placeRows } from '../../../src/core/plan/placed-row';
import type { Area, ConditionalFormat } from '../../../src/core/workbook/workbook';
import { evaluate, type Grid } from './evaluate-formula';
import { tinyForm } from './tiny-form';

const alerts = (form: Form, level: ReportingLevel = 'commune'): ConditionalFormat[] =>
  figureAlerts(form, form.appendices[0]!, placeRows(form.appendices[0]!), level);

const TINT = '#FFF8E1';

/** The cells that this grid sets a format off in, the tint of blanks apart. */
const litUp = (form: Form, grid: Grid): string[] =>
  alerts(form)
    .filter(({ style }) => style.fill !== TINT)
    .flatMap(({ areas, formula }) => areas.flatMap((area) => litCells(area, formula, grid)));

/** A format's formula is written for the first cell of its area: further down its relative rows move along. */
const litCells = ({ top, bottom, left }: Area, formula: string, grid: Grid): string[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) => down)
    .filter(
      (down) =>
        evaluate(
          formula.replace(
            /(?<!\$)\b([A-Z])(\d+)/g,
            (__, letter: string, row: string) => `${letter}${Number(row) + down}`,
          ),
          grid,
        ) === true,
    )
    .map((down) => cellAddress(top + down, left));

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

  test('of ratios one below the other share one format, which holds for their numerators alone', () => {
    const stacked = tinyForm({
      2: [
        { stt: '1', kind: 'ratio', unit: '%', numerator: '1.2', denominator: '1.1' },
        { stt: '1.1', kind: 'count' },
        { stt: '1.2', kind: 'count' },
        { stt: '1.3', kind: 'count' },
        { stt: '2', kind: 'ratio', unit: '%', numerator: '2.2', denominator: '2.1' },
        { stt: '2.1', kind: 'count' },
        { stt: '2.2', kind: 'count' },
        { stt: '3', kind: 'percent', unit: '%' },
        { stt: '4', kind: 'count' },
        { stt: '5', kind: 'count' },
        { stt: '6', kind: 'ratio', unit: '%', numerator: '6.2', denominator: '6.1' },
        { stt: '6.1', kind: 'count' },
        { stt: '6.2', kind: 'count' },
      ],
    });
    const areas = alerts(stacked)
      .filter(({ formula }) => formula.includes('SUM('))
      .map(({ areas: [area] }) => area && areaAddress(area));
    expect(areas).toEqual(['D9:D13', 'D19']);
    const units = { C7: '%', C11: '%', C14: '%', C17: '%' };
    const grid = { ...units, D8: 1, D9: 2, D10: 9, D12: 5, D13: 5, D15: 1, D16: 9, D18: 1, D19: 3 };
    expect(litUp(stacked, grid)).toEqual(['D9', 'D19']);
  });

  // Rows that the rules' table relates; a form with another id has no such relations.
  const tasks = [
    { stt: '4.1', kind: 'count' },
    { stt: '4.2', kind: 'count' },
    { stt: '4.3', kind: 'count' },
    { stt: '5', kind: 'count' },
    { stt: '4.4', kind: 'count' },
  ] as const;

  test.each<[Grid, string[]]>([
    [{ D7: 54, D8: 54, D9: 0, D11: 0 }, []],
    [{ D7: 54, D8: 54, D9: 0, D11: 1 }, ['D8', 'D11']],
    [{ D7: 54, D8: 50, D9: 5 }, ['D8', 'D9']],
    [{ D7: 54, D8: 55 }, ['D8']],
    [{ D7: 54, D8: '54 việc', D9: 55 }, ['D9']],
    [{ D8: 55 }, []],
  ])('of several together: %j', (grid, lit) => {
    expect(litUp(tinyForm({ 2: tasks }, 'cchc-xa-2022'), grid)).toEqual(lit);
    expect(litUp(tinyForm({ 2: tasks }), grid)).toEqual([]);
  });

  const online = tinyForm(
    {
      8: [
        { stt: '6.1.1', kind: 'count' },
        { stt: '6.1.2', kind: 'count' },
        { stt: '6.1.3', kind: 'count' },
      ],
    },
    'cchc-xa-2022',
  );

  test.each<[Grid, string[]]>([
    [{ D7: 34, D8: 20, D9: 21 }, ['D9']],
    [{ D7: 34, D8: 20, D9: 20 }, []],
    [{ D7: 34, D9: 35 }, ['D9']],
    [{ D7: 34, D9: 34 }, []],
    [{ D9: 34 }, []],
  ])('with another whole while the whole is blank: %j', (grid, lit) => expect(litUp(online, grid)).toEqual(lit));

  test('is amber where it is only unusual, and for the levels it holds for', () => {
    const rows = [
      { stt: '1.1.2', kind: 'count' },
      { stt: '2.3', kind: 'count' },
    ] as const;
    const form = tinyForm({ 4: rows }, 'cchc-xa-2022');
    const fills = (level: ReportingLevel) => alerts(form, level).map(({ style }) => style.fill);
    expect(fills('commune')).toContain('#FFEB9C');
    expect(fills('district')).not.toContain('#FFEB9C');
  });

  test('of amounts is not set off by a binary fraction', () => {
    const money = tinyForm({
      2: [
        { stt: '1', kind: 'ratio', numerator: '1.2', denominator: '1.1' },
        { stt: '1.1', kind: 'money' },
        { stt: '1.2', kind: 'money' },
      ],
    });
    const over = alerts(money)
      .filter(({ style }) => style.fill === '#FFC7CE')
      .map(({ formula }) => formula);
    expect(over.map((formula) => evaluate(formula, { D8: 0.3, D9: 0.1 + 0.2 }))).toEqual([false]);
    expect(over.map((formula) => evaluate(formula, { D8: 0.3, D9: 0.300001 }))).toEqual([true]);
  });
});

describe('other formats', () => {
  const form = tinyForm({
    2: [
      { stt: '1', kind: 'count' },
      { stt: '2', kind: 'money' },
      { stt: '3', kind: 'count' },
    ],
  });

  test.each<[string, Grid, string[]]>([
    ['a whole count is plain', { D7: 7000 }, []],
    ['a broken count is shown as typed', { D7: 12.5 }, ['D7']],
    ['a negative count is red', { D7: -4 }, ['D7']],
    ['an amount with decimals shows them', { D8: 550.5 }, ['D8']],
    ['text is left to the check', { D7: '5 hồ sơ' }, []],
  ])('%s', (_, grid, lit) => expect(litUp(form, grid)).toEqual(lit));

  test('blank inputs that the level owes are tinted, neighbours as one area', () => {
    const rows = [
      { stt: '1', kind: 'count' },
      { stt: '2', kind: 'money' },
      { stt: '3', kind: 'group' },
      { stt: '4', kind: 'count', reportedBy: 'district' },
    ] as const;
    const tinted = (level: ReportingLevel) =>
      alerts(tinyForm({ 2: rows }), level)
        .filter(({ style }) => style.fill === TINT)
        .map(({ areas, formula }) => `${areas.map(areaAddress).join()} ${formula}`);
    expect(tinted('commune')).toEqual(['D7:D8 =AND(ISBLANK(D7),C7<>"")']);
    expect(tinted('district')).toEqual(['D7:D10 =AND(ISBLANK(D7),C7<>"")']);
    const tint = alerts(tinyForm({ 2: rows }), 'district').filter(({ style }) => style.fill === TINT);
    const units = { C7: 'Hồ sơ', C8: 'Hồ sơ', C10: 'Hồ sơ' };
    const lit = (grid: Grid) =>
      tint.flatMap(({ areas, formula }) => areas.flatMap((area) => litCells(area, formula, { ...units, ...grid })));
    expect(lit({})).toEqual(['D7', 'D8', 'D10']);
    expect(lit({ D7: 0, D10: 1 })).toEqual(['D8']);
  });

  test('a row that may stay blank is never tinted', () => {
    const supplementary = allForms.flatMap((each) => (each.supplementary ? [[each, each.supplementary] as const] : []));
    for (const [each, table] of supplementary) {
      const fills = figureAlerts(each, table, placeRows(table), 'commune').map(({ style }) => style.fill);
      expect(fills).not.toContain(TINT);
    }
    expect(supplementary.length).toBeGreaterThan(0);
  });

  test('a format goes on over rows that it cannot hold for, and no further', () => {
    const rows = [
      { stt: '1', kind: 'count' },
      { stt: '2', kind: 'ratio', unit: '%', numerator: '4', denominator: '1' },
      { stt: '3', kind: 'group' },
      { stt: '4', kind: 'count' },
      { stt: '5', kind: 'money' },
      { stt: '6', kind: 'percent', unit: '%' },
      { stt: '7', kind: 'count' },
    ] as const;
    const mixed = tinyForm({ 2: rows });
    const areasOf = (part: string) =>
      alerts(mixed)
        .filter(({ formula }) => formula.includes(part))
        .map(({ areas }) => areas.map(areaAddress).join());
    expect(areasOf('OR(')).toEqual(['D7:D10', 'D13']);
    expect(areasOf('ISBLANK')).toEqual(['D7:D13']);
    const grid = { C7: 'Văn bản', D7: 12, C8: '%', D8: 77.3, D9: null, C10: 'Văn bản', D10: 1.5, C12: '%', D12: 0.5 };
    expect(litUp(mixed, grid)).toEqual(['D10']);
  });

  test('each lies in one area, as Excel before ExcelApi 1.9 takes it', () => {
    expect(alerts(form).every(({ areas }) => areas.length === 1)).toBe(true);
  });
});

test.each(allForms.map((form) => [form.id, form] as const))(
  '%s: every relation is between computable rows',
  (_, form) => {
    for (const table of form.tables) {
      for (const { parts, whole, otherwise } of partRelations(form, table, 'commune')) {
        const kinds = [...parts, whole, ...(otherwise === undefined ? [] : [otherwise])].map(
          (id) => form.indicators.get(id)?.kind,
        );
        expect(kinds.filter((kind) => kind !== 'count' && kind !== 'money' && kind !== 'sum')).toEqual([]);
      }
    }
  },
);
