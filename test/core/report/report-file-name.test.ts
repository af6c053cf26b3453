import type { PeriodKind } from '../../../src/core/report/report-details';
import { reportFileName } from '../../../src/core/report/report-file-name';
import { sampleDetails } from '../../../src/core/sample/report-141';

test.each<[string, PeriodKind, number, string]>([
  ['UBND xã Quảng Thọ', 'Q3', 2022, 'bao-cao-cchc-quy-iii-2022-quang-tho.docx'],
  ['Uỷ ban nhân dân xã Đạ Đờn', 'H1', 2023, 'bao-cao-cchc-6-thang-dau-nam-2023-da-don.docx'],
  ['UBND phường Xã Đàn', 'Y', 2022, 'bao-cao-cchc-nam-2022-phuong-xa-dan.docx'],
  ['UBND huyện Quảng Điền', '9M', 2022, 'bao-cao-cchc-9-thang-dau-nam-2022-huyen-quang-dien.docx'],
  ['', 'Q1', 2022, 'bao-cao-cchc-quy-i-2022.docx'],
  ['xã', 'Q1', 0, 'bao-cao-cchc-xa.docx'],
  ['../..\\: "con"', 'Q1', 2022, 'bao-cao-cchc-quy-i-2022-con.docx'],
])('%s, %s %d: %s', (name, kind, year, file) =>
  expect(
    reportFileName({ ...sampleDetails, unit: { ...sampleDetails.unit, name }, period: { kind, year } }, 'docx'),
  ).toBe(file),
);

test('a long name is cut', () => {
  const unit = { ...sampleDetails.unit, name: 'rất dài '.repeat(50) };
  expect(reportFileName({ ...sampleDetails, unit }, 'docx').length).toBeLessThan(110);
});
