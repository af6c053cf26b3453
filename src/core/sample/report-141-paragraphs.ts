import type { StandingParagraph } from '../narrative/report-reading';

const typed = (section: string, paragraph: string | undefined, text: string): StandingParagraph => ({
  section,
  paragraph,
  text,
  edited: true,
});

/**
 * What report 141 tells, section by section, in wording of our own: its figures, document numbers, periods and
 * contradictions with the appendices, its unlike spellings (tỉ and tỷ, Uỷ and Ủy, hoá and hóa) and its heading slip of
 * II.1, but none of its sentences. All of it is typed text: each paragraph stands in place of a standard one where
 * there is one, so no sentence of the sample is linked to a figure and none refers to a phụ lục.
 */
export const sampleParagraphs: readonly StandingParagraph[] = Object.freeze([
  typed(
    'dau',
    'mo-dau',
    'Theo Kế hoạch số 191/KH-UBND ngày 30/12/2021 của Uỷ ban nhân dân huyện Quảng Điền về cải cách hành chính năm 2022, Ủy ban nhân dân xã Quảng Thọ báo cáo tình hình quý III và việc cần làm trong quý IV năm 2022:',
  ),
  typed(
    'I.1',
    'ke-hoach-cchc',
    'Đầu năm, xã lập Kế hoạch số 01/KH-UBND ngày 05/01/2022 về cải cách hành chính, gồm 42 nhiệm vụ chia cho 06 lĩnh vực, mỗi nhiệm vụ có bộ phận phụ trách và hạn hoàn thành.',
  ),
  typed(
    'I.1',
    undefined,
    'Tính chung 9 tháng đầu năm, xã đã làm xong 26 nhiệm vụ; phần còn lại được xếp vào những tháng cuối năm.',
  ),
  typed(
    'I.2',
    'van-ban-chi-dao',
    'Các bộ phận tiếp tục làm theo Kế hoạch số 191/KH-UBND của huyện và Kế hoạch số 01/KH-UBND của xã.',
  ),
  typed(
    'I.2',
    'nhiem-vu-tinh-giao',
    'Cơ chế một cửa, một cửa liên thông được duy trì; trình tự, thời hạn, biểu mẫu, phí và lệ phí được niêm yết để người dân tiện theo dõi.',
  ),
  typed(
    'I.2',
    'nhiem-vu-huyen-giao',
    'Xã giữ hệ thống quản lý chất lượng TCVN ISO 9001:2015 và dùng phần mềm trong phần lớn công việc hằng ngày.',
  ),
  typed(
    'I.2',
    'khao-sat-hai-long',
    'Đơn thư khiếu nại, tố cáo, kiến nghị được giao người theo dõi ngay khi tiếp nhận.',
  ),
  typed('I.2', 'doi-thoai', 'Nền nếp công vụ được nhắc lại trong các buổi giao ban đầu tuần.'),
  typed(
    'I.3',
    'van-de-qua-kiem-tra',
    'Theo Kế hoạch số 14/KH-UBND ngày 24/01/2022, đoàn của xã đã kiểm tra 09 cán bộ, công chức về thực hiện nhiệm vụ, lấy số liệu từ ngày 01/02/2022.',
  ),
  typed(
    'I.3',
    undefined,
    'Việc kiểm tra công vụ, kỷ luật, kỷ cương làm theo Kế hoạch số 20/KH-UBND ngày 27/01/2022 và đúng lịch đã định.',
  ),
  typed(
    'I.4',
    'tuyen-truyen',
    'Thực hiện Kế hoạch số 07/KH-UBND ngày 11/01/2022, trong quý III trang thông tin điện tử của xã đã có 32 tin, bài về cải cách hành chính; đài truyền thanh và trang mạng xã hội của xã cũng đưa tin.',
  ),
  typed('II', 'cac-phu-luc', 'Những việc chính đã làm trong quý III năm 2022 ở từng lĩnh vực như sau:'),
  typed('II.1', 'tieu-de', '1. Cải cách thủ tục'),
  typed(
    'II.1',
    'ban-hanh-vbqppl',
    'Trong quý III, Hội đồng nhân dân xã ban hành 01 văn bản quy phạm pháp luật là Nghị quyết số 01/2022/NQ-HĐND ngày 27/6/2022 về nhiệm vụ kinh tế - xã hội 6 tháng cuối năm 2022.',
  ),
  typed(
    'II.1',
    'kiem-tra-vbqppl',
    'Việc xây dựng, kiểm tra, rà soát và hệ thống hoá văn bản theo các Kế hoạch số 84/KH-UBND và 85/KH-UBND ngày 22/12/2021, số 88/KH-UBND ngày 27/12/2021.',
  ),
  typed(
    'II.1',
    'ra-soat-vbqppl',
    'Về phổ biến, giáo dục pháp luật (Kế hoạch số 02/KH-UBND ngày 05/01/2022 và số 42/KH-UBND ngày 04/4/2022), xã mở 01 đợt với 78 lượt người dự.',
  ),
  typed(
    'II.2',
    'thong-ke-tthc',
    'Từ ngày 10/5/2022, bảng niêm yết tại Bộ phận một cửa có 32 mã QR, tra được đủ 130 TTHC thuộc thẩm quyền của xã; hồ sơ đầu vào và đầu ra được số hóa 100%.',
  ),
  typed(
    'II.2',
    'giai-quyet-ho-so',
    'Trong quý III, Bộ phận một cửa nhận 541 hồ sơ: giải quyết trước hạn 222 hồ sơ, chiếm tỷ lệ 41%; đúng hạn 317 hồ sơ, chiếm tỷ lệ 58,6%; quá hạn 02 hồ sơ, chiếm tỷ lệ 0,4%; đang giải quyết 00 hồ sơ.',
  ),
  typed(
    'II.2',
    'phan-anh-kien-nghi',
    'Địa chỉ, hộp thư và điện thoại 0234.3000.000 nhận phản ánh được công khai theo Nghị định số 20/2008/NĐ-CP ngày 14/02/2008; quý III không có phản ánh nào về quy định hành chính gửi đến xã.',
  ),
  typed(
    'II.2',
    undefined,
    'Người dân được hỏi ý kiến về thái độ phục vụ qua 541 phiếu, tỉ lệ 100% số hồ sơ đã giải quyết.',
  ),
  typed(
    'II.3',
    'bien-che',
    'Xã có 20 cán bộ, công chức. Về chuyên môn, trình độ đại học 20 người, chiếm tỷ lệ 100%; về lý luận chính trị, trình độ trung cấp 16 người, chiếm tỷ lệ 80%.',
  ),
  typed(
    'II.3',
    undefined,
    'Bố trí chức danh theo Nghị định số 34/2019/NĐ-CP ngày 24/4/2019 và Nghị quyết số 06/2020/NQ-HĐND ngày 14/7/2020, không vượt số được giao.',
  ),
  typed(
    'II.4',
    'xet-chuyen-cong-chuc',
    'Theo Kế hoạch số 21/KH-UBND ngày 27/01/2022, đã cử 04 người học trung cấp lý luận chính trị (01 cán bộ, 03 công chức), 04 người học sơ cấp, 01 người không chuyên trách tập huấn văn thư và 03 cán bộ bồi dưỡng quốc phòng - an ninh.',
  ),
  typed(
    'II.4',
    'ky-luat',
    'Quý III không có cán bộ, công chức nào của xã vi phạm kỷ luật; Quy chế làm việc ban hành kèm Quyết định số 260/QĐ-UBND ngày 26/7/2021 được giữ nghiêm.',
  ),
  typed(
    'II.5',
    'giai-ngan-dau-tu-cong',
    'Xã tự chủ kinh phí theo Nghị định số 130/2005/NĐ-CP và Nghị định số 117/2013/NĐ-CP; dự toán công khai bằng Quyết định số 08/QĐ-UBND ngày 14/01/2022, chi tiêu theo quy chế tại Quyết định số 10/QĐ-UBND ngày 17/01/2022.',
  ),
  typed(
    'II.6',
    'van-ban-dien-tu',
    '100% văn bản đi được ký số và gửi qua mạng, 100% văn bản đến được phân xử lý trên hệ thống chung của tỉnh, liên thông 3 cấp.',
  ),
  typed(
    'II.6',
    'dich-vu-cong-mot-phan',
    'Hệ thống một cửa điện tử hiện nhận hồ sơ mức độ 1, 2 và 3; mức độ 4 chưa làm được vì còn thiếu thanh toán trực tuyến.',
  ),
  typed(
    'II.6',
    'dich-vu-cong-toan-trinh',
    'Ứng dụng công nghệ thông tin năm 2022 theo Kế hoạch số 91/KH-UBND ngày 30/12/2021 của xã.',
  ),
  typed(
    'II.6',
    'cong-dich-vu-cong-quoc-gia',
    'Xã là một trong hai nơi tỉnh chọn thí điểm "Xã thông minh" tại Kế hoạch số 265/KH-UBND ngày 18/8/2021.',
  ),
  typed(
    'II.6',
    'ho-so-truc-tuyen',
    'Huyện đầu tư 500 triệu đồng cho phòng điều hành; máy tính và đường truyền được nâng cấp, có thêm 9 điểm wifi miễn phí.',
  ),
  typed(
    'II.6',
    'thanh-toan-truc-tuyen',
    'Toàn xã có 27 camera nối về phòng điều hành và 1 trạm quan trắc không khí ở trụ sở.',
  ),
  typed(
    'III.1',
    'chi-tieu-chu-yeu',
    'Người đứng đầu theo sát công việc, cán bộ và công chức cùng làm nên nhiều nhiệm vụ được triển khai đúng lịch.',
  ),
  typed(
    'III.1',
    'ket-qua-noi-bat',
    'Mã QR giúp người dân tự xem thành phần hồ sơ, thời hạn và lệ phí trên điện thoại trước khi đến nộp.',
  ),
  typed(
    'III.2',
    'noi-dung-chua-hoan-thanh',
    'Đa số người dân sống ở nông thôn, ít dùng mạng, nên hồ sơ nộp trực tuyến ở mức độ 3 và 4 còn ít.',
  ),
  typed('III.2', 'nguyen-nhan', 'Chưa cung cấp được dịch vụ công mức độ 4 do chưa có thanh toán trực tuyến.'),
  typed('III.2', undefined, 'Nhà dân gần trụ sở, phần lớn đến nộp trực tiếp nên tỉ lệ gửi qua bưu chính còn thấp.'),
  typed('IV', 'nhiem-vu-trong-tam', 'Trong quý IV năm 2022, xã xác định những việc cần tập trung:'),
  typed(
    'IV',
    'nhiem-vu-ke-hoach',
    '1. Làm tiếp các nhiệm vụ của Kế hoạch cải cách hành chính năm 2022, mở rộng tuyên truyền.',
  ),
  typed(
    'IV',
    'nhiem-vu-the-che',
    '2. Soát lại văn bản do Hội đồng nhân dân và Ủy ban nhân dân xã ban hành, sửa sai sót về thể thức.',
  ),
  typed(
    'IV',
    'nhiem-vu-tthc',
    '3. Đề xuất bỏ giấy tờ thừa, rút ngắn thời gian giải quyết; xử lý ngay phản ánh, kiến nghị.',
  ),
  typed('IV', 'nhiem-vu-bo-may', '4. Nâng chất lượng Bộ phận một cửa, tiến tới giải quyết TTHC ở mức độ 4.'),
  typed('IV', 'nhiem-vu-tai-chinh', '5. Kiểm tra việc chấp hành giờ giấc, văn hóa công sở.'),
  typed(
    'IV',
    'nhiem-vu-chinh-quyen-so',
    '6. Cử người dự các lớp bồi dưỡng nghiệp vụ, tin học và khai thác phần mềm dùng chung.',
  ),
  typed('V', 'kien-nghi', 'Đề nghị cấp trên mở lớp hướng dẫn công chức một cửa tiếp nhận hồ sơ mức độ 3 và mức độ 4.'),
  typed('V', undefined, 'Đề nghị cấp trên hỗ trợ đưa thanh toán trực tuyến vào dịch vụ công mức độ 4.'),
  typed('cuoi', 'ket-thuc', 'Uỷ ban nhân dân xã Quảng Thọ báo cáo để cấp trên tổng hợp./.'),
]);
