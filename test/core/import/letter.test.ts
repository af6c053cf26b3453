import { periodOfTitle } from '../../../src/core/import/letter/period-of-title';
import { committeesIn, issuerOf } from '../../../src/core/import/letter/unit-name';
import { importOf, importOfText, paragraphsOf, unplacedOf } from './import-of';

const detailsOf = (proposal: ReturnType<typeof importOf>) =>
  proposal.details.map(({ field, value }) => `${field}: ${value.replace(/\n/g, ' / ')}`);

const BODY = ['I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '1. Về kế hoạch', 'Đã lập kế hoạch.'];

test.each([
  [
    'head and motto side by side',
    [
      [
        ['ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n-------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
        ['Số: 12/BC-UBND', 'An Bình, ngày 05 tháng 9 năm 2022'],
      ],
      'BÁO CÁO',
      'Kết quả công tác cải cách hành chính quý III năm 2022',
      'Kính gửi: Ủy ban nhân dân huyện Phú Lộc',
    ],
    [
      'document.number: 12/BC-UBND',
      'document.place: An Bình',
      'document.date: 2022-09-05',
      'unit.name: UBND xã An Bình',
      'unit.parent: UBND huyện Phú Lộc',
      'addressees: Ủy ban nhân dân huyện Phú Lộc',
    ],
  ],
  [
    'the superior body above the unit, number and date on one line',
    [
      'UBND HUYỆN PHÚ LỘC',
      'UBND XÃ AN BÌNH',
      'Số: 12 / BC-UBND\tAn Bình, ngày 5 tháng 10 năm 2022',
      'BÁO CÁO',
      'Công tác CCHC',
      'Kính gửi:',
      '- Phòng Nội vụ;',
      '- Văn phòng huyện.',
    ],
    [
      'document.number: 12/BC-UBND',
      'document.place: An Bình',
      'document.date: 2022-10-05',
      'unit.name: UBND xã An Bình',
      'unit.parent: UBND huyện Phú Lộc',
      'addressees: Phòng Nội vụ / Văn phòng huyện',
    ],
  ],
  ['a number and a date not filled in', ['Số:     /BC-UBND', 'An Bình, ngày    tháng 9 năm 2022'], []],
  ['a day that no calendar has', ['An Bình, ngày 31 tháng 9 năm 2022'], ['document.place: An Bình']],
])('%s', (_, head, details) => {
  const proposal = importOf(...head, ...BODY);
  expect(detailsOf(proposal)).toEqual(details);
  expect(paragraphsOf(proposal)).toEqual(['I.1: Đã lập kế hoạch.']);
});

test('what of the head is no detail is listed, its opening sentence is a paragraph', () => {
  const opening = 'Thực hiện Kế hoạch số 191/KH-UBND, Ủy ban nhân dân xã An Bình báo cáo như sau:';
  const proposal = importOf('BÁO CÁO', 'Công tác cải cách hành chính quý I/2023', 'V/v báo cáo', opening, ...BODY);
  expect(proposal.title).toBe('Công tác cải cách hành chính quý I/2023 V/v báo cáo');
  expect(paragraphsOf(proposal)).toEqual([`dau: ${opening}`, 'I.1: Đã lập kế hoạch.']);
  expect(unplacedOf(importOf('ghi chú tay', ...BODY))).toEqual(['before-headings: ghi chú tay']);
});

const SIGNED = [
  'signatory.authority: TM. ỦY BAN NHÂN DÂN',
  'signatory.title: CHỦ TỊCH',
  'signatory.name: Nguyễn Văn An',
];

test.each([
  [
    'recipients and signature side by side',
    [['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nNguyễn Văn An']],
    ['recipients: Như trên / Lưu: VT', ...SIGNED],
  ],
  [
    'the same as text of two columns',
    'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Như trên;\tCHỦ TỊCH\n- Lưu: VT.\t\nNguyễn Văn An',
    ['recipients: Như trên / Lưu: VT', ...SIGNED],
  ],
  [
    'one below the other',
    ['Nơi nhận:', '- Như trên;', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Thị Bích Ngọc'],
    [
      'recipients: Như trên',
      'signatory.authority: TM. ỦY BAN NHÂN DÂN',
      'signatory.title: KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
      'signatory.name: Trần Thị Bích Ngọc',
    ],
  ],
] as const)('%s', (_, tail, details) => {
  const closing = 'Trên đây là báo cáo của xã./.';
  const proposal =
    typeof tail === 'string'
      ? importOfText([...BODY, closing, tail].join('\n'))
      : importOf(
          ...BODY,
          closing,
          ...(typeof tail[0] === 'string' ? (tail as readonly string[]) : [tail as readonly (readonly string[])[]]),
        );
  expect(detailsOf(proposal)).toEqual(details);
  expect(paragraphsOf(proposal)).toEqual(['I.1: Đã lập kế hoạch.', `cuoi: ${closing}`]);
  expect(unplacedOf(proposal)).toEqual([]);
});

test.each([
  ['Tình hình CCHC Quý III và phương hướng nhiệm vụ Quý IV/2022', '', 'Q3 2022'],
  ['Kết quả công tác cải cách hành chính 6 tháng đầu năm 2023 và nhiệm vụ 6 tháng cuối năm', '', 'H1 2023'],
  ['Công tác cải cách hành chính 9 tháng đầu năm 2022', '', '9M 2022'],
  ['Công tác cải cách hành chính năm 2022', '', 'Y 2022'],
  ['Công tác cải cách hành chính quý I', '2023-03-10', 'Q1 2023'],
  ['Công tác cải cách hành chính quý II năm 2022', '2022-06-10', ''],
  ['Công tác cải cách hành chính quý I', '', ''],
  ['Công tác cải cách hành chính', '2022-09-05', ''],
])('the period of “%s”', (title, date, expected) => {
  const period = periodOfTitle(title, date);
  expect(period ? `${period.kind} ${period.year}` : '').toBe(expected);
});

test.each([
  [['ỦY BAN NHÂN DÂN', 'XÃ QUẢNG THỌ'], [], 'UBND xã Quảng Thọ', undefined],
  [['UỶ BAN NHÂN DÂN', 'THỊ TRẤN SỊA'], [], 'UBND thị trấn Sịa', undefined],
  [['UBND TỈNH A', 'UBND PHƯỜNG 7'], [], 'UBND phường 7', 'UBND tỉnh A'],
  [['ỦY BAN NHÂN DÂN XÃ MCXÂY'], ['UBND xã McXây'], 'UBND xã McXây', undefined],
  [['SỞ NỘI VỤ'], [], undefined, undefined],
  [[], [], undefined, undefined],
])('the issuer of %o', (lines, named, unit, parent) => {
  expect(issuerOf(lines, named)).toEqual({ unit, parent });
});

test('committees are known by their capitals', () => {
  expect(
    committeesIn('Ủy ban nhân dân xã Quảng Thọ báo cáo Uỷ ban nhân dân huyện Quảng Điền về việc của UBND xã'),
  ).toEqual(['UBND xã Quảng Thọ', 'UBND huyện Quảng Điền']);
});
