/** Words for a failure of ours or of the host. */
export const failure = {
  title: 'Có trục trặc, việc vừa rồi chưa làm xong',
  safe: 'Số liệu trong tệp không mất. Bấm Thử lại; nếu vẫn vậy, lưu tệp, đóng rồi mở lại Excel.',
  copy: 'Chép chi tiết',
  copied: 'Đã chép chi tiết.',
  copyByHand: 'Chưa chép được tự động. Phần chi tiết đã được chọn sẵn, nhấn Ctrl + C để chép.',
  details: 'Chi tiết để gửi người hỗ trợ',
};
