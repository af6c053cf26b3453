import { validate } from '../../src/core/rule/validate';
import { openReportWorkbook } from '../../src/excel';
import { workbookOfData } from '../../src/report-file/workbook-of-data';
import { openExcel } from '../host/open-excel';
import { figureCell, form } from '../report-file/damage/healthy-report';

test('a figure linked to another workbook keeps what it last showed, is told, and is had without its link', async () => {
  const workbook = workbookOfData(form, { figures: { 'PL2.2.1': 44, 'PL2.2.2': 34 } }, '2022-09-15');
  const linked = "='[Sổ theo dõi.xlsx]Quý III'!$A$1";
  figureCell(workbook, 'PL2.2.1').formula = linked;
  const { host, close } = openExcel({ workbook });
  await host.whenCalculated();
  const book = openReportWorkbook(form);
  const snapshot = await book.read();
  expect(snapshot?.rows.get('PL2.2.1')).toMatchObject({ value: 44, formula: linked });
  // What is computed from it is computed from what it shows.
  expect(snapshot?.rows.get('PL2.2')?.value).toBe(77.3);
  const { findings } = validate(snapshot!, form, { language: 'vi' });
  const told = findings.find(({ rule }) => rule === 'figure-from-elsewhere');
  expect(told).toMatchObject({ where: 'PL2.2.1', fix: { label: 'Giữ số 44, bỏ liên kết' } });
  expect(told?.message).toContain(linked);
  const { applied, undo } = await book.apply(told?.fix?.changes ?? []);
  expect([applied, figureCell(host.workbook, 'PL2.2.1')]).toEqual([1, expect.objectContaining({ value: 44 })]);
  expect(figureCell(host.workbook, 'PL2.2.1').formula).toBeUndefined();
  await book.undo(undo);
  expect(figureCell(host.workbook, 'PL2.2.1')).toMatchObject({ formula: linked, value: 44 });
  expect((await book.read())?.rows.get('PL2.2')?.value).toBe(77.3);
  close();
});
