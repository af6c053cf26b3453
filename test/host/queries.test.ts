import { openExcel } from './open-excel';
import type { OpenedExcel } from './open-excel';

let opened: OpenedExcel;
beforeEach(() => {
  opened = openExcel({ grid: 'plain' });
});
afterEach(() => opened.close());

const run = (batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>): Promise<void> =>
  opened.Excel.run((context) => batch(context, context.workbook.worksheets.getItem('Sheet1')));

test('a collection answers its items with the properties asked for', () =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Phụ lục 2');
    worksheets.add('Phụ lục 3').visibility = 'Hidden';
    worksheets.load('items/name,items/visibility,items/protection/protected');
    const count = worksheets.getCount();
    const visible = worksheets.getCount(true);
    await context.sync();
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected])).toEqual([
      ['Sheet1', 'Visible', false],
      ['Phụ lục 2', 'Visible', false],
      ['Phụ lục 3', 'Hidden', false],
    ]);
    expect([count.value, visible.value]).toEqual([3, 2]);
  }));

test('an item of a collection is itself in the next batch, even when renamed', () =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const [first] = worksheets.items;
    if (!first) throw new Error('no sheet');
    first.name = 'B';
    first.getRange('A1').values = [['x']];
    first.load('name');
    await context.sync();
    expect(first.name).toBe('B');
    expect(opened.host.workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe('x');
  }));

test('names: items, range, value and type; hidden ones are there too', () =>
  run(async (context, sheet) => {
    const { names } = context.workbook;
    names.add('PL2_1', sheet.getRange('D8'), 'một');
    names.add('lost', '=#REF!').visible = false;
    names.add('five', '=5');
    names.add('word', '="a""b"');
    sheet.names.add('local', '=Sheet1!$A$1');
    names.load('items/name,items/type,items/value,items/visible,items/comment,items/formula,items/scope');
    sheet.names.load('items/name,items/scope');
    const range = names.getItem('PL2_1').getRange().load('address');
    const none = names.getItem('lost').getRangeOrNullObject().load('address');
    await context.sync();
    expect(
      names.items.map((name) => [
        name.name,
        name.type,
        name.value,
        name.visible,
        name.comment,
        name.formula,
        name.scope,
      ]),
    ).toEqual([
      ['PL2_1', 'Range', "'Sheet1'!$D$8", true, 'một', "='Sheet1'!$D$8", 'Workbook'],
      ['lost', 'Error', '#REF!', false, '', '=#REF!', 'Workbook'],
      ['five', 'Integer', 5, true, '', '=5', 'Workbook'],
      ['word', 'String', 'a"b', true, '', '="a""b"', 'Workbook'],
    ]);
    expect(sheet.names.items.map((name) => [name.name, name.scope])).toEqual([['local', 'Worksheet']]);
    expect(range.address).toBe('Sheet1!D8');
    expect(none.isNullObject).toBe(true);
  }));

test('null objects say so, and so does everything below them', () =>
  run(async (context, sheet) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('x');
    const range = missing.getRange('A1');
    const used = sheet.getUsedRangeOrNullObject();
    const crossing = sheet.getRange('A1').getIntersectionOrNullObject('B2');
    const name = context.workbook.names.getItemOrNullObject('x');
    for (const object of [missing, range, used, crossing, name]) object.load();
    missing.protection.load('protected');
    await context.sync();
    expect([missing, range, used, crossing, name, missing.protection].map((object) => object.isNullObject)).toEqual(
      Array(6).fill(true),
    );
  }));

/** Address reached from B2:C4, and how. */
const REACHED: readonly (readonly [string, (range: Excel.Range) => Excel.Range])[] = [
  ['Sheet1!C3', (range) => range.getCell(1, 1)],
  ['Sheet1!E5', (range) => range.getCell(3, 3)],
  ['Sheet1!B3:C3', (range) => range.getRow(1)],
  ['Sheet1!C2:C4', (range) => range.getColumn(1)],
  ['Sheet1!2:4', (range) => range.getEntireRow()],
  ['Sheet1!B:C', (range) => range.getEntireColumn()],
  ['Sheet1!C3:D5', (range) => range.getOffsetRange(1, 1)],
  ['Sheet1!B2:D5', (range) => range.getResizedRange(1, 1)],
  ['Sheet1!B2', (range) => range.getAbsoluteResizedRange(1, 1)],
  ['Sheet1!C4', (range) => range.getLastCell()],
  ['Sheet1!B5:C6', (range) => range.getRowsBelow(2)],
  ['Sheet1!B1:C1', (range) => range.getRowsAbove(1)],
  ['Sheet1!D2:D4', (range) => range.getColumnsAfter(1)],
  ['Sheet1!A1:C4', (range) => range.getBoundingRect('A1')],
  ['Sheet1!C4', (range) => range.getIntersection('C4:D9')],
  ['Sheet1!B2', (range) => range.getUsedRange(true)],
];

test.each(REACHED)('%s is reached from B2:C4', async (address, move) => {
  await run(async (context, sheet) => {
    const range = move(sheet.getRange('B2:C4'));
    range.load('address');
    await context.sync();
    expect(range.address).toBe(address);
  });
});

test('the used range holds formatted cells unless values only are asked for', () =>
  run(async (context, sheet) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D5').format.fill.color = '#FF0000';
    const all = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect([all.address, values.address]).toEqual(['Sheet1!B2:D5', 'Sheet1!B2']);
  }));

test('what cells of a range do not share is null', () =>
  run(async (context, sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.rowHeight = 30;
    const format = sheet.getRange('A1:B2').format;
    format.load('horizontalAlignment,rowHeight,columnWidth,font/bold,font/name,protection/locked');
    await context.sync();
    expect([format.font.bold, format.rowHeight]).toEqual([null, null]);
    expect([format.font.name, format.horizontalAlignment, format.protection.locked]).toEqual([
      'Calibri',
      'General',
      true,
    ]);
  }));

test('a range kept across batches follows its cells, one whose cells are gone is refused', () =>
  run(async (context, sheet) => {
    const range = sheet.getRange('B2');
    range.values = [['x']];
    range.load('address');
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Sheet1!B3', [['x']]]);
    sheet.getRange('3:3').delete('Up');
    range.load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  }));

test('select shows the sheet and is what is selected', () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.add('B');
    sheet.getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([selected.address, active.name]).toEqual(['B!C3:D4', 'B']);
  }));

test('load without names gives every value, and `set` sets several', () =>
  run(async (context, sheet) => {
    const range = sheet.getRange('A1:B1');
    await context.sync();
    range.load();
    sheet.freezePanes.freezeRows(3);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(range.toJSON()).toMatchObject({ address: 'Sheet1!A1:B1', rowCount: 1, columnCount: 2, values: [['', '']] });
    expect(frozen.address).toBe('Sheet1!1:3');
    sheet.set({ name: 'C', tabColor: '#00FF00', showGridlines: false });
    sheet.load('name,tabColor,showGridlines,position');
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: 'C', tabColor: '#00FF00', showGridlines: false, position: 0 });
  }));

test('merged areas are told', () =>
  run(async (context, sheet) => {
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A3:A4').merge();
    sheet.getRange('D1:E2').merge(true);
    const areas = sheet.getRange('A1:E9').getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('G1').getMergedAreasOrNullObject().load('address');
    areas.areas.load('items/address');
    await context.sync();
    expect(areas.address).toBe('Sheet1!A1:B1,Sheet1!A3:A4,Sheet1!D1:E1,Sheet1!D2:E2');
    expect(areas.areas.items).toHaveLength(4);
    expect(none.isNullObject).toBe(true);
  }));

test('an array of more than 1,500 cells, which the client cuts in pieces, arrives whole', () =>
  run(async (context, sheet) => {
    const range = sheet.getRange('A1:D1000');
    range.values = Array.from({ length: 1000 }, (_, row) => [row, row + 1, row + 2, row + 3]);
    range.load('values');
    await context.sync();
    expect(range.values[999]).toEqual([999, 1000, 1001, 1002]);
    expect(opened.host.statistics.requests).toBe(1);
  }));

test('statistics count requests and bytes, and start anew', async () => {
  const { statistics } = opened.host;
  await run(async (context, sheet) => {
    sheet.getRange('A1').values = [['ạ'.repeat(1000)]];
    await context.sync();
    sheet.load('name');
    await context.sync();
  });
  // The third lets go of the range, which the client keeps unless it is told `untrack()`.
  expect(statistics.requests).toBe(3);
  expect(statistics.bytes[0]).toBeGreaterThan(3000);
  statistics.reset();
  expect([statistics.requests, statistics.totalBytes]).toEqual([0, 0]);
});
