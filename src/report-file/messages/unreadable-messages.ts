import type { Language } from '../../core/rule/finding';

type Said = readonly [message: string, cure: string];
type UnreadableKind =
  | 'no-report'
  | 'consolidation'
  | 'form-unknown'
  | 'no-file'
  | 'is-folder'
  | 'no-access'
  | 'out-of-memory'
  | 'too-slow'
  | 'crashed';

/** Why no report can be read where the file itself can, or the program could not finish it. */
export const unreadableMessages: Readonly<
  Record<Language, Readonly<Record<UnreadableKind, (detail: string) => Said>>>
> = {
  vi: {
    'no-report': () => [
      'Sổ làm việc này không có phụ lục báo cáo cải cách hành chính nào.',
      'Hãy chọn đúng tệp báo cáo; nếu các phụ lục làm bằng tệp khác thì chép số liệu vào mẫu của Phụ lục CCHC.',
    ],
    consolidation: () => [
      'Đây là sổ tổng hợp của nhiều đơn vị, không phải báo cáo của một đơn vị.',
      'Chọn tệp báo cáo của từng đơn vị.',
    ],
    'form-unknown': (form) => [
      `Báo cáo làm theo biểu mẫu “${form}” mà phiên bản chương trình này chưa biết.`,
      'Cập nhật chương trình, hoặc hỏi đơn vị đã gửi biểu mẫu.',
    ],
    'no-file': (path) => [`Không có tệp hoặc thư mục “${path}”.`, 'Kiểm tra lại đường dẫn.'],
    'is-folder': (path) => [`“${path}” là thư mục, không phải tệp.`, 'Ghi rõ tên tệp trong thư mục đó.'],
    'no-access': (detail) => [`Không mở được tệp (${detail}).`, 'Đóng tệp ở chương trình khác và kiểm tra quyền đọc.'],
    'out-of-memory': () => ['Tệp đòi nhiều bộ nhớ hơn mức cho phép.', 'Không mở tệp này. Hãy hỏi lại đơn vị gửi.'],
    'too-slow': () => ['Đọc tệp quá lâu nên đã dừng.', 'Không mở tệp này. Hãy hỏi lại đơn vị gửi.'],
    crashed: (detail) => [
      `Chương trình gặp lỗi khi đọc tệp này (${detail}). Các tệp khác không bị ảnh hưởng.`,
      'Gửi tệp này cho người phát triển chương trình.',
    ],
  },
  en: {
    'no-report': () => [
      'This workbook has no appendix of an administrative reform report.',
      'Choose the report’s file; figures kept elsewhere can be copied into the template of Phụ lục CCHC.',
    ],
    consolidation: () => [
      'This workbook adds up the reports of many units; it is not the report of one.',
      'Choose the file of each unit’s own report.',
    ],
    'form-unknown': (form) => [
      `The report was made with the form “${form}”, which this version does not know.`,
      'Update the program, or ask who sent the form.',
    ],
    'no-file': (path) => [`There is no file or folder “${path}”.`, 'Check the path.'],
    'is-folder': (path) => [`“${path}” is a folder and no file.`, 'Name a file in it.'],
    'no-access': (detail) => [
      `The file cannot be opened (${detail}).`,
      'Close it elsewhere and check its permissions.',
    ],
    'out-of-memory': () => ['The file needs more memory than it may have.', 'Do not open it. Ask its sender about it.'],
    'too-slow': () => ['Reading the file took too long and was stopped.', 'Do not open it. Ask its sender about it.'],
    crashed: (detail) => [
      `The program failed on this file (${detail}). Other files are not affected.`,
      'Send the file to the developers.',
    ],
  },
};
