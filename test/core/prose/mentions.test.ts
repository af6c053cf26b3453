import { decimalToDigits } from '../../../src/core/number/decimal';
import { cchcXa2022Mentions } from '../../../src/core/prose/mentions/cchc-xa-2022';
import { compileMentions, MentionDefinitionError } from '../../../src/core/prose/mentions/compile-mentions';
import { foldText } from '../../../src/core/prose/folded-text';
import { findMentions } from '../../../src/core/prose/mentions/find-mentions';
import { mentionsOf } from '../../../src/core/prose/mentions/mentions-of';
import type { MentionTable } from '../../../src/core/prose/mentions/mention-pattern';
import { readNumbers } from '../../../src/core/prose/read-numbers/read-numbers';
import { readParagraph } from '../../../src/core/prose/read-paragraph';
import { sentencesOf } from '../../../src/core/prose/sentences';
import { form } from './prose';

/** What the numbers of a text speak of: `PL2.2.1=42`. */
function spokenOf(section: string, text: string): string[] {
  return readParagraph({ section, text }, form).mentions.map(
    ({ figure, value }) => `${figure}=${decimalToDigits(value)}`,
  );
}

const lines: readonly (readonly [section: string, text: string, figures: string])[] = [
  ['I.2', 'Đã ban hành 09 văn bản chỉ đạo.', 'PL2.1=9'],
  ['I.1', 'Phát hành 3 công văn đôn đốc công tác này.', 'PL2.1=3'],
  ['I.1', 'Kế hoạch xác định 42 nhiệm vụ.', 'PL2.2.1=42'],
  ['I.1', 'Kế hoạch gồm: 42 nhiệm vụ trọng tâm.', 'PL2.2.1=42'],
  ['I.1', 'Tổng số là hai mươi nhiệm vụ.', 'PL2.2.1=20'],
  ['I.1', 'Đến nay đã thực hiện 26 nhiệm vụ.', 'PL2.2.2=26'],
  ['I.1', 'Xã đã làm xong được 26 nhiệm vụ.', 'PL2.2.2=26'],
  ['I.1', 'Có 26 nhiệm vụ đã hoàn thành.', 'PL2.2.2=26'],
  ['I.1', 'Đã hoàn thành 26/42 nhiệm vụ.', 'PL2.2.2=26 PL2.2.1=42'],
  ['I.1', 'Đã hoàn thành 26 nhiệm vụ, đạt 61,9%.', 'PL2.2.2=26 PL2.2=61.9'],
  ['I.1', 'Đến nay thực hiện được 26/42 nhiệm vụ.', 'PL2.2.2=26 PL2.2.1=42'],
  ['I.1', 'Tổng số nhiệm vụ theo kế hoạch: 42; đã hoàn thành: 26; còn lại: 16.', 'PL2.2.1=42 PL2.2.2=26'],
  ['I.1', 'Tỷ lệ hoàn thành kế hoạch CCHC năm 2022 là 77%.', 'PL2.2=77'],
  ['III.2', 'Kế hoạch CCHC năm mới hoàn thành 77%.', 'PL2.2=77'],
  ['I.3', 'Qua kiểm tra phát hiện 05 tồn tại.', 'PL2.3.3.1=5'],
  ['I.3', 'Đã khắc phục xong 04 tồn tại.', 'PL2.3.3.2=4'],
  ['I.3', 'Tỷ lệ xử lý là 80%.', 'PL2.3.3=80'],
  ['I.3', 'Đoàn không phát hiện sai sót.', 'PL2.3.3.1=0'],
  ['I.2', 'UBND tỉnh giao 07 nhiệm vụ.', 'PL2.4.1=7'],
  ['I.2', 'Nhiệm vụ UBND tỉnh giao: hoàn thành đúng hạn 05.', 'PL2.4.2=5'],
  ['I.2', 'Việc tỉnh giao: hoàn thành nhưng quá hạn 03; chưa hoàn thành và đã quá hạn 02.', 'PL2.4.3=3 PL2.4.4=2'],
  ['I.2', 'UBND huyện giao xã 54 nhiệm vụ.', 'PL2.5.1=54'],
  ['I.2', 'Trong số huyện giao, xã hoàn thành 50 nhiệm vụ đúng hạn.', 'PL2.5.2=50'],
  ['I.2', 'Việc huyện giao: hoàn thành nhưng quá hạn 03.', 'PL2.5.3=3'],
  ['I.2', 'Việc huyện giao: quá hạn chưa hoàn thành 01.', 'PL2.5.4=1'],
  ['II.2', 'Đã khảo sát 541 phiếu.', 'PL2.6.1=541'],
  ['I.2', 'Khảo sát sự hài lòng, số phiếu khảo sát: 541.', 'PL2.6.1=541'],
  ['II.1', 'Hội đồng nhân dân ban hành 01 văn bản QPPL.', 'PL3.1.2=1'],
  ['II.1', 'Số VBQPPL đã ban hành là 02.', 'PL3.1.2=2'],
  ['II.1', 'Xã không ban hành văn bản quy phạm pháp luật.', 'PL3.1.2=0'],
  ['II.1', 'Đã kiểm tra 03 VBQPPL.', 'PL3.2.1=3'],
  ['II.1', 'Số VBQPPL đã tự kiểm tra theo thẩm quyền: 03.', 'PL3.2.1=3'],
  [
    'II.1',
    'Số văn bản phải xử lý sau kiểm tra: 02, đã xử lý xong 01, tỷ lệ xử lý 50%.',
    'PL3.2.2.1=2 PL3.2.2.2=1 PL3.2.2=50',
  ],
  ['II.1', 'Đã rà soát 04 VBQPPL.', 'PL3.3.1=4'],
  [
    'II.1',
    'Phải xử lý sau rà soát 02 văn bản, được xử lý xong 02, tỷ lệ xử lý đạt 100%.',
    'PL3.3.2.1=2 PL3.3.2.2=2 PL3.3.2=100',
  ],
  ['II.2', 'Niêm yết đủ 130 TTHC thuộc thẩm quyền.', 'PL4.1.1.2=130'],
  ['II.2', 'Số thủ tục hành chính cấp xã là 130.', 'PL4.1.1.2=130'],
  ['II.2', 'Có 03 thủ tục liên thông cùng cấp.', 'PL4.2.1=3'],
  ['II.2', 'Số TTHC liên thông cùng cấp là 03.', 'PL4.2.1=3'],
  ['II.2', 'Có 93 thủ tục liên thông giữa các cấp.', 'PL4.2.2=93'],
  ['II.2', 'Liên thông giữa các cấp chính quyền: 93.', 'PL4.2.2=93'],
  ['II.2', 'Tiếp nhận không phụ thuộc vào địa giới hành chính: 93 thủ tục.', 'PL4.2.3=93'],
  ['II.2', 'Có 93 thủ tục tiếp nhận không phụ thuộc địa giới hành chính.', 'PL4.2.3=93'],
  ['II.2', 'Đã giải quyết xong 541 hồ sơ.', 'PL4.3.2.1=541'],
  ['II.2', 'Trong đó 539 hồ sơ đúng hạn.', 'PL4.3.2.2=539'],
  ['II.2', 'Giải quyết đúng hạn 539 hồ sơ.', 'PL4.3.2.2=539'],
  ['II.2', 'Trước hạn và đúng hạn là 539 hồ sơ.', 'PL4.3.2.2=539'],
  ['II.2', 'Có 539 hồ sơ được giải quyết trước và đúng hạn.', 'PL4.3.2.2=539'],
  ['III.1', 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,6%.', 'PL4.3.2=99.6'],
  ['II.2', 'Có 100% hồ sơ được giải quyết đúng hạn.', 'PL4.3.2=100'],
  ['II.2', 'Giải quyết đúng hạn 539/541 hồ sơ, đạt 99,6%.', 'PL4.3.2.2=539 PL4.3.2.1=541 PL4.3.2=99.6'],
  ['II.2', 'Đã xử lý các hồ sơ (trước hạn: 222; đúng hạn: 317; quá hạn: 02).', 'BS1.3=222 BS1.4=317 BS1.5=2'],
  ['II.2', 'Tiếp nhận 02 phản ánh, kiến nghị.', 'PL4.3.3.1=2'],
  ['II.2', 'Nhận được 02 phản ánh, đã trả lời xong 01, tỷ lệ giải quyết là 50%.', 'PL4.3.3.1=2 PL4.3.3.2=1 PL4.3.3=50'],
  ['II.2', 'Xã không nhận được kiến nghị nào.', 'PL4.3.3.1=0'],
  ['II.3', 'Biên chế được giao năm 2022 là 21 người.', 'PL5.2.1=21'],
  ['II.3', 'Có 21 biên chế được giao, gồm 10 cán bộ và 11 công chức.', 'PL5.2.1=21'],
  ['II.3', 'Biên chế có mặt tại thời điểm báo cáo: 20.', 'PL5.2.2=20'],
  ['II.3', 'Tổng số cán bộ, công chức: 20 người.', 'PL5.2.2=20'],
  ['II.3', 'Hiện xã có 20 cán bộ, công chức.', 'PL5.2.2=20'],
  ['II.3', 'Hợp đồng lao động làm việc tại cơ quan: 02.', 'PL5.2.3=2'],
  ['II.3', 'Trong kỳ tinh giản biên chế 01 người.', 'PL5.2.4=1'],
  ['II.3', 'Trong kỳ không có trường hợp nào tinh giản.', 'PL5.2.4=0'],
  ['II.4', 'Số người xét chuyển thành công chức cấp huyện là 01.', 'PL6.2.3=1'],
  ['II.4', 'Không có cán bộ, công chức được xét chuyển.', 'PL6.2.3=0'],
  ['II.4', 'Có 02 cán bộ bị kỷ luật.', 'PL6.4.5=2'],
  ['II.4', 'Số người bị kỷ luật trong kỳ: 02.', 'PL6.4.5=2'],
  ['II.4', 'Không có công chức nào vi phạm kỉ luật.', 'PL6.4.5=0'],
  ['II.5', 'Kế hoạch vốn đầu tư công được giao 7.000 triệu đồng.', 'PL7.1.1=7000'],
  ['II.5', 'Vốn đầu tư công đã giải ngân 550 triệu đồng.', 'PL7.1.2=550'],
  ['II.5', 'Vốn đầu tư công đã giải ngân 550/7.000 triệu đồng, đạt 7,9%.', 'PL7.1.2=550 PL7.1.1=7000 PL7.1=7.9'],
  ['II.5', 'Tỷ lệ giải ngân vốn đầu tư công là 7,9%.', 'PL7.1=7.9'],
  ['II.6', 'Gửi báo cáo qua Hệ thống thông tin báo cáo quốc gia đạt 100%.', 'PL8.3=100'],
  ['II.6', 'Tỷ lệ kết nối, liên thông với UBND huyện: 100%.', 'PL8.5.1.2=100'],
  ['II.6', 'Tỷ lệ sử dụng văn bản điện tử đạt 98%.', 'PL8.5.2.2=98'],
  ['II.6', 'Tỷ lệ kết nối Hệ thống một cửa điện tử: 100%.', 'PL8.5.3.2=100'],
  ['II.6', 'Dịch vụ công một phần: 34 TTHC đủ điều kiện, đang cung cấp 33 TTHC.', 'PL8.6.1.1=34 PL8.6.1.2=33'],
  ['II.6', 'Mức độ 3: TTHC đủ điều kiện là 34, có phát sinh hồ sơ 02.', 'PL8.6.1.1=34 PL8.6.1.3=2'],
  ['II.6', 'Dịch vụ công toàn trình: 56 TTHC đủ điều kiện, đang cung cấp 10 TTHC.', 'PL8.6.2.1=56 PL8.6.2.2=10'],
  ['II.6', 'Dịch vụ công toàn trình có phát sinh hồ sơ nộp trực tuyến: 03.', 'PL8.6.2.3=3'],
  ['II.6', 'Có 90 TTHC đang cung cấp trực tuyến.', 'PL8.6.3.1=90'],
  ['II.6', 'Công khai trên Cổng dịch vụ công quốc gia: 80 thủ tục.', 'PL8.6.3.2=80'],
  ['II.6', 'Số hồ sơ tiếp nhận của các TTHC cung cấp trực tuyến là 50.', 'PL8.6.4.1=50'],
  ['II.6', 'Trong đó nộp trực tuyến 12 hồ sơ.', 'PL8.6.4.2=12'],
  ['II.6', 'Số TTHC có yêu cầu nghĩa vụ tài chính là 40.', 'PL8.6.5.1=40'],
  ['II.6', 'Đã triển khai thanh toán trực tuyến 15 TTHC.', 'PL8.6.5.2=15'],
  ['II.2', 'Kỳ trước chuyển sang 05 hồ sơ.', 'BS1.1=5'],
  ['II.2', 'Có 05 hồ sơ quý trước chuyển qua.', 'BS1.1=5'],
  ['II.2', 'Tiếp nhận 541 hồ sơ.', 'BS1.2=541'],
  ['II.2', 'Trước hạn 222 hồ sơ; đúng hạn là 317 hồ sơ; quá hạn 02 hồ sơ.', 'BS1.3=222 BS1.4=317 BS1.5=2'],
  [
    'II.2',
    'Có 222 hồ sơ trước hạn, 317 hồ sơ giải quyết đúng hạn, 02 hồ sơ bị quá hạn.',
    'BS1.3=222 BS1.4=317 BS1.5=2',
  ],
  ['II.2', 'Không có hồ sơ quá hạn.', 'BS1.5=0'],
  ['II.2', 'Đang giải quyết 00 hồ sơ.', 'BS1.6=0'],
  ['II.2', 'Còn 03 hồ sơ đang giải quyết.', 'BS1.6=3'],
  ['I.4', 'Đăng 32 tin, bài.', 'BS2.1=32'],
  ['II.1', 'Mở 02 hội nghị phổ biến pháp luật với 78 lượt người dự.', 'BS2.2=2 BS2.3=78'],
  ['II.2', 'Bảng niêm yết có 32 mã QR.', 'BS3.1=32'],
  ['I.3', 'Đã kiểm tra 09 cán bộ.', 'BS3.2=9'],
  ['II.3', 'Thạc sĩ 01 người; đại học 18 người.', 'BS4.1=1 BS4.2=18'],
  ['II.3', 'Lý luận chính trị: cao cấp 02 người, trung cấp 16 người.', 'BS4.3=2 BS4.4=16'],
  ['II.4', 'Cử 04 người học trung cấp; 03 cán bộ học sơ cấp.', 'BS5.1=4 BS5.2=3'],
  ['II.4', 'Cử 01 người tập huấn văn thư và 02 cán bộ bồi dưỡng quốc phòng.', 'BS5.3=1 BS5.4=2'],
];

test.each(lines)('%s: %s → %s', (section, text, figures) => {
  expect(spokenOf(section, text).join(' ')).toBe(figures);
  expect(spokenOf(section, text.normalize('NFD')).join(' ')).toBe(figures);
});

test('every figure that texts are read for is in the table above', () => {
  const told = new Set(lines.flatMap(([, , figures]) => figures.split(' ').map((each) => each.split('=')[0])));
  const { mentions, absences } = cchcXa2022Mentions;
  const untold = [...mentions, ...absences].map(({ figure }) => figure).filter((figure) => !told.has(figure));
  expect([...new Set(untold)]).toEqual([]);
});

describe('speak of nothing that is sure', () => {
  test.each<[string, string]>([
    ['II.2', 'Kế hoạch xác định 42 nhiệm vụ.'],
    ['I.1', 'Kế hoạch có 42 nội dung.'],
    ['I.1', 'Kế hoạch số 42 xác định nhiều nhiệm vụ.'],
    ['I.1', 'Còn 16 nhiệm vụ chưa hoàn thành.'],
    ['I.1', 'Đã hoàn thành 10 nhiệm vụ về công nghệ thông tin.'],
    ['I.1', 'Đã hoàn thành 10 nhiệm vụ thuộc lĩnh vực thể chế.'],
    ['I.1', 'Sẽ hoàn thành 10 nhiệm vụ.'],
    ['I.1', 'Đã hoàn thành đúng hạn 10 nhiệm vụ.'],
    ['I.1', 'Đã hoàn thành 54 nhiệm vụ do UBND huyện giao.'],
    ['I.2', 'UBND tỉnh giao và UBND huyện giao 54 nhiệm vụ.'],
    ['II.2', 'Phát ra 600 phiếu khảo sát.'],
    ['II.2', 'Bầu bằng 30 phiếu.'],
    ['II.1', 'Ban hành 12 văn bản hành chính.'],
    ['II.1', 'Huyện ban hành 12 văn bản QPPL.'],
    ['II.2', 'Rà soát 05 TTHC thuộc thẩm quyền.'],
    ['II.2', 'Có 05 TTHC thuộc thẩm quyền được sửa đổi, bổ sung.'],
    ['II.2', 'Bảo đảm 100% TTHC thuộc thẩm quyền được tiếp nhận.'],
    ['II.2', 'Tiếp nhận trực tuyến 50 hồ sơ.'],
    ['II.2', 'Tiếp nhận 300 hồ sơ ở lĩnh vực tư pháp.'],
    ['II.2', 'Lĩnh vực hộ tịch tiếp nhận 200 hồ sơ, giải quyết 200 hồ sơ; đúng hạn 199 hồ sơ.'],
    ['II.2', 'Bảo đảm 100% hồ sơ giải quyết đúng hạn.'],
    ['II.2', 'Số hóa 541 hồ sơ.'],
    ['II.2', '100% hồ sơ được số hóa.'],
    ['I.3', 'Kiểm tra đối với xã trong 09 ngày.'],
    ['II.4', 'Có 20 cán bộ, công chức.'],
    ['II.3', 'Có 20 cán bộ không chuyên trách.'],
    ['II.3', 'Cử 05 người đi học.'],
    ['II.5', 'Huyện hỗ trợ 500 triệu đồng.'],
    ['II.6', '100% văn bản đi được ký số.'],
    ['II.6', 'Lắp 27 camera, 9 điểm wifi.'],
    ['II.6', 'Cung cấp dịch vụ mức độ 3 và mức độ 4 cho 34 TTHC đủ điều kiện.'],
    ['IV', 'Phấn đấu hoàn thành 16 nhiệm vụ.'],
    ['V', 'Đề nghị giao 02 biên chế.'],
  ])('%s: %s', (section, text) => expect(spokenOf(section, text)).toEqual([]));
});

describe('a table is checked when it is loaded', () => {
  const table = (rows: Partial<MentionTable>): MentionTable => ({
    mentions: [],
    absences: [],
    cumulative: [],
    ...rows,
  });
  test.each<[string, Partial<MentionTable>, RegExp]>([
    ['no such figure', { mentions: [{ figure: 'PL9.9', in: ['I.1'], before: 'a' }] }, /no figure PL9\.9/],
    ['no such word', { mentions: [{ figure: 'PL2.1', in: ['I.1'], before: '<nothing>' }] }, /vocabulary/],
    ['not folded', { mentions: [{ figure: 'PL2.1', in: ['I.1'], before: 'uỷ ban' }] }, /folded/],
    ['no pattern', { mentions: [{ figure: 'PL2.1', in: ['I.1'], before: '(' }] }, /PL2\.1: “\(”/],
    ['no words', { mentions: [{ figure: 'PL2.1', in: ['I.1'] }] }, /neither before nor after/],
    ['absence of nothing', { absences: [{ figure: 'BS9', in: ['I.1'], words: 'a' }] }, /no figure BS9/],
    ['cumulative nothing', { cumulative: ['PL9'] }, /no figure PL9/],
  ])('%s', (_, rows, fault) => {
    expect(() => compileMentions(form, table(rows))).toThrow(MentionDefinitionError);
    expect(() => compileMentions(form, table(rows))).toThrow(fault);
  });

  test('a number whose words fit two figures speaks of none', () => {
    const text = foldText('Đã làm 12 việc.');
    const searched = { section: 'I.1', text, sentences: sentencesOf(text), numbers: readNumbers(text) };
    const spoken = (...figures: string[]): string[] => {
      const mentions = figures.map((figure) => ({ figure, in: ['I.1'], before: 'làm ' }));
      return findMentions(searched, compileMentions(form, table({ mentions }))).map(({ figure }) => figure);
    };
    expect(spoken('PL2.1')).toEqual(['PL2.1']);
    expect(spoken('PL2.1', 'PL2.1')).toEqual(['PL2.1']);
    expect(spoken('PL2.1', 'PL2.2.1')).toEqual([]);
  });

  test('a form without a table has no mentions', () => {
    const other = { ...form, id: 'another' };
    expect(mentionsOf(other).mentions.size).toBe(0);
    expect(readParagraph({ section: 'I.1', text: 'Kế hoạch xác định 42 nhiệm vụ.' }, other).mentions).toEqual([]);
  });
});
