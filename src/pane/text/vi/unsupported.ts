/** Words for the page shown where the pane cannot run. */
export const unsupported = {
  title: 'Excel này chưa chạy được Phụ lục CCHC',
  excel: 'Cần Excel 2019 trở lên, hoặc Excel của Microsoft 365.',
  browser: 'Trên Windows cần thêm Microsoft Edge WebView2; hãy cập nhật Windows và Office rồi mở lại.',
  safe: 'Tệp đang mở không bị thay đổi gì.',
};
