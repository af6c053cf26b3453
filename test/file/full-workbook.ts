import type { Chart } from '../../src/core/workbook/chart';
import type { Cell, Sheet, Workbook } from '../../src/core/workbook/workbook';

/** A sheet with nothing in it but what is given. */
export function sheetOf(id: string, name: string, parts: Partial<Sheet> = {}): Sheet {
  return {
    id,
    name,
    visibility: 'visible',
    cells: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    showGridlines: true,
    ...parts,
  };
}

/** Cells by row, from A1. */
export function cellsOf(...rows: readonly (readonly (Cell | undefined)[])[]): Map<number, Map<number, Cell>> {
  const cells = new Map<number, Map<number, Cell>>();
  rows.forEach((row, index) => {
    const found = row.flatMap((cell, column) => (cell ? [[column, cell] as const] : []));
    if (found.length > 0) cells.set(index, new Map(found));
  });
  return cells;
}

/** A chart that uses every feature of the model. */
export const fullChart: Chart = {
  name: 'PhuLuc_BieuDo',
  type: 'bar',
  title: 'Tỷ lệ <1> & "2" (%)',
  words: 'Biểu đồ thanh: 77,3% & <41,5%>',
  from: { row: 3, column: 0, x: 0, y: 2.5 },
  to: { row: 4, column: 7, x: 12.25, y: 0 },
  series: [
    {
      name: "='Phụ lục 2'!$A$1",
      categories: "='Phụ lục 2'!$A$4:$E$4",
      values: "='Phụ lục 2'!$A$2:$E$2",
      fill: '#1F4E79',
      line: '#1F4E79',
    },
    { values: "='Phụ lục 2'!$A$3:$E$3", fill: '#DEEBF7', line: '#2E75B6', hatched: true },
    { values: "='Mất rồi'!$A$3:$E$3" },
    { values: '=#REF!' },
  ],
  legend: 'top',
  axis: { minimum: 0, maximum: 100, step: 20 },
  reversed: true,
  gapWidth: 45,
  dataLabels: true,
  font: { name: 'Times New Roman', size: 10 },
};

/** One workbook that uses every feature of the model, each in a value that is not its default. */
export function fullWorkbook(): Workbook {
  const heading = {
    font: { name: 'Times New Roman', size: 14, bold: true, italic: true, underline: true, color: '#C00000' },
    fill: '#FFF2CC',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: 'medium',
  } as const;
  const input = { numberFormat: '[<10]00;#,##0', border: 'thin', locked: false, horizontal: 'right' } as const;
  return {
    activeSheet: '7',
    sheets: [
      sheetOf('3', 'Phụ lục 2', {
        tabColor: '#00B050',
        showGridlines: false,
        cells: cellsOf(
          [
            { value: 'Công tác chỉ đạo, điều hành', style: heading },
            { value: null, style: heading },
          ],
          [{ value: 9, style: input }, { value: 0.1 + 0.2 }, { value: -1.5e-7 }, { value: true }, { value: false }],
          [
            { value: 3.3, formula: '=IF(A2="","",ROUND(B2/A2*100,1))' },
            { value: '9 <nhiệm vụ>', formula: '=IF(A2=0,"không phát sinh",A2&" <nhiệm vụ>")' },
            { value: '', formula: '=""' },
            { value: true, formula: '=A2>1' },
            { value: { error: '#DIV/0!' }, formula: '=1/0' },
            { value: null, formula: "='Báo cáo'!A1" },
          ],
          [
            { value: { error: '#N/A' } },
            { value: '#N/A' },
            { value: '' },
            { value: ' đầu và cuối ' },
            { value: 'hai\ndòng' },
          ],
          [
            { value: '=1+1' },
            { value: '+84' },
            { value: '-5', style: input },
            { value: '@a' },
            { value: '99,8' },
            { value: "'5" },
          ],
          [
            { value: '_x0041_' },
            { value: 'a\u0001b\r\n\ud800' },
            { value: '<&>"\'' },
            { value: 'e\u0302\u0301 \u{1f600}' },
          ],
          [
            { value: null, style: { indent: 2, vertical: 'top' } },
            { value: 1, style: { horizontal: 'justify' } },
          ],
        ),
        columnWidths: new Map([
          [0, 36],
          [1, 36],
          [2, 250.5],
          [16_383, 48],
        ]),
        hiddenColumns: new Set([4, 5, 6]),
        rowHeights: new Map([
          [0, 33.75],
          [40, 409],
        ]),
        hiddenRows: new Set([6, 50]),
        merges: [
          { top: 0, left: 0, bottom: 0, right: 1 },
          { top: 100, left: 0, bottom: 1_048_575, right: 16_383 },
        ],
        validations: [
          {
            areas: [
              { top: 1, left: 0, bottom: 3, right: 0 },
              { top: 8, left: 0, bottom: 8, right: 0 },
            ],
            rule: { type: 'whole', minimum: 0 },
            ignoreBlanks: true,
            prompt: { title: 'Số lượng', message: 'Nhập số nguyên từ 0 trở lên.\nKhông có thì để 00.' },
            error: { title: 'Chưa đúng', message: 'Ô này nhận số nguyên ≥ 0 & "không" nhận chữ.', style: 'stop' },
          },
          {
            areas: [{ top: 1, left: 1, bottom: 1_048_575, right: 1 }],
            rule: { type: 'decimal', minimum: -0.5, maximum: 100 },
            ignoreBlanks: false,
            error: { title: '', message: 'Từ 0 đến 100', style: 'warning' },
          },
          {
            areas: [{ top: 2, left: 2, bottom: 2, right: 2 }],
            rule: { type: 'list', items: ['0', '1 – đạt', 'nói "có"'] },
            ignoreBlanks: true,
            prompt: { title: '', message: 'Chọn một mã' },
          },
          {
            areas: [{ top: 3, left: 3, bottom: 3, right: 3 }],
            rule: { type: 'custom', formula: '=AND(D4<=\'Báo cáo\'!$A$1,D4<>"")' },
            ignoreBlanks: true,
            error: { title: 'Xem lại', message: 'Lớn hơn tổng', style: 'information' },
          },
        ],
        conditionalFormats: [
          {
            areas: [{ top: 1, left: 0, bottom: 9, right: 0 }],
            formula: '=A2>B2',
            style: { fontColor: '#FF0000', fill: '#FFC7CE' },
          },
          {
            areas: [
              { top: 1, left: 0, bottom: 9, right: 0 },
              { top: 1, left: 3, bottom: 9, right: 3 },
            ],
            formula: '=AND(A2<10,A2<>"")',
            style: { numberFormat: '00' },
          },
        ],
        protection: {
          allowFormatCells: true,
          allowFormatColumns: true,
          allowFormatRows: true,
          allowInsertRows: true,
          allowDeleteRows: true,
        },
        freeze: { rows: 2, columns: 1 },
        page: {
          paperSize: 'a4',
          orientation: 'landscape',
          margins: { top: 56.7, bottom: 56.69, left: 85.05, right: 42.5 },
          headerMargin: 28.35,
          titleRows: { first: 4, last: 5 },
          fitToWidth: true,
          centerHorizontally: true,
          pageNumberFromSecondPage: true,
        },
      }),
      sheetOf('7', 'Báo cáo', {
        cells: cellsOf([{ value: 5 }]),
        protection: {},
        freeze: { rows: 0, columns: 3 },
        page: { paperSize: 'a4', orientation: 'portrait', margins: { top: 1, bottom: 2, left: 3, right: 4 } },
        charts: [fullChart],
      }),
      sheetOf('8', "Ẩn & 'lạ' 2", { visibility: 'hidden', freeze: { rows: 1, columns: 0 } }),
      sheetOf('12', '_phuluc', {
        visibility: 'veryHidden',
        cells: cellsOf([{ value: 'form' }, { value: 'cchc-xa-2022' }]),
      }),
    ],
    names: [
      { name: 'PL2_1', formula: "='Phụ lục 2'!$A$2", visible: true },
      { name: 'phuluc.an', formula: "='_phuluc'!$A$1:$B$9", visible: false },
      { name: 'HỏngRồi', formula: '=#REF!', visible: true },
      { name: 'PL2_1', formula: "='Báo cáo'!$A$1", visible: true, sheet: 'Báo cáo' },
      { name: 'HằngSố', formula: '="x < y"', visible: true, sheet: "Ẩn & 'lạ' 2" },
    ],
  };
}
