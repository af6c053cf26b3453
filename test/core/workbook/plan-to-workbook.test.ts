import type { SheetPlan, WorkbookPlan } from '../../../src/core/plan/sheet-plan';
import { planWorkbook } from '../../../src/core/plan/workbook-plan';
import { workbookOfPlan } from '../../../src/core/workbook/plan-to-workbook';
import { BLANK_DETAILS, tinyForm } from '../plan/tiny-form';

const sheetPlan = (changes: Partial<SheetPlan>): SheetPlan => ({
  key: 'PL2',
  name: 'Phụ lục 2',
  visibility: 'visible',
  cells: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  styles: [],
  validations: [],
  conditionalFormats: [],
  showGridlines: false,
  rows: [],
  ...changes,
});
const planOf = (sheet: Partial<SheetPlan>, changes: Partial<WorkbookPlan> = {}): WorkbookPlan => ({
  form: 'tiny',
  checksum: '',
  sheets: [sheetPlan(sheet)],
  names: [],
  ...changes,
});

test('cells', () => {
  const plan = planOf({
    cells: [
      [{ kind: 'text', text: '=1+1' }, { kind: 'number', number: 0 }, undefined],
      [{ kind: 'formula', formula: '=B1*2' }, { kind: 'keep' }, { kind: 'keep', initial: 'UBND cấp xã báo cáo' }],
      [undefined, { kind: 'text', text: '' }, { kind: 'formula', formula: '=BC_Ky', shown: 'quý III' }],
    ],
  });
  const cells = workbookOfPlan(plan).sheets[0]?.cells;
  expect([...(cells ?? [])].map(([row, columns]) => [row, [...columns]])).toEqual([
    [
      0,
      [
        [0, { value: '=1+1' }],
        [1, { value: 0 }],
      ],
    ],
    [
      1,
      [
        [0, { value: null, formula: '=B1*2' }],
        [2, { value: 'UBND cấp xã báo cáo' }],
      ],
    ],
    [2, [[2, { value: 'quý III', formula: '=BC_Ky' }]]],
  ]);
});

test('later styles win property by property, and equal styles are one object', () => {
  const area = (left: number, right: number) => ({ top: 0, left, bottom: 0, right });
  const plan = planOf({
    cells: [[undefined, undefined, undefined, undefined]],
    styles: [
      { area: area(0, 2), style: { font: { name: 'Times New Roman', size: 12 }, wrap: true } },
      { area: area(1, 2), style: { font: { bold: true }, locked: false } },
    ],
  });
  const row = workbookOfPlan(plan).sheets[0]?.cells.get(0);
  expect(row?.get(0)?.style).toEqual({ font: { name: 'Times New Roman', size: 12 }, wrap: true });
  expect(row?.get(1)?.style).toEqual({
    font: { name: 'Times New Roman', size: 12, bold: true },
    wrap: true,
    locked: false,
  });
  expect(row?.get(2)?.style).toBe(row?.get(1)?.style);
  expect(row?.has(3)).toBe(false);
});

test('the sheet', () => {
  const page = { paperSize: 'a4', orientation: 'portrait', margins: { top: 1, bottom: 2, left: 3, right: 4 } } as const;
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const validations = [{ areas: [area], rule: { type: 'whole', minimum: 0 }, ignoreBlanks: true }] as const;
  const conditionalFormats = [{ areas: [area], formula: '=A1>1', style: { fill: '#FFC7CE' } }];
  const plan = planOf({
    columnWidths: [36, 213],
    hiddenColumns: [1],
    rowHeights: [20, 30.5],
    merges: [area],
    validations,
    conditionalFormats,
    protection: { allowFormatRows: true },
    freezeRows: 6,
    page,
    tabColor: '#2E75B6',
  });
  expect(workbookOfPlan(plan).sheets[0]).toEqual({
    id: 'sheet1',
    name: 'Phụ lục 2',
    visibility: 'visible',
    cells: new Map(),
    columnWidths: new Map([
      [0, 36],
      [1, 213],
    ]),
    hiddenColumns: new Set([1]),
    rowHeights: new Map([
      [0, 20],
      [1, 30.5],
    ]),
    hiddenRows: new Set(),
    merges: [area],
    validations,
    conditionalFormats,
    protection: { allowFormatRows: true },
    freeze: { rows: 6, columns: 0 },
    page,
    showGridlines: false,
    tabColor: '#2E75B6',
  });
});

describe('names', () => {
  const area = { top: 7, left: 3, bottom: 7, right: 3 };

  test('refer to the sheet by its name', () => {
    const plan = planOf({ name: "Phụ 'lục' 2" }, { names: [{ name: 'PL2_1', sheet: 'PL2', area }] });
    expect(workbookOfPlan(plan).names).toEqual([{ name: 'PL2_1', formula: "='Phụ ''lục'' 2'!$D$8", visible: true }]);
  });

  test('of a sheet that is not planned are our mistake', () => {
    expect(() => workbookOfPlan(planOf({}, { names: [{ name: 'PL3_1', sheet: 'PL3', area }] }))).toThrow('PL3_1');
  });
});

test('opens at the first sheet that can be seen', () => {
  const hidden = sheetPlan({ key: 'meta', name: '_phuluc', visibility: 'veryHidden' });
  expect(workbookOfPlan(planOf({}, { sheets: [hidden, sheetPlan({})] })).activeSheet).toBe('sheet2');
});

test('a plan is written whole and twice alike', () => {
  const plan = planWorkbook(
    tinyForm({ 2: [{ stt: '1', kind: 'count' }], 3: [{ stt: '1', kind: 'percent' }] }),
    BLANK_DETAILS,
  );
  const workbook = workbookOfPlan(plan);
  expect(workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    'Phụ lục 2 visible',
    'Phụ lục 3 visible',
    '_phuluc veryHidden',
  ]);
  expect(workbook.names.map(({ name }) => name)).toContain('PL3_1');
  expect(workbookOfPlan(plan)).toEqual(workbook);
});
