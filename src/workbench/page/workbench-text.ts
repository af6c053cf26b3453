/** Every word of the workbench's own page. Univer and the pane have theirs. */
export const WORKBENCH_TEXT = Object.freeze({
  title: 'Phụ lục CCHC – Bàn làm việc',
  toolbar: 'Tệp',
  newWorkbook: 'Sổ mới',
  open: 'Mở .xlsx…',
  save: 'Lưu .xlsx',
  sample: 'Báo cáo mẫu',
  grid: 'Bảng tính',
  pane: 'Khung Phụ lục CCHC',
  notice: 'Dùng để tạo và thử phần bổ trợ trên máy không có Excel. Không dữ liệu nào rời khỏi máy này.',
  ready: 'Sẵn sàng.',
  opening: (name: string): string => `Đang mở ${name}…`,
  opened: (name: string): string => `Đã mở ${name}.`,
  openedWithWarnings: (name: string, warnings: readonly string[]): string =>
    `Đã mở ${name}. Lưu ý: ${warnings.join(' ')}`,
  saved: (name: string): string => `Đã lưu ${name}.`,
  sampleLoaded: 'Đã mở báo cáo mẫu (báo cáo 141, kể cả các chỗ sai). Bấm «Kiểm tra» ở khung bên phải.',
  newStarted: 'Đã mở sổ mới.',
  kept: 'Ô vẫn như cũ.',
  discard: 'Các thay đổi chưa lưu sẽ mất. Bạn có muốn tiếp tục?',
  failed: 'Có lỗi của chương trình, số liệu trong bảng tính vẫn còn. Hãy lưu tệp rồi tải lại trang.',
});
