import { readWorkbook } from '../../src/file/read-workbook';
import { packageBytes, root, sheetXml } from './package-parts';

test('columns: widths in points by the default font, ranges, hidden ones without a width of their own', () => {
  const columns =
    '<cols><col min="1" max="2" width="10" customWidth="1"/><col min="3" max="3" width="9.140625" hidden="1"/>' +
    '<col min="4" max="4" width="0" hidden="1" customWidth="1"/></cols>';
  const fonts = (font: string): string => root('styleSheet', `<fonts>${font}</fonts><cellXfs><xf/><xf/></cellXfs>`);
  const widths = (styles: string): unknown => {
    const bytes = packageBytes({ 'xl/worksheets/sheet1.xml': sheetXml('', '', columns), 'xl/styles.xml': styles });
    const result = readWorkbook(bytes);
    return result.outcome === 'read' ? [...(result.workbook.sheets[0]?.columnWidths ?? [])] : result.problem;
  };
  expect(widths(fonts(''))).toEqual([
    [0, 52.5],
    [1, 52.5],
    [3, 0],
  ]);
  expect(widths(fonts('<font><name val="Times New Roman"/><sz val="13"/></font>'))).toEqual([
    [0, 67.5],
    [1, 67.5],
    [3, 0],
  ]);
});
