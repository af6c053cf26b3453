import { refersOutside } from '../../../src/core/check/refers-outside';

test.each([
  ['=[1]Sheet1!$A$1', true],
  ["='[1]Số liệu'!A1", true],
  ['=[1]!TongSo', true],
  ['=SUM(1,[2]Thang9!A1:A3)', true],
  ['=[1]T1:T3!A1', true],
  ["='C:\\So lieu\\[thang 9.xlsx]Sheet1'!$A$1", true],
  ["='https://may-chu/[thang 9.xlsx]Nhà ''A'''!A1", true],
  ['=[SoTheoDoi.xlsx]Sheet1!A1', true],
  ["='thang 9.xlsx'!TongSo", true],
  ['=thang9.xls!TongSo', true],
  ['=D9', false],
  ["='Phụ lục 2'!D9+1", false],
  ['=SUM(Bang1[Cột])', false],
  ['=Bang1[[#This Row],[Số]]*2', false],
  ['=SUM(Bang1[Số],Sheet1!A1)', false],
  ['=SUM(Bang1[Số] Sheet1!A1:A3)', false],
  ["=Bang1[Số]+'Sheet 1'!A1", false],
  ['=T1:T3!A1', false],
  ['="[1]Sheet1!A1"', false],
  ['=IF(A1="xem ""[1]Sheet1!A1""",1,2)', false],
  // A sheet may be called so; an address behind it says that it is one.
  ["='thang 9.xlsx'!$A$1", false],
  ["='thang 9.xlsx'!A:A", false],
])('%s: %s', (formula, outside) => expect(refersOutside(formula)).toBe(outside));
