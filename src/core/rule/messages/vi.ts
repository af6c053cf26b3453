import type { MessageTemplate } from './template';

/** What findings say, in Vietnamese: what is amiss, why where that is certain, what to do. */
export const viMessages = {
  'row-missing': {
    message: 'Không tìm thấy dòng {place} trên phụ lục.',
    cure: 'Bấm “Chèn phụ lục” để dựng lại dòng này; các số liệu đang có được giữ nguyên.',
  },
  'appendix-missing': {
    message: 'Tệp chưa có {place}.',
    cure: 'Nếu kỳ này phải báo cáo phụ lục đó thì bấm “Chèn phụ lục”.',
  },
  'appendix-empty': {
    message: '{place} chưa điền số liệu nào.',
    cure: 'Điền các dòng do đơn vị báo cáo; việc nào không có thì ghi 00.',
  },
  'heading-filled': {
    message: '{place} là dòng tiêu đề nhưng lại ghi “{value}”.',
    cure: 'Chuyển số liệu sang đúng dòng chi tiết rồi xóa ô này.',
  },
  'error-value': {
    message: 'Ô của {place} đang báo lỗi {value}, chưa có số liệu.',
    cure: 'Gõ lại số liệu; nếu là ô tính sẵn thì khôi phục công thức.',
  },
  'not-a-number': {
    message: '{place} ghi “{value}”, không đọc được thành một con số.',
    cure: 'Chỉ ghi một con số, ví dụ 05 hoặc 99,6; phần giải thích chuyển sang cột Ghi chú.',
  },
  'number-as-text': {
    message: '{place} lưu “{value}” dưới dạng chữ nên công thức có thể bỏ qua.',
    cure: 'Chuyển thành số {expected}.',
  },
  'figure-from-elsewhere': {
    message: '{place} ghi {value} nhưng số này lấy từ một tệp khác bằng công thức {formula}.',
    cause:
      'Ô được liên kết hoặc chép cả công thức từ tệp khác; tệp đó thay đổi hay không gửi kèm thì số ở đây không còn chắc.',
    cure: 'Đối chiếu số với tệp đó rồi gõ lại vào ô; hoặc chép ô và dán chỉ giá trị (Paste Values).',
  },
  'code-not-listed': {
    message: '{place} ghi {value}, không phải là mã của dòng này.',
    cure: 'Chọn lại một trong các mã: {codes}.',
  },
  'percent-out-of-range': {
    message: '{place} ghi {value}, trong khi tỷ lệ phần trăm chỉ từ {minimum} đến {maximum}.',
    cure: 'Kiểm tra lại cách tính rồi ghi lại tỷ lệ.',
  },
  'percent-as-fraction': {
    message: '{place} hiện {value} nhưng số lưu trong ô nhỏ hơn 100 lần (kiểu phần trăm của Excel).',
    cure: 'Ghi {expected}; đơn vị tính đã là %.',
  },
  'count-not-whole': {
    message: '{place} ghi {value}, trong khi số lượng phải là số nguyên.',
    cure: 'Kiểm tra dấu chấm, dấu phẩy rồi ghi lại.',
  },
  'count-negative': {
    message: '{place} ghi {value}; số lượng không thể nhỏ hơn {minimum}.',
    cure: 'Kiểm tra lại rồi ghi số từ 00 trở lên.',
  },
  'money-negative': {
    message: '{place} ghi {value}; số tiền không thể nhỏ hơn {minimum}.',
    cure: 'Kiểm tra lại rồi ghi số từ 0 trở lên.',
  },
  'ratio-wrong': {
    message: '{place} ghi {value} nhưng {numerator}/{denominator} = {fraction} = {expected}%.',
    cure: 'Sửa thành {expected}; nếu tỷ lệ đã ghi là đúng thì kiểm tra lại {numerator} và {denominator}.',
  },
  'formula-stale': {
    message: '{place} đang hiện “{value}”, trong khi tính từ số liệu hiện có ({computation}) phải là {expected}.',
    cure: 'Khôi phục công thức của ô để tính lại.',
  },
  'ratio-blank': {
    message: '{place} còn trống dù đã đủ số liệu: {fraction} = {expected}%.',
    cause: 'Đã có {numerator} và {denominator} nhưng chưa tính {fraction}.',
    cure: 'Ghi {expected} hoặc khôi phục công thức.',
  },
  'ratio-waiting': {
    message: '{place} chưa tính được vì {missing} còn trống.',
    cure: 'Điền {missing} trước.',
  },
  'ratio-without-inputs': {
    message: '{place} ghi {value} nhưng {numerator} và {denominator} đều trống nên không có căn cứ.',
    cause: 'Tỷ lệ được ghi khi chưa có {numerator} và {denominator}.',
    cure: 'Điền {numerator} và {denominator}, không có thì ghi 00; tỷ lệ tính từ hai số đó.',
  },
  'ratio-of-nothing': {
    message: '{place} ghi {value} trong khi {denominator} là 00: không có gì để tính tỷ lệ.',
    cure: 'Ghi “không phát sinh”.',
  },
  'ratio-of-nothing-blank': {
    message: '{place} để trống trong khi {numerator} và {denominator} đều là 00.',
    cure: 'Ghi “không phát sinh” để người đọc biết là không có, không phải bỏ sót.',
  },
  'nothing-but-counted': {
    message: '{place} ghi “không phát sinh” nhưng {denominator} = {denominatorValue}.',
    cure: 'Khôi phục công thức của {place}; nếu thật sự không phát sinh thì sửa {denominator} thành 00.',
  },
  'ratio-part-due': {
    message: '{place} còn trống trong khi {given} đã ghi {givenValue}.',
    cause: 'Đã có {given} thì phải có {place} và tỷ lệ {ratio}.',
    cure: 'Điền {place}; nếu không có thì ghi 00.',
  },
  'part-over-whole': {
    message: '{parts} = {partsValue}, lớn hơn {whole} = {wholeValue}.',
    cure: 'Kiểm tra lại các số này: phần không thể lớn hơn tổng.',
  },
  'part-over-whole-unusual': {
    message: '{parts} = {partsValue}, lớn hơn {whole} = {wholeValue}.',
    cure: 'Kiểm tra lại các số này; nếu đúng thì nêu lý do ở cột Ghi chú.',
  },
  'sum-wrong': {
    message: '{place} ghi {value} nhưng {parts} = {addition}.',
    cure: 'Sửa thành {expected}; nếu tổng đã ghi là đúng thì kiểm tra lại từng thành phần.',
  },
  'sum-blank': {
    message: '{place} còn trống dù đã có thành phần: {parts} = {addition}.',
    cure: 'Ghi {expected} hoặc khôi phục công thức.',
  },
  'sum-without-parts': {
    message: '{place} ghi {value} nhưng các thành phần ({parts}) đều trống.',
    cure: 'Điền các thành phần; tổng tính từ các dòng đó.',
  },
  'whole-blank': {
    message: '{place} còn trống trong khi {part} đã ghi {partValue}.',
    cure: 'Điền {place}, không nhỏ hơn phần đã ghi.',
  },
  'required-blank': {
    message: '{place} chưa điền.',
    cure: 'Dòng này do đơn vị báo cáo: chọn mã hoặc ghi tỷ lệ.',
  },
  'ambiguous-blank': {
    message: '{place} để trống: không rõ là 00 hay chưa có số liệu.',
    cure: 'Không có thì ghi 00; chưa có số liệu thì bổ sung trước khi gửi.',
  },
  'other-level-filled': {
    message: '{place} ghi {value}, nhưng dòng này do {level} báo cáo.',
    cure: 'Xóa nếu không được giao báo cáo thay; nếu được giao thì nói rõ ở cột Ghi chú.',
  },
  'unit-missing': {
    message: 'Dòng {place} thiếu đơn vị tính.',
    cure: 'Ghi đơn vị tính “{expected}”.',
  },
  'unit-other': {
    message: 'Đơn vị tính của {place} ghi “{value}”, biểu mẫu dùng “{expected}”.',
    cure: 'Đổi số liệu sang đơn vị “{expected}”, hoặc sửa lại đơn vị tính nếu chỉ in nhầm.',
  },
  'unit-wording': {
    message: 'Đơn vị tính của {place} ghi “{value}”, gọi đúng là “{expected}”.',
    cure: 'Sửa đơn vị tính thành “{expected}”.',
  },
  'stt-comma': {
    message: 'STT của {place} ghi “{value}”.',
    cure: 'Ghi “{expected}”.',
  },
  'stt-dots-mixed': {
    message: 'Có {withDot} dòng ghi dấu chấm sau STT và {withoutDot} dòng không ghi.',
    cure: 'Thống nhất một cách ghi cho mọi dòng.',
  },
  'count-one-digit': {
    message: '{place} ghi {value}.',
    cure: 'Ghi {expected}: số nhỏ hơn 10 viết đủ hai chữ số như các dòng khác.',
  },
  'thousands-unseparated': {
    message: '{place} ghi {value}, thiếu dấu chấm ngăn hàng nghìn.',
    cure: 'Ghi {expected}.',
  },
  'ratio-decimals-mixed': {
    message: 'Các tỷ lệ ghi số chữ số thập phân khác nhau ({examples}).',
    cure: 'Thống nhất ghi một chữ số thập phân.',
  },
  'spelling-mixed': {
    message: 'Cùng một từ được viết theo hai cách: {pairs}.',
    cure: 'Thống nhất một cách viết trong cả báo cáo.',
  },
  'detail-missing': {
    message: '{place} chưa điền.',
    cure: 'Điền ở mục Thông tin báo cáo.',
  },
  'date-invalid': {
    message: '{place} ghi “{value}”, không phải là một ngày có thật.',
    cure: 'Chọn lại ngày ở mục Thông tin báo cáo.',
  },
  'signed-early': {
    message: 'Báo cáo ký ngày {value}, trước ngày cuối của kỳ {period} là {lastDay}.',
    cure: 'Kiểm tra lại ngày ký; nếu chốt số liệu sớm thì nói rõ số liệu tính đến ngày nào.',
  },
  'low-disbursement': {
    message: '{place} mới đạt {value}% ({fraction}) ở báo cáo {period}, dưới mức {least}% cần giải trình.',
    cure: 'Kiểm tra lại {numerator} và {denominator}; nếu đúng thì nêu lý do giải ngân thấp.',
  },
  'counted-without-survey': {
    message: '{place} ghi {value} phiếu trong khi {by} = {code} (không khảo sát).',
    cure: 'Có khảo sát thì sửa {by} thành 1; không khảo sát thì ghi {place} là 00.',
  },
  'survey-without-count': {
    message: '{by} = {code} (có khảo sát) nhưng {place} ghi {value} phiếu.',
    cure: 'Ghi số phiếu đã khảo sát, hoặc sửa {by} thành 0 nếu chưa khảo sát.',
  },
  'online-without-procedures': {
    message: '{place} ghi {value} hồ sơ trực tuyến trong khi {others}, tức là không thủ tục nào có hồ sơ trực tuyến.',
    cure: 'Kiểm tra lại {place} và các dòng đếm thủ tục có phát sinh hồ sơ trực tuyến.',
  },
  'dossiers-unbalanced': {
    message: '{left} = {leftValue}, trong khi {right} = {rightValue}.',
    cause: 'Hồ sơ tiếp nhận và kỳ trước chuyển sang phải bằng hồ sơ đã giải quyết và đang giải quyết.',
    cure: 'Đối chiếu với hệ thống một cửa rồi sửa số sai; có hồ sơ kỳ trước chuyển sang thì ghi vào dòng của nó.',
  },
  'dossiers-otherwise': {
    message: '{left} = {leftValue} nhưng {right} = {rightValue}. Công cụ không biết số nào đúng.',
    cause: 'Hai nơi cùng đếm hồ sơ giải quyết trong kỳ nên phải khớp.',
    cure: 'Đối chiếu với hệ thống một cửa rồi sửa trang Số liệu bổ sung hoặc sửa Phụ lục 4.',
  },
  'people-without-sessions': {
    message: '{place} ghi {value} lượt người tham gia trong khi {others}, tức là không có đợt nào.',
    cure: 'Kiểm tra lại số đợt tuyên truyền và số lượt người tham gia.',
  },
  'formula-overwritten': {
    message: '{place} là ô tính sẵn nhưng đã bị gõ số {value} đè lên.',
    cure: 'Khôi phục công thức để tỷ lệ, tổng tự cập nhật theo số liệu.',
  },
  'rule-crashed': {
    message: 'Quy tắc “{rule}” không chạy được tại {place} ({reason}); chỗ này chưa được kiểm tra.',
    cure: 'Tự kiểm tra lại chỗ này và báo cho người phụ trách công cụ.',
  },
} as const satisfies Readonly<Record<string, MessageTemplate>>;
