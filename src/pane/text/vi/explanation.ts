/** Words for explaining a finding that is left as it is. */
export const explanation = {
  explain: 'Giải trình',
  change: 'Sửa giải trình',
  label: 'Lý do đơn vị giữ nguyên nội dung này',
  hint: 'Ghi vào trang “Giải trình” của tệp. Số liệu đổi thì phải ghi lại.',
  expiredHint: 'Số liệu đã đổi nên lời dưới đây không còn tính. Xem lại, sửa nếu cần, rồi lưu.',
  tooLong: (length: number, most: number) => `Dài ${length} ký tự, nhiều nhất ${most}. Hãy rút gọn.`,
  save: 'Lưu giải trình',
  remove: 'Bỏ giải trình',
  saved: 'Đã lưu giải trình.',
  removed: 'Đã bỏ giải trình.',
  undone: 'Đã hoàn tác, giải trình trở lại như trước.',
  states: { valid: 'Đã giải trình', expired: 'Giải trình hết hiệu lực, số liệu đã đổi', blank: 'Giải trình còn trống' },
  written: { valid: 'Giải trình:', expired: 'Giải trình cũ:', blank: 'Giải trình:' },
  unused: (count: number) => `Trang “Giải trình” còn ${count} giải trình cho nội dung không còn thấy.`,
  toSheet: 'Xem trên trang',
};
