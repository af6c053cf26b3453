import type { Terms } from './terms';

/** Names, causes, buttons and gathered findings, in Vietnamese. */
export const viTerms = {
  appendix: 'Phụ lục {number}',
  supplementary: 'Số liệu bổ sung',
  report: 'Báo cáo',
  details: {
    'unit.name': 'Tên đơn vị',
    'unit.parent': 'Cơ quan cấp trên',
    'document.number': 'Số báo cáo',
    'document.date': 'Ngày ký',
    'document.place': 'Nơi ban hành',
    'signatory.title': 'Chức vụ người ký',
    'signatory.name': 'Họ tên người ký',
  },
  levels: { commune: 'cấp xã', district: 'cấp huyện', province: 'cấp tỉnh' },
  more: '{places} và {count} chỗ khác',
  causes: {
    'count-as-ratio': 'Có thể do ghi nhầm số lượng của {of} ({count}) vào ô tỷ lệ.',
    inverted: 'Có thể do chia ngược: {computation}.',
    fraction: 'Có thể do ghi theo phần của 1 thay vì theo phần trăm ({computed}%).',
    remainder: 'Có thể do ghi phần còn lại: 100 − {computed}.',
    factor: 'Có thể do đặt sai dấu phẩy: gấp {factor} lần {computed}.',
    'off-by-one': 'Có thể do đếm lệch một: {computation} thay vì {of} = {count}.',
    'digits-swapped': 'Có thể do gõ đảo hai chữ số của {computed}.',
    'other-denominator': 'Có thể do chia cho {of}: {computation}, thay vì chia cho {instead}.',
    'other-numerator': 'Có thể do lấy {of} để chia: {computation}, thay vì {instead}.',
    'other-addends': 'Có thể do cộng {rows} ({computation}).',
    'part-left-out': 'Có thể do cộng thiếu {of} ({count}).',
    'part-twice': 'Có thể do cộng hai lần {of} ({count}).',
    'thousands-dot': 'Có thể do dấu chấm hàng nghìn của {computed} bị hiểu thành dấu thập phân.',
    'implied-zero': '{of} có thể là 00 vì {because}.',
  },
  fixes: {
    'restore-formula': 'Khôi phục công thức',
    'write-zero': 'Ghi 00',
    'convert-to-number': 'Chuyển thành số {after}',
    'set-number': 'Ghi {after}',
    'keep-number': 'Giữ số {after}, bỏ liên kết',
  },
  fixesForAll: {
    'restore-formula': 'Khôi phục {count} công thức',
    'write-zero': 'Ghi 00 cho cả {count} dòng',
    'convert-to-number': 'Chuyển {count} ô thành số',
    'set-number': 'Ghi lại {count} ô',
    'keep-number': 'Giữ số của {count} ô, bỏ liên kết',
  },
  gathered: {
    'appendix-missing': {
      message: 'Tệp chưa có {places}.',
      cure: 'Nếu kỳ này phải báo cáo các phụ lục đó thì bấm “Chèn phụ lục”.',
    },
    'number-as-text': {
      message: 'Có {count} ô lưu số dưới dạng chữ nên công thức có thể bỏ qua: {places}.',
      cure: 'Chuyển các ô này thành số.',
    },
    'figure-from-elsewhere': {
      message: 'Có {count} số liệu lấy từ tệp khác bằng công thức: {places}.',
      cure: 'Đối chiếu với tệp đó rồi gõ lại số; hoặc chép các ô và dán chỉ giá trị (Paste Values).',
    },
    'required-blank': {
      message: '{place} còn {count} dòng phải chọn mã hoặc ghi tỷ lệ: {places}.',
      cure: 'Điền các dòng này trước khi gửi.',
    },
    'ambiguous-blank': {
      message: '{place} có {count} dòng để trống, không rõ là 00 hay chưa có số liệu: {places}.',
      cure: 'Dòng nào không có thì ghi 00; chưa có số liệu thì bổ sung trước khi gửi.',
    },
    'other-level-filled': {
      message: '{place} có {count} dòng do cấp trên báo cáo nhưng đã ghi số liệu: {places}.',
      cure: 'Xóa nếu không được giao báo cáo thay; nếu được giao thì nói rõ ở cột Ghi chú.',
    },
    'unit-missing': {
      message: 'Có {count} dòng thiếu đơn vị tính: {places}.',
      cure: 'Ghi đơn vị tính theo biểu mẫu.',
    },
    'unit-wording': {
      message: 'Có {count} dòng gọi đơn vị tính chưa đúng: {places}.',
      cure: 'Sửa đơn vị tính theo biểu mẫu.',
    },
    'stt-comma': {
      message: 'Có {count} dòng ghi STT bằng dấu phẩy: {places}.',
      cure: 'Ghi bằng dấu chấm, ví dụ 6.1.',
    },
    'count-one-digit': {
      message: 'Có {count} số nhỏ hơn 10 chỉ ghi một chữ số: {places}.',
      cure: 'Viết đủ hai chữ số: 00, 01 … 09.',
    },
    'thousands-unseparated': {
      message: 'Có {count} số thiếu dấu chấm ngăn hàng nghìn: {places}.',
      cure: 'Ghi có dấu chấm, ví dụ 7.000.',
    },
    'detail-missing': {
      message: 'Thông tin báo cáo còn thiếu: {places}.',
      cure: 'Điền ở mục Thông tin báo cáo.',
    },
    'formula-overwritten': {
      message: 'Có {count} ô tính sẵn đã bị gõ số đè lên: {places}.',
      cure: 'Khôi phục công thức để tỷ lệ, tổng tự cập nhật theo số liệu.',
    },
  },
} as const satisfies Terms;
