import type { Language } from '../../core/rule/finding';
import type { FileProblem, FileProblemKind } from '../file-problem';

/** What is wrong with a file, and what to do about it. */
export interface FileMessage {
  readonly message: string;
  readonly cure: string;
}

export type ProblemMessages = Readonly<Record<FileProblemKind, FileMessage>>;

const SAVE_AGAIN_VI = 'Mở tệp bằng Excel, chọn Tệp > Lưu dưới dạng > Sổ làm việc Excel (.xlsx), rồi chọn tệp vừa lưu.';
const SEND_AGAIN_VI = 'Tệp có thể bị hỏng khi sao chép hoặc gửi đi. Hãy đề nghị đơn vị gửi lại tệp gốc.';
const SUSPICIOUS_VI = 'Không mở tệp này. Hãy hỏi lại đơn vị gửi và nhận tệp qua một đường khác.';
const SAVE_AGAIN_EN =
  'Open the file in Excel, choose File > Save As > Excel Workbook (.xlsx), then choose the file just saved.';
const SEND_AGAIN_EN =
  'The file may have been damaged while it was copied or sent. Ask the sender for the original file again.';
const SUSPICIOUS_EN = 'Do not open this file. Ask its sender about it and have it sent some other way.';

const VI: ProblemMessages = {
  empty: { message: 'Tệp rỗng, không có nội dung nào.', cure: SEND_AGAIN_VI },
  'not-zip': { message: 'Đây không phải tệp Excel (.xlsx), dù tên tệp có thể ghi như vậy.', cure: SAVE_AGAIN_VI },
  truncated: { message: 'Tệp bị thiếu phần cuối.', cure: SEND_AGAIN_VI },
  'damaged-zip': { message: 'Tệp bị hỏng: cấu trúc bên trong không còn khớp.', cure: SEND_AGAIN_VI },
  checksum: { message: 'Tệp bị hỏng: nội dung không khớp với mã kiểm tra.', cure: SEND_AGAIN_VI },
  encrypted: {
    message: 'Tệp được đặt mật khẩu mở nên không đọc được.',
    cure: 'Mở tệp bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc, bỏ mật khẩu, lưu lại rồi chọn tệp đó.',
  },
  'old-xls': { message: 'Đây là tệp Excel đời cũ (.xls).', cure: SAVE_AGAIN_VI },
  'old-doc': { message: 'Đây là tệp Word, không phải sổ làm việc Excel.', cure: 'Hãy chọn đúng tệp báo cáo .xlsx.' },
  'binary-workbook': { message: 'Đây là tệp Excel dạng nhị phân (.xlsb).', cure: SAVE_AGAIN_VI },
  workbook: { message: 'Đây là sổ làm việc Excel.', cure: 'Hãy chọn đúng tệp cần đọc.' },
  pdf: { message: 'Đây là tệp PDF, không phải sổ làm việc Excel.', cure: 'Hãy chọn đúng tệp báo cáo .xlsx.' },
  rtf: { message: 'Đây là tệp văn bản RTF, không phải sổ làm việc Excel.', cure: 'Hãy chọn đúng tệp báo cáo .xlsx.' },
  'open-document': { message: 'Đây là tệp OpenDocument (.ods hoặc tương tự).', cure: SAVE_AGAIN_VI },
  'other-document': { message: 'Tệp này không phải sổ làm việc Excel.', cure: 'Hãy chọn đúng tệp báo cáo .xlsx.' },
  'unsupported-compression': { message: 'Tệp được nén theo cách mà Excel không dùng.', cure: SAVE_AGAIN_VI },
  'too-many-entries': { message: 'Tệp chứa quá nhiều thành phần so với một báo cáo.', cure: SUSPICIOUS_VI },
  'too-large': { message: 'Nội dung tệp quá lớn so với một báo cáo.', cure: SUSPICIOUS_VI },
  'too-many-cells': {
    message: 'Tệp có quá nhiều ô so với một báo cáo.',
    cure: 'Xóa các trang tính không thuộc báo cáo, lưu lại rồi chọn tệp đó.',
  },
  'duplicate-entry': {
    message: 'Tệp chứa hai thành phần trùng tên nên không biết phải đọc phần nào.',
    cure: SUSPICIOUS_VI,
  },
  'missing-part': { message: 'Tệp bị thiếu một thành phần cần có.', cure: SEND_AGAIN_VI },
  doctype: { message: 'Tệp chứa khai báo không được phép có trong sổ làm việc Excel.', cure: SUSPICIOUS_VI },
  'malformed-xml': { message: 'Tệp bị hỏng: một thành phần không đọc được.', cure: SEND_AGAIN_VI },
  'unsupported-encoding': { message: 'Tệp dùng bảng mã chữ không đọc được.', cure: SAVE_AGAIN_VI },
  'out-of-range': { message: 'Tệp nhắc tới một ô nằm ngoài giới hạn của Excel.', cure: SEND_AGAIN_VI },
  'index-out-of-range': { message: 'Tệp bị hỏng: một ô dùng nội dung không có trong tệp.', cure: SEND_AGAIN_VI },
  'bad-content': { message: 'Tệp bị hỏng: có nội dung không hợp lệ hoặc mâu thuẫn nhau.', cure: SEND_AGAIN_VI },
};

const EN: ProblemMessages = {
  empty: { message: 'The file is empty.', cure: SEND_AGAIN_EN },
  'not-zip': { message: 'This is not an Excel file (.xlsx), whatever its name says.', cure: SAVE_AGAIN_EN },
  truncated: { message: 'The end of the file is missing.', cure: SEND_AGAIN_EN },
  'damaged-zip': { message: 'The file is damaged: its inner structure does not fit together.', cure: SEND_AGAIN_EN },
  checksum: { message: 'The file is damaged: its content does not match its checksum.', cure: SEND_AGAIN_EN },
  encrypted: {
    message: 'The file is protected by a password and cannot be read.',
    cure: 'Open it in Excel, remove the password under File > Info > Protect Workbook, save it and choose that file.',
  },
  'old-xls': { message: 'This is an Excel file of the old format (.xls).', cure: SAVE_AGAIN_EN },
  'old-doc': { message: 'This is a Word file, not an Excel workbook.', cure: 'Choose the .xlsx file of the report.' },
  'binary-workbook': { message: 'This is an Excel file of the binary format (.xlsb).', cure: SAVE_AGAIN_EN },
  workbook: { message: 'This is an Excel workbook.', cure: 'Choose the file to read.' },
  pdf: { message: 'This is a PDF file, not an Excel workbook.', cure: 'Choose the .xlsx file of the report.' },
  rtf: { message: 'This is an RTF file, not an Excel workbook.', cure: 'Choose the .xlsx file of the report.' },
  'open-document': { message: 'This is an OpenDocument file (.ods or the like).', cure: SAVE_AGAIN_EN },
  'other-document': { message: 'This file is not an Excel workbook.', cure: 'Choose the .xlsx file of the report.' },
  'unsupported-compression': {
    message: 'The file is compressed in a way that Excel does not use.',
    cure: SAVE_AGAIN_EN,
  },
  'too-many-entries': { message: 'The file has far more parts than a report has.', cure: SUSPICIOUS_EN },
  'too-large': { message: 'The content of the file is far larger than a report.', cure: SUSPICIOUS_EN },
  'too-many-cells': {
    message: 'The file has far more cells than a report has.',
    cure: 'Delete the sheets that are not part of the report, save the file and choose it again.',
  },
  'duplicate-entry': { message: 'The file has two parts of one name, so none can be trusted.', cure: SUSPICIOUS_EN },
  'missing-part': { message: 'A part that the file needs is missing.', cure: SEND_AGAIN_EN },
  doctype: { message: 'The file holds a declaration that no Excel workbook may have.', cure: SUSPICIOUS_EN },
  'malformed-xml': { message: 'The file is damaged: a part of it cannot be read.', cure: SEND_AGAIN_EN },
  'unsupported-encoding': { message: 'The file uses a character encoding that cannot be read.', cure: SAVE_AGAIN_EN },
  'out-of-range': { message: 'The file speaks of a cell outside the limits of Excel.', cure: SEND_AGAIN_EN },
  'index-out-of-range': {
    message: 'The file is damaged: a cell uses content that is not in the file.',
    cure: SEND_AGAIN_EN,
  },
  'bad-content': {
    message: 'The file is damaged: some content is not valid or contradicts itself.',
    cure: SEND_AGAIN_EN,
  },
};

/** Kinds that say all there is to say: what the bytes looked like helps nobody. */
const NAMED: readonly FileProblemKind[] = [
  'empty',
  'not-zip',
  'pdf',
  'rtf',
  'old-doc',
  'old-xls',
  'encrypted',
  'workbook',
];

/** What a person is told of a workbook that cannot be read, with the place in the file in parentheses, and what to do. */
export function describeFileProblem(problem: FileProblem, language: Language): FileMessage {
  return describedBy(language === 'vi' ? VI : EN, problem);
}

/** The same by any table of messages. */
export function describedBy(messages: ProblemMessages, { kind, part, detail }: FileProblem): FileMessage {
  const { message, cure } = messages[kind];
  const where = NAMED.includes(kind) ? '' : part === undefined || part === detail ? detail : `${part}: ${detail}`;
  return { message: where === '' ? message : `${message} (${where})`, cure };
}
