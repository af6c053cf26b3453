import { allFilled, type Typed } from '../rule/figures';
import { check, type Line } from './prose';

/** A report in another hand, full of numbers that are nobody's figures. */
const lines: readonly Line[] = [
  [
    'I.1',
    'Ngay từ đầu năm, xã lập Kế hoạch số 05/KH-UBND ngày 10/01/2022 với 44 nhiệm vụ, trong đó đến nay đã hoàn thành 34/44 nhiệm vụ (đạt 77,3%), 10 nhiệm vụ đang thực hiện.',
  ],
  [
    'I.1',
    'Kế hoạch gồm 44 nhiệm vụ thuộc 6 lĩnh vực: thể chế 5 nhiệm vụ, thủ tục 12 nhiệm vụ, bộ máy 4 nhiệm vụ, công vụ 8 nhiệm vụ, tài chính 5 nhiệm vụ, chính quyền số 10 nhiệm vụ.',
  ],
  ['I.1', 'Đến ngày 10/9/2022 đã hoàn thành 34 nhiệm vụ, còn 10 nhiệm vụ tiếp tục thực hiện trong quý IV.'],
  [
    'I.2',
    'Đã ban hành 09 văn bản chỉ đạo, gồm 01 chỉ thị, 02 kế hoạch và 06 công văn. Họp giao ban 12 cuộc, đối thoại 01 cuộc.',
  ],
  ['I.2', 'UBND huyện giao 54 nhiệm vụ, xã đã hoàn thành 54/54 nhiệm vụ, đạt 100%, không có nhiệm vụ quá hạn.'],
  ['I.3', 'Trong quý chưa đến lịch kiểm tra theo Kế hoạch số 3/KH-UBND.'],
  [
    'I.4',
    'Đăng 32 tin, bài; phát thanh 45 lượt; treo 06 băng rôn; nói chuyện tại 08/08 thôn với 1.250 lượt người tham dự.',
  ],
  ['II.1', 'HĐND xã ban hành 01 Nghị quyết là văn bản quy phạm pháp luật. Rà soát 15 văn bản hành chính.'],
  [
    'II.2',
    'Tổng số hồ sơ tiếp nhận: 541 hồ sơ (kỳ trước chuyển sang: 0 hồ sơ, tiếp nhận mới: 541 hồ sơ, trong đó trực tuyến 120 hồ sơ, chiếm 22,2%). Đã giải quyết: 541 hồ sơ (trước hạn: 222; đúng hạn: 317; quá hạn: 02). Đang giải quyết: 0 hồ sơ.',
  ],
  [
    'II.2',
    'Lĩnh vực hộ tịch tiếp nhận 200 hồ sơ, giải quyết 200 hồ sơ, đạt 100%; lĩnh vực chứng thực tiếp nhận 341 hồ sơ, đúng hạn 339 hồ sơ, đạt 99,4%.',
  ],
  [
    'II.2',
    'Công khai 130/130 TTHC cấp xã; 100% TTHC được niêm yết. Đề xuất đơn giản hóa 02 TTHC. Có 45 TTHC thuộc lĩnh vực tư pháp.',
  ],
  ['II.2', 'Xin lỗi 02 hồ sơ. Thu phí, lệ phí 15.200.000 đồng.'],
  [
    'II.2',
    'Phát ra 550 phiếu khảo sát, thu về 541 phiếu; tỷ lệ hài lòng đạt 98,5% (533 phiếu rất hài lòng, 08 phiếu bình thường).',
  ],
  ['II.2', 'Tiếp nhận 00 phản ánh, kiến nghị; đã xử lý 00.'],
  [
    'II.3',
    'Tổng số cán bộ, công chức hiện có 20 người/21 biên chế được giao, gồm 10 cán bộ và 10 công chức; không chuyên trách 09 người.',
  ],
  [
    'II.3',
    'Về trình độ: thạc sĩ 01 người (5%), đại học 18 người (90%), trung cấp 01 người (5%); nữ 07 người, chiếm 35%.',
  ],
  [
    'II.4',
    'Cử 05 lượt cán bộ, công chức dự 03 lớp. Không có cán bộ, công chức bị kỷ luật. Nâng lương trước hạn 01 người.',
  ],
  [
    'II.5',
    'Thu ngân sách 9 tháng đạt 6.540 triệu đồng, bằng 85% dự toán. Kế hoạch vốn đầu tư công 7.000 triệu đồng, đã giải ngân 550/7.000 triệu đồng, đạt 7,9%, tăng 2% so với cùng kỳ năm 2021.',
  ],
  [
    'II.6',
    '100% văn bản được ký số; 20/20 máy tính nối mạng; dịch vụ công một phần 34 TTHC, toàn trình 56 TTHC; hồ sơ trực tuyến 120/541 hồ sơ, đạt 22,2%.',
  ],
  [
    'II.6',
    'Dịch vụ công toàn trình: 56 TTHC đủ điều kiện, đã cung cấp 10 TTHC. Giai đoạn 2021 - 2025, theo Đề án 06, xã lập 08 tổ công nghệ số với 64 thành viên.',
  ],
  ['III.1', 'Chỉ số CCHC năm 2021 đạt 78,5 điểm, xếp thứ 3/11 xã, thị trấn, tăng 2 bậc so với năm 2020.'],
  ['III.2', 'Tỷ lệ hồ sơ trực tuyến mới đạt 22%, thấp hơn chỉ tiêu 50% huyện giao.'],
  [
    'IV',
    'Phấn đấu hoàn thành 100% nhiệm vụ; nâng tỷ lệ hồ sơ trực tuyến lên trên 50%; hoàn thành 44/44 nhiệm vụ trước ngày 15/12/2022; xây dựng Kế hoạch CCHC năm 2023.',
  ],
  ['V', 'Đề nghị huyện hỗ trợ 200 triệu đồng mua 05 bộ máy tính. Chi tiết tại các phụ lục kèm theo.'],
];

const typed: Typed = allFilled({
  ...{ 'PL2.1': 9, 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.5.1': 54, 'PL2.5.2': 54, 'PL2.6.1': 541, 'PL3.1.2': 1 },
  ...{ 'PL4.1.1.2': 130, 'PL4.3.2.1': 541, 'PL4.3.2.2': 539, 'PL5.2.1': 21, 'PL5.2.2': 20, 'PL7.1.1': 7000 },
  ...{ 'PL7.1.2': 550, 'PL8.6.1.1': 34, 'PL8.6.1.2': 34, 'PL8.6.2.1': 56, 'PL8.6.2.2': 10 },
});

const ids = (all: readonly Line[], figures: Typed = typed): string[] => check(all, figures).map(({ id }) => id);

test('nothing is found where nothing is amiss', () => expect(ids(lines)).toEqual([]));

test.each<[string, string, string]>([
  ['với 44 nhiệm vụ', 'với 45 nhiệm vụ', 'told-otherwise:I.1:PL2.2.1'],
  ['(đạt 77,3%)', '(đạt 76,3%)', 'share-wrong:I.1:34'],
  ['ban hành 09 văn bản', 'ban hành 08 văn bản', 'told-otherwise:I.2:PL2.1'],
  ['giao 54 nhiệm vụ', 'giao 53 nhiệm vụ', 'told-otherwise:I.2:PL2.5.1'],
  ['đúng hạn: 317', 'đúng hạn: 316', 'parts-not-whole:II.2:dossiers'],
  ['Đã giải quyết: 541', 'Đã giải quyết: 542', 'told-otherwise:II.2:PL4.3.2.1'],
  ['thu về 541', 'thu về 540', 'told-otherwise:II.2:PL2.6.1'],
  ['Tiếp nhận 00 phản ánh', 'Tiếp nhận 01 phản ánh', 'told-otherwise:II.2:PL4.3.3.1'],
  ['vốn đầu tư công 7.000', 'vốn đầu tư công 7.100', 'told-otherwise:II.5:PL7.1.1'],
  ['đạt 7,9%', 'đạt 8,9%', 'share-wrong:II.5:550'],
  ['56 TTHC đủ điều kiện', '55 TTHC đủ điều kiện', 'told-otherwise:II.6:PL8.6.2.1'],
  ['trong quý IV', 'trong quý II', 'period-left-over:I.1:quý II'],
])('%s changed to %s: %s', (before, after, id) => {
  const changed = lines.map(([section, text]): Line => [section, text.replace(before, after)]);
  expect(ids(changed)).toContain(id);
});
