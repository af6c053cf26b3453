import type { Language } from '../../core/rule/finding';
import type { FileWarning, FileWarningKind } from '../file-warning';

type WarningMessages = Readonly<Record<FileWarningKind, string>>;

const VI: WarningMessages = {
  'date-1904': 'Tệp tính ngày từ năm 1904: các ô ngày tháng sẽ lệch 1462 ngày so với tệp thường.',
  macros: 'Tệp có macro. Macro không được chạy và không được giữ lại.',
  'external-links': 'Tệp có liên kết tới tệp khác. Các liên kết này không được giữ lại.',
  'unsafe-path': 'Tệp chứa thành phần có đường dẫn bất thường. Thành phần đó được bỏ qua.',
  'sheet-not-kept': 'Trang này không phải trang tính thường nên không được giữ lại.',
  'content-not-kept': 'Có nội dung (biểu đồ, hình, bảng, liên kết, bộ lọc…) không được giữ lại.',
  'validation-not-kept': 'Có quy tắc kiểm tra nhập liệu không được giữ lại.',
  'conditional-format-not-kept': 'Có định dạng có điều kiện không được giữ lại.',
  'array-formula': 'Có công thức mảng: chỉ ô đầu giữ công thức, các ô khác giữ giá trị.',
  'page-not-kept': 'Khổ giấy không phải A4: thiết lập trang in không được giữ lại.',
  'formatting-simplified': 'Một số đường viền ô được đơn giản hóa.',
};

const EN: WarningMessages = {
  'date-1904': 'The file counts dates from 1904: its dates are 1462 days off those of other files.',
  macros: 'The file has macros. They are not run and not kept.',
  'external-links': 'The file has links to other files. They are not kept.',
  'unsafe-path': 'The file has a part with an unusual path. It is left out.',
  'sheet-not-kept': 'This sheet is not a worksheet and is not kept.',
  'content-not-kept': 'Some content (charts, pictures, tables, links, filters …) is not kept.',
  'validation-not-kept': 'Some data validation is not kept.',
  'conditional-format-not-kept': 'Some conditional formatting is not kept.',
  'array-formula': 'There is an array formula: its first cell keeps it, the others keep their values.',
  'page-not-kept': 'The paper is not A4: the page set-up is not kept.',
  'formatting-simplified': 'Some borders are simplified.',
};

/** One sentence, with the sheet before it and the first place met after it. */
export function describeFileWarning({ kind, sheet, detail, count }: FileWarning, language: Language): string {
  const sentence = (language === 'vi' ? VI : EN)[kind];
  const times = count > 1 ? ` × ${count}` : '';
  return `${sheet === undefined ? '' : `${sheet}: `}${sentence} (${detail}${times})`;
}
