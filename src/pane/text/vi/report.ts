import type { ReportWay, WayWords } from '../../state/pane-state';

/** Words for the report screen. */
export const report = {
  title: 'Trang Báo cáo',
  back: 'Quay lại',
  intro:
    'Lời văn nằm ở trang Báo cáo. Số trong câu chuẩn lấy thẳng từ phụ lục nên luôn khớp; số gõ tay thì thẻ Kiểm tra đối chiếu.',
  kept: 'Những đoạn do đơn vị tự viết được giữ nguyên khi cập nhật.',
  readiness: 'Trước khi in, gửi',
  of: (unit: string, period: string) => `${unit}, ${period}`,
  noUnit: 'Chưa có tên đơn vị',
  missing: (fields: string) => `Còn thiếu: ${fields}.`,
  complete: 'Thông tin trên báo cáo đã đủ.',
  unchecked: 'Chưa kiểm tra số liệu.',
  errors: (count: number) => `Còn ${count} lỗi.`,
  explained: 'Không còn lỗi chưa giải trình ở lần kiểm tra gần nhất.',
  clear: 'Không thấy lỗi ở lần kiểm tra gần nhất.',
  notConcluded: 'Còn dòng phải điền nên chưa kết luận được.',
  edit: 'Sửa thông tin',
  toCheck: 'Sang thẻ Kiểm tra',
  update: 'Cập nhật báo cáo',
  create: 'Chèn trang Báo cáo',
  open: 'Mở trang',
  updated: 'Đã cập nhật trang Báo cáo.',
  /** By view: its button on the overview, and what it is for. */
  ways: {
    narrative: { title: 'Soạn lời văn', hint: 'Sửa, thêm, sắp xếp các đoạn; chèn số liệu tự đổi theo phụ lục' },
    import: { title: 'Nhập từ báo cáo cũ', hint: 'Lấy số liệu, lời văn từ tệp Word, bản chép hoặc sổ làm việc cũ' },
    sentences: { title: 'Câu dùng ô đang chọn', hint: 'Một số liệu được nói tới ở những câu nào' },
    chart: { title: 'Biểu đồ', hint: 'Các tỷ lệ so với 100%, kỳ này bên kỳ trước; có hay không tùy đơn vị' },
    export: { title: 'Xuất văn bản .docx', hint: 'Báo cáo và phụ lục đúng thể thức, để ký và gửi' },
  } satisfies Readonly<Record<ReportWay, WayWords>>,
  importUndone: 'Đã hoàn tác, tệp trở lại như trước khi ghi.',
};
