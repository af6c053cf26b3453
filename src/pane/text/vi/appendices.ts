/** Words for the appendices screen. */
export const appendices = {
  title: 'Phụ lục trong tệp',
  intro: 'Chọn phụ lục rồi chèn vào tệp đang mở. Số liệu đã nhập luôn được giữ nguyên.',
  all: (count: number) => `Tất cả ${count} phụ lục`,
  absent: 'Chưa có trong tệp',
  supplementary:
    'Chèn tất cả thì có thêm trang Số liệu bổ sung cho số chỉ nêu trong lời văn: có số nào điền số đó, không in kèm.',
  nothingDue: 'Không có dòng phải điền',
  filled: 'Đã điền',
  rows: (filled: number, due: number) => `${filled}/${due} dòng`,
  open: (appendix: string) => `Mở trang ${appendix}`,
  insert: (count: number) => `Chèn ${count} phụ lục`,
  repair: (count: number) => `Chèn, sửa lại ${count} phụ lục`,
  none: 'Chọn ít nhất một phụ lục',
  created: (sheets: string, count: number) => `Đã tạo ${count} trang: ${sheets}.`,
  repaired: (sheets: string, count: number) => `Đã sửa lại bố cục ${count} trang: ${sheets}.`,
  unchanged: (count: number) => `${count} trang đã đúng, không phải sửa.`,
  kept: (figures: number) => `Giữ nguyên ${figures} số liệu đã nhập.`,
  movedAside: (count: number, places: string) => `Có ${count} nội dung ghi ngoài mẫu, giữ ở dưới bảng: ${places}.`,
  nothing: 'Không có trang nào được thay đổi.',
  next: 'Tiếp theo: nhập số liệu vào các ô nền vàng nhạt, rồi mở thẻ Kiểm tra.',
};
