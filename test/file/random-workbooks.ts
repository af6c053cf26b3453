import fc from 'fast-check';
import type { Chart } from '../../src/core/workbook/chart';
import type {
  Area,
  Cell,
  CellStyle,
  CellValue,
  DataValidation,
  Sheet,
  Workbook,
} from '../../src/core/workbook/workbook';
import { sheetOf } from './full-workbook';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '+84',
    '-',
    '@',
    '_x000D_',
    '_x_x0041_',
    ' ',
    '\n',
    '#N/A',
    'Ủy ban',
    '99,8',
    '&amp;',
    ']]>',
    '\u{1f600}',
  ),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value || 0);
const error = fc.constantFrom('#REF!', '#N/A', '#DIV/0!', '#VALUE!').map((name) => ({ error: name }));
const value: fc.Arbitrary<CellValue> = fc.oneof(text, number, fc.boolean(), error, fc.constant(null));
const color = fc.integer({ min: 1, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, '0')}`);
const formula = fc.constantFrom('=A1', '=SUM($A$1:B2)&"<đ> & "', "='Phụ lục 2'!A1", '=#REF!', '=1\n+2').map(String);

/** Properties that are Excel's defaults are never given: they are left out when a file is read. */
const font = fc.record(
  {
    name: fc.constantFrom('Times New Roman', 'Arial & "x"'),
    size: fc.constantFrom(8, 12.5, 14),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    color,
  },
  { requiredKeys: [] },
);
export const style: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      font: font.filter((given) => Object.keys(given).length > 0),
      fill: color,
      horizontal: fc.constantFrom('left', 'center', 'right', 'justify'),
      vertical: fc.constantFrom('top', 'center'),
      wrap: fc.constant(true),
      indent: fc.integer({ min: 1, max: 15 }),
      border: fc.constantFrom('thin', 'medium'),
      numberFormat: fc.constantFrom('0', '00', '@', '[<10]00;#,##0', '0.0" đ"', '#,##0.00'),
      locked: fc.constant(false),
    },
    { requiredKeys: [] },
  )
  .filter((given) => Object.keys(given).length > 0);

const cell = fc
  .record({ value, formula: fc.option(formula, { nil: undefined }), style: fc.option(style, { nil: undefined }) })
  .filter((given) => given.value !== null || given.formula !== undefined || given.style !== undefined)
  .map(
    (given): Cell =>
      Object.fromEntries(Object.entries(given).filter(([, part]) => part !== undefined)) as unknown as Cell,
  );
const index = (largest: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: largest }));
const row = index(1_048_575);
const column = index(16_383);
const area: fc.Arbitrary<Area> = fc.tuple(row, row, column, column).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));
const points = fc.integer({ min: 1, max: 40_900 }).map((hundredths) => hundredths / 100);
/** A text of an attribute: it may hold anything, but is left out where empty. */
const words = text.filter((given) => given !== '');

const rule: fc.Arbitrary<DataValidation['rule']> = fc.oneof(
  fc.record({ type: fc.constantFrom('whole' as const, 'decimal' as const), minimum: number }),
  fc.record({ type: fc.constantFrom('whole' as const, 'decimal' as const), minimum: number, maximum: number }),
  fc.record({
    type: fc.constant('list' as const),
    items: fc.array(fc.constantFrom('a', 'nói "có"', '1 – đạt', ''), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('custom' as const), formula }),
);
const validation: fc.Arbitrary<DataValidation> = fc.record(
  {
    areas: fc.array(area, { minLength: 1, maxLength: 1 }),
    rule,
    ignoreBlanks: fc.boolean(),
    prompt: fc.record({ title: words, message: words }),
    error: fc.record({ title: text, message: text, style: fc.constantFrom('stop', 'warning', 'information') }),
  },
  { requiredKeys: ['areas', 'rule', 'ignoreBlanks'] },
);

/** What a drawing can hold: it has no way to write the characters that XML has not. */
const drawn = words.filter((given) => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(given));
const point = fc
  .tuple(row, column, fc.nat(900), fc.nat(900))
  .map(([at, left, x, y]) => ({ row: at, column: left, x, y }));
const chart: fc.Arbitrary<Chart> = fc
  .record(
    {
      type: fc.constantFrom('bar', 'column'),
      title: drawn,
      words: drawn,
      corners: fc.tuple(point, point),
      series: fc.array(
        fc.record(
          { name: formula, categories: formula, values: formula, fill: color, line: color },
          { requiredKeys: ['values'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      legend: fc.constantFrom('top', 'bottom', 'left', 'right'),
      axis: fc.record({ minimum: number, maximum: number, step: number }, { requiredKeys: [] }),
      reversed: fc.constant(true),
      gapWidth: fc.nat(500),
      dataLabels: fc.constant(true),
      font: fc.record({ name: fc.constantFrom('Times New Roman', 'Arial & "x"'), size: fc.constantFrom(8, 10.5) }),
    },
    { requiredKeys: ['type', 'corners', 'series', 'axis'] },
  )
  .map(({ corners: [a, b], ...parts }): Chart => ({
    ...parts,
    name: 'PhuLuc_BieuDo',
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column), x: a.x, y: a.y },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column), x: b.x, y: b.y },
  }));

const sheetParts: fc.Arbitrary<Partial<Sheet>> = fc.record(
  {
    visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
    cells: fc.array(fc.tuple(row, column, cell), { maxLength: 8 }).map((given) => {
      const cells = new Map<number, Map<number, Cell>>();
      for (const [at, column, each] of given) cells.set(at, (cells.get(at) ?? new Map()).set(column, each));
      return cells;
    }),
    columnWidths: fc.array(fc.tuple(column, points), { maxLength: 4 }).map((given) => new Map(given)),
    hiddenColumns: fc.array(column, { maxLength: 4 }).map((given) => new Set(given)),
    rowHeights: fc.array(fc.tuple(row, points), { maxLength: 4 }).map((given) => new Map(given)),
    hiddenRows: fc.array(row, { maxLength: 4 }).map((given) => new Set(given)),
    merges: fc.array(area, { maxLength: 3 }),
    validations: fc.array(validation, { maxLength: 3 }),
    conditionalFormats: fc.array(
      fc.record({
        areas: fc.array(area, { minLength: 1, maxLength: 1 }),
        formula,
        style: fc.record(
          { fontColor: color, fill: color, numberFormat: fc.constantFrom('00', '0.0') },
          { requiredKeys: [] },
        ),
      }),
      { maxLength: 3 },
    ),
    showGridlines: fc.boolean(),
    tabColor: color,
    charts: chart.map((each) => [each]),
    freeze: fc
      .record({ rows: fc.integer({ min: 0, max: 9 }), columns: fc.integer({ min: 0, max: 9 }) })
      .filter(({ rows, columns }) => rows + columns > 0),
  },
  { requiredKeys: [] },
);

/** Small workbooks that use anything that the model has, in any combination. */
export const randomWorkbook: fc.Arbitrary<Workbook> = fc
  .tuple(
    fc.array(sheetParts, { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(formula, fc.boolean(), fc.nat(3)), { maxLength: 4 }),
  )
  .map(([parts, names]) => {
    const sheets = parts.map((part, at) => sheetOf(`${at + 1}`, `Phụ lục ${at}`, part));
    const active = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0];
    return {
      sheets,
      names: names.map(([refersTo, visible, at], number) => {
        const local = sheets[at - 1]?.name;
        return { name: `tên_${number}`, formula: refersTo, visible, ...(local === undefined ? {} : { sheet: local }) };
      }),
      activeSheet: active?.id ?? '1',
    };
  });
