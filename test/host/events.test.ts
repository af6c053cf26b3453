import { openExcel } from './open-excel';
import type { OpenedExcel } from './open-excel';

let opened: OpenedExcel;
let told: unknown[];
beforeEach(() => {
  opened = openExcel({ grid: 'plain' });
  told = [];
});
afterEach(() => opened.close());

const tell =
  <T extends object>(pick: (event: T) => unknown) =>
  (event: T): Promise<void> => {
    told.push(pick(event));
    return Promise.resolve();
  };
const change = tell<Excel.WorksheetChangedEventArgs>(({ address, changeType, source, details, triggerSource }) => ({
  address,
  changeType,
  source,
  triggerSource,
  details: details && [details.valueBefore, details.valueAfter],
}));

async function listen(): Promise<void> {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.load('id');
    sheet.onChanged.add(change);
    await context.sync();
  });
}

/** What is done at Sheet1, and the events it makes there. */
const EDITS: readonly (readonly [string, (opened: OpenedExcel) => Promise<unknown>, readonly object[]])[] = [
  [
    'a person types',
    ({ host }) => host.userEdit('Sheet1', 'A1', '99,8'),
    [{ address: 'A1', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown', details: ['', 99.8] }],
  ],
  [
    'a person pastes several cells',
    ({ host }) => host.userPaste('Sheet1', 'A1', [['1', '2'], ['3']]),
    [{ address: 'A1:B2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown', details: undefined }],
  ],
  [
    'a person inserts rows',
    ({ host }) => host.userInsertRows('Sheet1', 2, 2),
    [{ address: '3:4', changeType: 'RowInserted', source: 'Local', triggerSource: 'Unknown', details: undefined }],
  ],
  [
    'a person deletes a row',
    ({ host }) => host.userDeleteRows('Sheet1', 0, 1),
    [{ address: '1:1', changeType: 'RowDeleted', source: 'Local', triggerSource: 'Unknown', details: undefined }],
  ],
  [
    'an add-in writes',
    ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[5]];
        await context.sync();
      }),
    [{ address: 'B2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin', details: ['', 5] }],
  ],
  ['a person edits another sheet', ({ host }) => host.userEdit('Other', 'A1', '1'), []],
  ['a refused edit', ({ host }) => host.userEdit('Sheet1', 'A1', '=SUM('), []],
  [
    'formatting',
    ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2').format.font.bold = true;
        await context.sync();
      }),
    [],
  ],
];

test.each(EDITS)('onChanged of a sheet when %s', async (_what, act, events) => {
  await opened.host.userAddSheet('Other');
  await listen();
  await act(opened);
  expect(told).toEqual(events);
});

test('nobody is told who has not asked, nor after removing', async () => {
  const { Excel, host } = opened;
  await host.userEdit('Sheet1', 'A1', '1');
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.onChanged.add(change);
    await context.sync();
    return added;
  });
  await host.userEdit('Sheet1', 'A2', '2');
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await host.userEdit('Sheet1', 'A3', '3');
  expect(told).toMatchObject([{ address: 'A2' }]);
});

test('the host sends the client nothing it has not asked for', async () => {
  const { bridge, userEdit } = opened.host;
  const { onMessageFromHost } = bridge;
  bridge.onMessageFromHost = (text) => {
    told.push(JSON.parse(text));
    onMessageFromHost?.(text);
  };
  await userEdit('Sheet1', 'A1', '1');
  expect(told).toEqual([]);
  await listen();
  told = [];
  await userEdit('Sheet1', 'A1', '2');
  expect(told[0]).toMatchObject({ type: 3, message: { entries: [{ messageType: 10 }] } });
});

test('the collection tells of sheets added, deleted and shown', async () => {
  const { Excel, host } = opened;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(tell<Excel.WorksheetAddedEventArgs>(({ type }) => type));
    worksheets.onDeleted.add(tell<Excel.WorksheetDeletedEventArgs>(({ type }) => type));
    worksheets.onActivated.add(tell<Excel.WorksheetActivatedEventArgs>(({ type }) => type));
    worksheets.onNameChanged.add(
      tell<Excel.WorksheetNameChangedEventArgs>(({ nameBefore, nameAfter }) => `${nameBefore} → ${nameAfter}`),
    );
    await context.sync();
  });
  await host.userAddSheet('B');
  await host.userRenameSheet('B', 'C');
  await host.userActivateSheet('C');
  await host.userDeleteSheet('C');
  expect(told).toEqual(['WorksheetAdded', 'B → C', 'WorksheetActivated', 'WorksheetDeleted', 'WorksheetActivated']);
});

test('a selection is told with its address', async () => {
  const { Excel, host } = opened;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.load('id');
    sheet.onSelectionChanged.add(tell<Excel.WorksheetSelectionChangedEventArgs>(({ address }) => address));
    await context.sync();
  });
  await host.userSelect('Sheet1', 'B2:C3');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').select();
    await context.sync();
  });
  expect(told).toEqual(['B2:C3', 'A1']);
});

test('while a cell is being edited a request is refused, or held until the edit is over where that is asked for', async () => {
  const { Excel, host } = opened;
  const write = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B1').untrack().values = [[1]];
    await context.sync();
  };
  host.userBeginEdit();
  await expect(Excel.run(write)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const held = Excel.run({ delayForCellEdit: true }, write).then(() => told.push('held request'));
  await host.userEdit('Sheet1', 'A1', 'x');
  told.push('edit');
  await held;
  expect(told).toEqual(['edit', 'held request']);
  await Excel.run(write);
});

test('the cells of an event are at hand as a range', async () => {
  const { Excel, host } = opened;
  const read = new Promise<unknown>((resolve, reject) => {
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address,values');
          await inner.sync();
          resolve([range.address, range.values]);
        }),
      );
      await context.sync();
      await host.userPaste('Sheet1', 'B2', [['1', 'x']]);
    }).catch(reject);
  });
  expect(await read).toEqual(['Sheet1!B2:C2', [[1, 'x']]]);
});
