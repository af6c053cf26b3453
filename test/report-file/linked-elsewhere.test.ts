import { writeWorkbook } from '../../src/file/write-workbook';
import { workbookOfData } from '../../src/report-file/workbook-of-data';
import { judgeFile } from '../../src/report-file/verdict/judge-file';
import { figureCell, form } from './damage/healthy-report';

test('a figure that comes from another file is told, with the formula that fetches it', () => {
  const workbook = workbookOfData(form, { figures: { 'PL2.1': 9 } }, '2022-09-15');
  figureCell(workbook, 'PL2.1').formula = "='[1]Sổ theo dõi'!$A$1";
  const { verdict } = judgeFile(writeWorkbook(workbook), { language: 'vi' });
  const told = verdict.findings.filter(({ rule }) => rule === 'figure-from-elsewhere');
  expect(told).toEqual([
    expect.objectContaining({
      severity: 'warning',
      where: 'PL2.1',
      value: '09',
      message: expect.stringContaining("lấy từ một tệp khác bằng công thức ='[1]Sổ theo dõi'!$A$1"),
      cure: expect.stringMatching(/^Đối chiếu/),
    }),
  ]);
});
