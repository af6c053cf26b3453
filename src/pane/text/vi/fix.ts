/** Words for changes shown before they are made, and undone. */
export const fix = {
  title: 'Xem trước khi sửa',
  formulas: (count: number) => `Khôi phục công thức (${count})`,
  formulasTitle: (count: number) => `${count} công thức đã bị ghi đè`,
  formulasIntro: 'Các ô dưới đây vốn tự tính. Khôi phục thì ô sẽ tính lại từ các số liệu thành phần.',
  row: 'Dòng',
  before: 'Hiện nay',
  after: 'Sau khi sửa',
  computed: 'tự tính',
  apply: 'Áp dụng',
  applyAll: (count: number) => `Khôi phục cả ${count} ô`,
  applied: (count: number) => `Đã sửa ${count} ô.`,
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác, các ô trở lại như trước khi sửa.',
  loading: 'Đang mở…',
};
