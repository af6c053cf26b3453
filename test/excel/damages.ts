import { BS, PL2, type ReportInExcel } from './report-in-excel';

/** The sheet that is damaged, with figures and a note of report 141. */
export interface Target {
  readonly sheet: string;
  readonly typed: readonly (readonly [address: string, input: string])[];
  readonly figures: Readonly<Record<string, number>>;
  /** The row of the note. */
  readonly noted: string;
  /** A cell with a formula of ours. */
  readonly formula: string;
  /** A figure's cell and the note beside it, which is blank. */
  readonly beside: string;
  readonly names: RegExp;
  readonly someNames: readonly string[];
}

export const TARGETS: readonly Target[] = [
  {
    sheet: PL2,
    typed: [
      ['D7', '9'],
      ['D9', '44'],
      ['D10', '34'],
      ['E10', 'đến ngày 31/8'],
    ],
    figures: { 'PL2.1': 9, 'PL2.2.1': 44, 'PL2.2.2': 34 },
    noted: 'PL2.2.2',
    formula: 'D8',
    beside: 'D9:E9',
    names: /^(?:PL2.*|PhuLuc_2)$/,
    someNames: ['PL2_1', 'PL2_2_1', 'PhuLuc_2'],
  },
  {
    sheet: BS,
    typed: [
      ['D9', '541'],
      ['D10', '222'],
      ['D20', '32'],
      ['E10', 'đến ngày 31/8'],
    ],
    figures: { 'BS1.2': 541, 'BS1.3': 222, 'BS3.1': 32 },
    noted: 'BS1.3',
    formula: 'D14',
    beside: 'D15:E15',
    names: /^(?:BS.*|PhuLuc_BoSung)$/,
    someNames: ['BS1_2', 'BS1_', 'PhuLuc_BoSung'],
  },
];

/** One thing that happens to a report. */
export interface Damage {
  /** Sheets whose layout is put right, as the result names them. */
  readonly repaired?: readonly string[];
  readonly created?: readonly string[];
  readonly injure: (excel: ReportInExcel) => Promise<unknown>;
}

/** Everything that may happen to a sheet and to what belongs to it, by what it is called. */
export const damagesTo = ({
  sheet,
  formula,
  beside,
  names: ofSheet,
  someNames,
}: Target): Readonly<Record<string, Damage>> => {
  const sheetOf = (context: Excel.RequestContext, name = sheet): Excel.Worksheet =>
    context.workbook.worksheets.getItem(name);
  const namesDeleted = async ({ run, host }: ReportInExcel): Promise<void> => {
    const names = host.workbook.names.filter(({ name }) => ofSheet.test(name)).map(({ name }) => name);
    await run((context) => names.forEach((name) => context.workbook.names.getItem(name).delete()));
  };
  return {
    'labels overwritten': {
      injure: async ({ unprotect, run }) => {
        await unprotect(sheet);
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
        await unprotect(sheet);
        await run((context) => sheetOf(context).getRange(formula).clear('Contents'));
      },
    },
    'rows inserted among the figures': {
      injure: async ({ unprotect, host }) => {
        await unprotect(sheet);
        await host.userInsertRows(sheet, 8, 2);
        await host.userInsertRows(sheet, 0, 1);
      },
    },
    'rows deleted that held nothing': {
      injure: async ({ unprotect, host }) => {
        await unprotect(sheet);
        await host.userDeleteRows(sheet, 15, 3);
      },
    },
    'a column inserted before the figures': {
      injure: async ({ unprotect, run }) => {
        await unprotect(sheet);
        await run((context) => sheetOf(context).getRange('D:D').insert('Right'));
      },
    },
    'the notes’ heading and the units gone': {
      injure: async ({ unprotect, run }) => {
        await unprotect(sheet);
        await run((context) => sheetOf(context).getRange('C5:C30').clear());
      },
    },
    'names deleted': {
      repaired: [],
      injure: namesDeleted,
    },
    'names broken': {
      repaired: [],
      injure: ({ run }) =>
        run((context) => someNames.forEach((name) => (context.workbook.names.getItem(name).formula = '=#REF!'))),
    },
    'names hidden': {
      repaired: [],
      injure: ({ run }) => run((context) => (context.workbook.names.getItem(someNames[0]!).visible = false)),
    },
    'the sheet renamed': { injure: ({ host }) => host.userRenameSheet(sheet, 'Số liệu khác') },
    'the sheet renamed and its names deleted': {
      injure: async (opened) => {
        await namesDeleted(opened);
        await opened.host.userRenameSheet(sheet, 'Số liệu khác');
      },
    },
    'the sheet hidden': { injure: ({ run }) => run((context) => (sheetOf(context).visibility = 'Hidden')) },
    'protection taken off': { injure: ({ unprotect }) => unprotect(sheet) },
    'merged cells split': {
      injure: async ({ unprotect, run }) => {
        await unprotect(sheet);
        await run((context) => sheetOf(context).getRange('A1:E6').unmerge());
      },
    },
    'cells merged over figures’ neighbours': {
      injure: async ({ unprotect, run }) => {
        await unprotect(sheet);
        await run((context) => sheetOf(context).getRange(beside).merge());
      },
    },
    'formats pasted over inputs': {
      injure: async ({ unprotect, run }) => {
        await unprotect(sheet);
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
        await unprotect(sheet);
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
    'rows of the report deleted': {
      repaired: ['Báo cáo'],
      injure: ({ host }) => host.userDeleteRows('Báo cáo', 16, 4),
    },
  };
};
