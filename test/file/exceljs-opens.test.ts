import ExcelJS from 'exceljs';
import { readWorkbook } from '../../src/file/read-workbook';
import { writeWorkbook } from '../../src/file/write-workbook';
import { cellsOf, fullWorkbook, sheetOf } from './full-workbook';

/** A second opinion of what we write. It hangs on areas as large as a sheet, so it is given none. */
async function opened(): Promise<ExcelJS.Workbook> {
  const workbook = fullWorkbook();
  for (const sheet of workbook.sheets) {
    sheet.merges = sheet.merges.filter(({ bottom }) => bottom < 1000);
    sheet.validations = sheet.validations.filter(({ areas }) => areas.every(({ bottom }) => bottom < 1000));
    sheet.columnWidths.delete(16_383);
  }
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(writeWorkbook(workbook)) as unknown as ArrayBuffer);
  return book;
}

describe('exceljs opens what we write', () => {
  let book: ExcelJS.Workbook;
  const sheet = (name: string): ExcelJS.Worksheet => book.getWorksheet(name) as ExcelJS.Worksheet;
  const first = (): ExcelJS.Worksheet => sheet('Phụ lục 2');
  beforeAll(async () => {
    book = await opened();
  });

  test('sheets and their states', () => {
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Phụ lục 2', 'visible'],
      ['Báo cáo', 'visible'],
      ["Ẩn & 'lạ' 2", 'hidden'],
      ['_phuluc', 'veryHidden'],
    ]);
  });

  test.each([
    ['A1', 'Công tác chỉ đạo, điều hành'],
    ['A2', 9],
    ['D2', true],
    ['A3', { formula: 'IF(A2="","",ROUND(B2/A2*100,1))', result: 3.3 }],
    ['B3', { formula: 'IF(A2=0,"không phát sinh",A2&" <nhiệm vụ>")', result: '9 <nhiệm vụ>' }],
    ['E3', { formula: '1/0', result: { error: '#DIV/0!' } }],
    ['A4', { error: '#N/A' }],
    ['B4', '#N/A'],
    ['A5', '=1+1'],
    ['B5', '+84'],
    ['C5', '-5'],
    ['D5', '@a'],
    ['A6', '_x0041_'],
  ])('the value of %s', (address, value) => {
    expect(first().getCell(address).value).toEqual(value);
  });

  test('styles, widths, heights and merges', () => {
    const heading = first().getCell('A1');
    expect(heading.font).toMatchObject({ name: 'Times New Roman', size: 14, bold: true, color: { argb: 'FFC00000' } });
    expect(heading.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } });
    expect(heading.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(heading.border).toMatchObject({ top: { style: 'medium' }, left: { style: 'medium' } });
    expect(first().getCell('A2')).toMatchObject({ numFmt: '[<10]00;#,##0', protection: { locked: false } });
    expect(first().getCell('B1').master.address).toBe('A1');
    expect(first().getColumn(3).width).toBeCloseTo(250.5 / 5.25);
    expect(first().getColumn(5).hidden).toBe(true);
    expect(first().getRow(1).height).toBe(33.75);
  });

  test('validations, conditional formats and protection', () => {
    expect(first().getCell('A2').dataValidation).toMatchObject({
      type: 'whole',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      promptTitle: 'Số lượng',
      error: 'Ô này nhận số nguyên ≥ 0 & "không" nhận chữ.',
    });
    expect(first().getCell('C3').dataValidation).toMatchObject({ type: 'list', formulae: ['"0,1 – đạt,nói ""có"""'] });
    expect(first()).toMatchObject({ conditionalFormattings: [{ ref: 'A2:A10' }, { ref: 'A2:A10 D2:D10' }] });
    expect(first()).toMatchObject({ sheetProtection: { sheet: true, formatCells: true, deleteRows: true } });
    expect(sheet('Báo cáo')).toMatchObject({ sheetProtection: { sheet: true } });
  });

  test('page, frozen panes and names', () => {
    expect(first().pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      firstPageNumber: 1,
      horizontalCentered: true,
      printTitlesRow: '5:6',
    });
    expect(first().pageSetup.margins?.left).toBeCloseTo(85.05 / 72);
    expect(first().headerFooter).toMatchObject({
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&13&P',
    });
    expect(first().views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false });
    expect(book.definedNames.getRanges('phuluc.an').ranges).toEqual(["'_phuluc'!$A$1:$B$9"]);
  });
});

test('what exceljs writes is read', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Phụ lục 2', { state: 'visible', properties: { tabColor: { argb: 'FF00B050' } } });
  sheet.getCell('A1').value = { richText: [{ text: 'Số ', font: { bold: true } }, { text: 'lượng' }] };
  sheet.getCell('B2').value = { formula: 'A2+1', result: 2 };
  sheet.getCell('A2').value = 1;
  sheet.fillFormula('C2:C3', 'A2*2', [2, 4]);
  sheet.mergeCells('A5:B6');
  const result = readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(result).toMatchObject({
    outcome: 'read',
    workbook: {
      sheets: [
        {
          ...sheetOf('1', 'Phụ lục 2'),
          page: undefined,
          tabColor: '#00B050',
          merges: [{ top: 4, left: 0, bottom: 5, right: 1 }],
          cells: cellsOf(
            [{ value: 'Số lượng' }],
            [{ value: 1 }, { value: 2, formula: '=A2+1' }, { value: 2, formula: '=A2*2' }],
            [undefined, undefined, { value: 4, formula: '=A3*2' }],
          ),
        },
      ],
    },
  });
});
