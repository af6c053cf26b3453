import { absoluteAddress } from '../../src/core/address/a1';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import {
  APPENDICES,
  details,
  form,
  type Level,
  LEVELS,
  openEmpty,
  openReport,
  PL2,
  type ReportInExcel,
} from './report-in-excel';

let excel: ReportInExcel;
afterEach(() => excel.close());

/** Figures and a note of report 141, and a paragraph of the officer's own. */
const TYPED: readonly (readonly [address: string, input: string])[] = [
  ['D7', '9'],
  ['D9', '44'],
  ['D10', '34'],
  ['E10', 'đến ngày 31/8'],
];
const FIGURES = { 'PL2.1': 9, 'PL2.2.1': 44, 'PL2.2.2': 34 };
const PARAGRAPH = 'Xã đã tổ chức hội nghị quán triệt.';

interface Damage {
  /** Sheets whose layout is put right, as the result names them. */
  readonly repaired?: readonly string[];
  readonly created?: readonly string[];
  readonly injure: (excel: ReportInExcel) => Promise<unknown>;
}

const sheetOf = (context: Excel.RequestContext, name = PL2): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

const DAMAGES: Readonly<Record<string, Damage>> = {
  'labels overwritten': {
    injure: async ({ unprotect, run }) => {
      await unprotect();
      await run(
        (context) =>
          (sheetOf(context).getRange('A8:C9').values = [
            ['x', 'khác', ''],
            ['', '', ''],
          ]),
      );
    },
  },
  'a formula cleared': {
    injure: async ({ unprotect, run }) => {
      await unprotect();
      await run((context) => sheetOf(context).getRange('D8').clear('Contents'));
    },
  },
  'rows inserted among the figures': {
    injure: async ({ unprotect, host }) => {
      await unprotect();
      await host.userInsertRows(PL2, 8, 2);
      await host.userInsertRows(PL2, 0, 1);
    },
  },
  'rows deleted that held nothing': {
    injure: async ({ unprotect, host }) => {
      await unprotect();
      await host.userDeleteRows(PL2, 15, 3);
    },
  },
  'a column inserted before the figures': {
    injure: async ({ unprotect, run }) => {
      await unprotect();
      await run((context) => sheetOf(context).getRange('D:D').insert('Right'));
    },
  },
  'the notes’ heading and the units gone': {
    injure: async ({ unprotect, run }) => {
      await unprotect();
      await run((context) => sheetOf(context).getRange('C5:C30').clear());
    },
  },
  'names deleted': {
    repaired: [],
    injure: async ({ run, host }) => {
      const names = host.workbook.names
        .filter(({ name }) => name.startsWith('PL2') || name === 'PhuLuc_2')
        .map(({ name }) => name);
      await run((context) => names.forEach((name) => context.workbook.names.getItem(name).delete()));
    },
  },
  'names broken': {
    repaired: [],
    injure: ({ run }) =>
      run((context) =>
        ['PL2_1', 'PL2_2_1', 'PhuLuc_2'].forEach((name) => (context.workbook.names.getItem(name).formula = '=#REF!')),
      ),
  },
  'names hidden': {
    repaired: [],
    injure: ({ run }) => run((context) => (context.workbook.names.getItem('PL2_1').visible = false)),
  },
  'the sheet renamed': { injure: ({ host }) => host.userRenameSheet(PL2, 'Số liệu PL2') },
  'the sheet renamed and its names deleted': {
    injure: async (opened) => {
      await DAMAGES['names deleted']?.injure(opened);
      await opened.host.userRenameSheet(PL2, 'Số liệu PL2');
    },
  },
  'the sheet hidden': { injure: ({ run }) => run((context) => (sheetOf(context).visibility = 'Hidden')) },
  'protection taken off': { injure: ({ unprotect }) => unprotect() },
  'merged cells split': {
    injure: async ({ unprotect, run }) => {
      await unprotect();
      await run((context) => sheetOf(context).getRange('A1:E6').unmerge());
    },
  },
  'cells merged over figures’ neighbours': {
    injure: async ({ unprotect, run }) => {
      await unprotect();
      await run((context) => sheetOf(context).getRange('D9:E9').merge());
    },
  },
  'formats pasted over inputs': {
    injure: async ({ unprotect, run }) => {
      await unprotect();
      await run((context) => {
        const range = sheetOf(context).getRange('D7:D10');
        range.numberFormat = [['@'], ['@'], ['0.00'], ['@']];
        range.format.protection.locked = true;
        sheetOf(context).protection.protect();
      });
    },
  },
  'validation and conditional formats cleared': {
    injure: async ({ unprotect, run }) => {
      await unprotect();
      await run((context) => {
        sheetOf(context).getRange('A1:E40').dataValidation.clear();
        sheetOf(context).getRange('A1:E40').conditionalFormats.clearAll();
      });
    },
  },
  'another appendix deleted': {
    repaired: [],
    created: ['Phụ lục 5'],
    injure: ({ host }) => host.userDeleteSheet('Phụ lục 5'),
  },
  'the report sheet deleted': {
    repaired: [],
    created: ['Báo cáo'],
    injure: ({ host }) => host.userDeleteSheet('Báo cáo'),
  },
  'the meta sheet deleted': {
    repaired: [],
    injure: async ({ run, host }) => {
      await run((context) => (sheetOf(context, '_phuluc').visibility = 'Visible'));
      await host.userDeleteSheet('_phuluc');
    },
  },
  'rows of the report deleted': { repaired: ['Báo cáo'], injure: ({ host }) => host.userDeleteRows('Báo cáo', 16, 4) },
};

/** All that the plan says of a sheet, one fact a line; what a person may set is left out. */
function looks(sheet: Sheet): string[] {
  const { merges, validations, conditionalFormats, protection, freeze, name, visibility, rowHeights, columnWidths } =
    sheet;
  const list = (title: string, facts: Iterable<unknown>): string[] =>
    [...facts].map((fact) => `${title} ${sorted(fact)}`);
  return [
    ...[...sheet.cells].flatMap(([row, line]) => list(`cell ${row}`, line)),
    ...list('merge', merges.map(absoluteAddress)),
    ...list('validation', validations),
    ...list('format', conditionalFormats),
    // Rows under the table keep what height they got.
    ...list(
      'height',
      [...rowHeights].filter(([row]) => row < 30),
    ),
    ...list(
      'width',
      [...columnWidths].filter(([column]) => column < 5),
    ),
    ...list('sheet', [{ name, visibility, protection, freeze }]),
  ].sort();
}

/** JSON with its keys in order. */
function sorted(fact: unknown): string {
  return JSON.stringify(fact, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

const filledBefore = new Map<Level, Workbook>();

/** A report with figures, a note and a paragraph typed in; made once for each level, then copied. */
async function filled(apiLevel: Level): Promise<ReportInExcel> {
  const before = filledBefore.get(apiLevel);
  if (before) return openEmpty({ apiLevel, grid: 'plain', workbook: structuredClone(before) });
  const opened = await openReport({ apiLevel, grid: 'plain' });
  for (const [address, input] of TYPED) expect(await opened.host.userEdit(PL2, address, input)).toBeUndefined();
  const snapshot = await opened.book.read();
  const free = snapshot?.paragraphs.find(({ section }) => section === 'I.2')?.cell;
  expect(await opened.host.userInsertRows('Báo cáo', Number(free?.address.slice(1)) - 1, 1)).toBeUndefined();
  await opened.host.userEdit('Báo cáo', free!.address, PARAGRAPH);
  await opened.book.inject({ details });
  filledBefore.set(apiLevel, structuredClone(opened.host.workbook));
  return opened;
}

describe.each(LEVELS)('at ExcelApi %s', (apiLevel) => {
  test.each(Object.entries(DAMAGES))('%s: put right in two syncs, every figure kept', async (name, damage) => {
    excel = await filled(apiLevel);
    const whole = new Map(excel.host.workbook.sheets.map((sheet) => [sheet.name, looks(sheet)]));
    const names = excel.host.workbook.names.map((one) => `${one.name} ${one.formula} ${one.visible}`).sort();
    await damage.injure(excel);
    excel.host.statistics.reset();
    const result = await excel.book.inject({ details });
    expect(excel.host.statistics.requests).toBe(2);
    expect(excel.host.statistics.totalBytes).toBeLessThan(500_000);
    expect(result).toMatchObject({
      created: damage.created ?? [],
      repaired: damage.repaired ?? [PL2],
      keptFigures: 3,
      problems: [],
    });
    const after = new Map(excel.host.workbook.sheets.map((sheet) => [sheet.name, looks(sheet)]));
    expect(after.get(PL2)).toEqual(whole.get(PL2));
    const isReportAnew = name.includes('report');
    if (!isReportAnew) expect(after).toEqual(whole);
    const namesAfter = excel.host.workbook.names.map((one) => `${one.name} ${one.formula} ${one.visible}`).sort();
    const others = (list: readonly string[]) => list.filter((one) => !isReportAnew || !one.startsWith('PhuLuc_BaoCao'));
    expect(others(namesAfter)).toEqual(others(names));
    const snapshot = await excel.book.read();
    expect(snapshot?.rows.get('PL2.2.2')?.note).toBe('đến ngày 31/8');
    expect(Object.fromEntries(Object.keys(FIGURES).map((id) => [id, snapshot?.rows.get(id)?.value]))).toEqual(FIGURES);
    if (name !== 'the report sheet deleted') expect(snapshot?.paragraphs.map(({ text }) => text)).toContain(PARAGRAPH);
    excel.host.statistics.reset();
    expect((await excel.book.inject({ details })).repaired).toEqual([]);
    expect(excel.host.statistics.requests).toBe(1);
  });
});

test('the table damages what it says', () => {
  expect(Object.keys(DAMAGES).length).toBeGreaterThan(20);
  expect(form.appendices).toHaveLength(APPENDICES.length);
});
