/** Words for what a person must do something about. */
export const problems = {
  title: 'Việc cần làm',
  'foreign-sheet': {
    what: (sheet: string) => `Tệp đã có trang “${sheet}” không phải do Phụ lục CCHC tạo.`,
    cure: 'Đổi tên trang đó (nháy đúp vào tên trang ở cuối màn hình) rồi chèn lại. Trang ấy chưa bị thay đổi gì.',
  },
  'protected-with-password': {
    what: (sheet: string) => `Trang “${sheet}” đang khóa bằng mật khẩu.`,
    cure: 'Vào Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), nhập mật khẩu, rồi làm lại.',
  },
  'workbook-structure-protected': {
    what: 'Cấu trúc tệp đang khóa nên không thêm được trang.',
    cure: 'Vào Xem lại (Review), bấm Bảo vệ sổ làm việc (Protect Workbook) để bỏ khóa, rồi chèn lại.',
  },
  'sheet-missing': {
    what: (sheet: string) => `Không còn trang “${sheet}” trong tệp.`,
    cure: 'Mở thẻ Phụ lục và chèn lại trang đó. Số liệu ở các trang khác được giữ nguyên.',
  },
  'cell-missing': {
    what: (place: string) => `Không tìm thấy ${place}.`,
    cure: 'Mở thẻ Phụ lục và chèn lại phụ lục này để sửa bố cục. Số liệu được giữ nguyên.',
  },
  'figure-not-placed': {
    what: (figure: string, row: string) => `Số liệu “${figure}” của ${row} chưa đặt lại được vào đúng ô.`,
    cure: 'Ghi lại con số này và nhập vào đúng dòng của nó.',
    kept: (place: string) => `Cả dòng còn ở ${place}, ngoài bảng: xem ở đó rồi nhập số vào đúng dòng của nó.`,
  },
  'figure-changed': {
    what: (figure: string, place: string) =>
      figure === '' ? `${place} vừa được xóa trắng.` : `${place} vừa đổi thành “${figure}”.`,
    cure: 'Ô đó được giữ nguyên. Bấm Kiểm tra để xem lại, rồi sửa nếu vẫn cần.',
  },
  'holds-report': {
    what: (unit: string) => `Tệp đang mở có báo cáo${unit === '' ? ' của một đơn vị' : ` của ${unit}`}.`,
    cure: 'Mở một tệp Excel trống (Ctrl + N) rồi tổng hợp vào đó, hoặc bấm Lưu .xlsx. Báo cáo trong tệp chưa bị thay đổi gì.',
  },
  'holds-consolidation': {
    what: 'Tệp đang mở là sổ tổng hợp của nhiều đơn vị.',
    cure: 'Mở một tệp khác để làm báo cáo của đơn vị. Sổ tổng hợp chưa bị thay đổi gì.',
  },
  'written-beside': {
    what: (place: string) => `Có nội dung ghi thêm ngoài bảng: ${place}.`,
    cure: 'Trang này sẽ được ghi mới hoàn toàn. Chuyển nội dung đó sang trang khác rồi tổng hợp lại. Chưa có gì bị thay đổi.',
  },
  'cell-being-edited': {
    what: 'Đang gõ dở một ô.',
    cure: 'Nhấn Enter trong ô đó (hoặc Esc để bỏ), rồi làm lại.',
  },
  'paragraph-changed': {
    what: (section: string, now: string) =>
      now === ''
        ? `Đoạn đang sửa ở mục ${section} không còn trên trang Báo cáo như lúc mở.`
        : `Đoạn ở mục ${section} vừa được sửa trên trang Báo cáo, nay là “${now}”.`,
    cure: 'Chưa ghi gì lên trang. Xem lại đoạn ấy, rồi lưu lần nữa nếu vẫn cần.',
  },
  'paragraph-faulty': {
    what: (section: string, text: string) => `Đoạn “${text}” của mục ${section} chưa ghi lên trang được.`,
    cure: 'Mở Soạn lời văn để xem chỗ chưa đúng: số liệu không có, dấu ngoặc chưa đóng, hoặc đoạn quá dài.',
  },
  'unknown-form': {
    what: (form: string) => `Tệp này lập theo biểu mẫu “${form}” mà phiên bản đang dùng chưa biết.`,
    cure: 'Cài phiên bản Phụ lục CCHC mới hơn rồi mở lại tệp. Số liệu trong tệp vẫn nguyên.',
  },
};
