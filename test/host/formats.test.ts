import { openExcel } from './open-excel';
import type { OpenedExcel } from './open-excel';

let opened: OpenedExcel;
beforeEach(() => {
  opened = openExcel({ grid: 'plain' });
});
afterEach(() => opened.close());

const run = (batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>): Promise<void> =>
  opened.Excel.run((context) => batch(context, context.workbook.worksheets.getItem('Sheet1')));

test('data validation and conditional formats are told as they were set', () =>
  run(async (context, sheet) => {
    const range = sheet.getRange('A1:A3');
    const rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' as const } };
    range.dataValidation.rule = rule;
    range.dataValidation.prompt = { title: 'Tỷ lệ', message: 'Từ 0 đến 100', showPrompt: true };
    range.dataValidation.ignoreBlanks = false;
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A1>$B$1';
    format.custom.format.font.color = '#C00000';
    format.custom.format.fill.color = '#FFEEEE';
    format.custom.format.numberFormat = '0.0';
    range.values = [[5], [101], [7]];
    range.dataValidation.load('rule,type,prompt,ignoreBlanks,valid');
    const [good, wider] = ['A1', 'A1:B1'].map((address) =>
      sheet.getRange(address).dataValidation.load('valid,type,rule'),
    );
    range.conditionalFormats.load(
      'items/type,items/custom/rule/formula,items/custom/format/font/color,items/custom/format/fill/color',
    );
    const count = sheet.getRange('A2:Z9').conditionalFormats.getCount();
    await context.sync();
    expect(range.dataValidation.toJSON()).toMatchObject({
      rule,
      type: 'Decimal',
      prompt: { title: 'Tỷ lệ' },
      ignoreBlanks: false,
    });
    expect([range.dataValidation.valid, good?.valid]).toEqual([null, true]);
    expect([wider?.type, wider?.rule]).toEqual(['Inconsistent', null]);
    const [{ custom } = { custom: undefined }] = range.conditionalFormats.items;
    expect([custom?.rule.formula, custom?.format.font.color, custom?.format.fill.color]).toEqual([
      '=A1>$B$1',
      '#C00000',
      '#FFEEEE',
    ]);
    expect(count.value).toBe(1);
    expect(opened.host.workbook.sheets[0]?.conditionalFormats).toMatchObject([
      {
        areas: [{ top: 0, bottom: 2, left: 0, right: 0 }],
        style: { fontColor: '#C00000', fill: '#FFEEEE', numberFormat: '0.0' },
      },
    ]);
  }));

test('borders of a range become borders of its cells', () =>
  run(async (context, sheet) => {
    const { borders } = sheet.getRange('A1:B2').format;
    for (const side of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const) {
      borders.getItem(side).style = 'Continuous';
    }
    sheet.getRange('D1').format.borders.getItem('EdgeBottom').weight = 'Medium';
    const edge = sheet.getRange('A1:A2').format.borders.getItem('EdgeLeft').load('style,weight,color');
    const below = sheet.getRange('D1').format.borders.getItem('EdgeBottom').load('style,weight');
    const beside = sheet.getRange('D1').format.borders.getItem('EdgeLeft').load('style');
    await context.sync();
    expect([edge.style, edge.weight, edge.color]).toEqual(['Continuous', 'Thin', '#000000']);
    expect([below.style, below.weight, beside.style]).toEqual(['Continuous', 'Medium', 'None']);
    expect(opened.host.workbook.sheets[0]?.cells.get(1)?.get(1)?.style).toEqual({ border: 'thin' });
  }));

test('page set-up is kept, with the page number from the second page', () =>
  run(async (context, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 2, left: 3, right: 1.5, header: 1 });
    pageLayout.setPrintTitleRows('$4:$5');
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.headersFooters.state = 'FirstAndDefault';
    pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    pageLayout.load('topMargin,orientation,zoom');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom, rows.address]).toEqual([
      'Landscape',
      { horizontalFitToPages: 1 },
      'Sheet1!4:5',
    ]);
    expect(pageLayout.topMargin).toBeCloseTo(56.69, 2);
    expect(opened.host.workbook.sheets[0]?.page).toMatchObject({
      orientation: 'landscape',
      titleRows: { first: 3, last: 4 },
      fitToWidth: true,
      centerHorizontally: true,
      pageNumberFromSecondPage: true,
    });
  }));
