import type { Language } from '../../core/rule/finding';
import type { FileProblem } from '../file-problem';
import { describedBy, type FileMessage, type ProblemMessages } from './problem-messages';

const SAVE_AGAIN_VI =
  'Mở tệp bằng Word, chọn Tệp > Lưu dưới dạng > Tài liệu Word (.docx), rồi chọn tệp vừa lưu; hoặc chép toàn bộ nội dung và dán vào ô dán.';
const GET_AGAIN_VI =
  'Tệp có thể bị hỏng khi sao chép hoặc gửi đi. Hãy lấy lại tệp gốc, hoặc chép nội dung và dán vào ô dán.';
const SUSPICIOUS_VI = 'Không mở tệp này. Hãy hỏi lại nơi gửi và nhận tệp qua một đường khác.';
const SAVE_AGAIN_EN =
  'Open the file in Word, choose File > Save As > Word Document (.docx) and choose the file just saved; or copy all of it and paste it into the box.';
const GET_AGAIN_EN =
  'The file may have been damaged while it was copied or sent. Get the original again, or copy its content and paste it into the box.';
const SUSPICIOUS_EN = 'Do not open this file. Ask its sender about it and have it sent some other way.';

const VI: ProblemMessages = {
  empty: { message: 'Tệp rỗng, không có nội dung nào.', cure: GET_AGAIN_VI },
  'not-zip': { message: 'Đây không phải tệp Word (.docx), dù tên tệp có thể ghi như vậy.', cure: SAVE_AGAIN_VI },
  truncated: { message: 'Tệp bị thiếu phần cuối.', cure: GET_AGAIN_VI },
  'damaged-zip': { message: 'Tệp bị hỏng: cấu trúc bên trong không còn khớp.', cure: GET_AGAIN_VI },
  checksum: { message: 'Tệp bị hỏng: nội dung không khớp với mã kiểm tra.', cure: GET_AGAIN_VI },
  encrypted: {
    message: 'Tệp được đặt mật khẩu mở nên không đọc được.',
    cure: 'Mở tệp bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu, bỏ mật khẩu, lưu lại rồi chọn tệp đó.',
  },
  'old-doc': { message: 'Đây là tệp Word đời cũ (.doc).', cure: SAVE_AGAIN_VI },
  'old-xls': {
    message: 'Đây là tệp Excel đời cũ (.xls).',
    cure: 'Mở tệp bằng Excel, chọn Tệp > Lưu dưới dạng > Sổ làm việc Excel (.xlsx), rồi chọn tệp vừa lưu.',
  },
  'binary-workbook': {
    message: 'Đây là tệp Excel dạng nhị phân (.xlsb).',
    cure: 'Mở tệp bằng Excel, chọn Tệp > Lưu dưới dạng > Sổ làm việc Excel (.xlsx), rồi chọn tệp vừa lưu.',
  },
  workbook: {
    message: 'Đây là sổ làm việc Excel, không phải văn bản Word.',
    cure: 'Hãy đổi đuôi tệp thành .xlsx rồi chọn lại.',
  },
  'open-document': { message: 'Đây là tệp OpenDocument (.odt hoặc tương tự).', cure: SAVE_AGAIN_VI },
  pdf: {
    message: 'Đây là tệp PDF, không đọc trực tiếp được.',
    cure: 'Mở tệp PDF, chọn toàn bộ chữ (Ctrl + A), chép (Ctrl + C) rồi dán vào ô dán; hoặc mở bằng Word và lưu thành .docx.',
  },
  rtf: { message: 'Đây là tệp RTF.', cure: SAVE_AGAIN_VI },
  'other-document': { message: 'Tệp này không phải văn bản Word.', cure: 'Hãy chọn đúng tệp báo cáo .docx.' },
  'unsupported-compression': { message: 'Tệp được nén theo cách mà Word không dùng.', cure: SAVE_AGAIN_VI },
  'too-many-entries': { message: 'Tệp chứa quá nhiều thành phần so với một báo cáo.', cure: SUSPICIOUS_VI },
  'too-large': { message: 'Nội dung tệp quá lớn so với một báo cáo.', cure: SUSPICIOUS_VI },
  'too-many-cells': { message: 'Tệp có quá nhiều đoạn văn hoặc ô bảng so với một báo cáo.', cure: SUSPICIOUS_VI },
  'duplicate-entry': {
    message: 'Tệp chứa hai thành phần trùng tên nên không biết phải đọc phần nào.',
    cure: SUSPICIOUS_VI,
  },
  'missing-part': { message: 'Tệp bị thiếu một thành phần cần có.', cure: GET_AGAIN_VI },
  doctype: { message: 'Tệp chứa khai báo không được phép có trong văn bản Word.', cure: SUSPICIOUS_VI },
  'malformed-xml': { message: 'Tệp bị hỏng: một thành phần không đọc được.', cure: GET_AGAIN_VI },
  'unsupported-encoding': { message: 'Tệp dùng bảng mã chữ không đọc được.', cure: SAVE_AGAIN_VI },
  'out-of-range': { message: 'Tệp bị hỏng: có nội dung nằm ngoài giới hạn.', cure: GET_AGAIN_VI },
  'index-out-of-range': { message: 'Tệp bị hỏng: có chỗ dùng nội dung không có trong tệp.', cure: GET_AGAIN_VI },
  'bad-content': { message: 'Tệp bị hỏng: có nội dung không hợp lệ hoặc mâu thuẫn nhau.', cure: GET_AGAIN_VI },
};

const EN: ProblemMessages = {
  empty: { message: 'The file is empty.', cure: GET_AGAIN_EN },
  'not-zip': { message: 'This is not a Word file (.docx), whatever its name says.', cure: SAVE_AGAIN_EN },
  truncated: { message: 'The end of the file is missing.', cure: GET_AGAIN_EN },
  'damaged-zip': { message: 'The file is damaged: its inner structure does not fit together.', cure: GET_AGAIN_EN },
  checksum: { message: 'The file is damaged: its content does not match its checksum.', cure: GET_AGAIN_EN },
  encrypted: {
    message: 'The file is protected by a password and cannot be read.',
    cure: 'Open it in Word, remove the password under File > Info > Protect Document, save it and choose that file.',
  },
  'old-doc': { message: 'This is a Word file of the old format (.doc).', cure: SAVE_AGAIN_EN },
  'old-xls': {
    message: 'This is an Excel file of the old format (.xls).',
    cure: 'Open it in Excel, save it as an Excel Workbook (.xlsx) and choose that file.',
  },
  'binary-workbook': {
    message: 'This is an Excel file of the binary format (.xlsb).',
    cure: 'Open it in Excel, save it as an Excel Workbook (.xlsx) and choose that file.',
  },
  workbook: {
    message: 'This is an Excel workbook, not a Word document.',
    cure: 'Give it its ending .xlsx and choose it again.',
  },
  'open-document': { message: 'This is an OpenDocument file (.odt or the like).', cure: SAVE_AGAIN_EN },
  pdf: {
    message: 'This is a PDF file, which cannot be read by itself.',
    cure: 'Open it, select all its text (Ctrl + A), copy it (Ctrl + C) and paste it into the box; or open it in Word and save it as .docx.',
  },
  rtf: { message: 'This is an RTF file.', cure: SAVE_AGAIN_EN },
  'other-document': { message: 'This file is not a Word document.', cure: 'Choose the .docx file of the report.' },
  'unsupported-compression': {
    message: 'The file is compressed in a way that Word does not use.',
    cure: SAVE_AGAIN_EN,
  },
  'too-many-entries': { message: 'The file has far more parts than a report has.', cure: SUSPICIOUS_EN },
  'too-large': { message: 'The content of the file is far larger than a report.', cure: SUSPICIOUS_EN },
  'too-many-cells': { message: 'The file has far more paragraphs or cells than a report has.', cure: SUSPICIOUS_EN },
  'duplicate-entry': { message: 'The file has two parts of one name, so none can be trusted.', cure: SUSPICIOUS_EN },
  'missing-part': { message: 'A part that the file needs is missing.', cure: GET_AGAIN_EN },
  doctype: { message: 'The file holds a declaration that no Word document may have.', cure: SUSPICIOUS_EN },
  'malformed-xml': { message: 'The file is damaged: a part of it cannot be read.', cure: GET_AGAIN_EN },
  'unsupported-encoding': { message: 'The file uses a character encoding that cannot be read.', cure: SAVE_AGAIN_EN },
  'out-of-range': { message: 'The file is damaged: some content is out of range.', cure: GET_AGAIN_EN },
  'index-out-of-range': { message: 'The file is damaged: it uses content that is not in it.', cure: GET_AGAIN_EN },
  'bad-content': {
    message: 'The file is damaged: some content is not valid or contradicts itself.',
    cure: GET_AGAIN_EN,
  },
};

/** What a person is told of a document that cannot be read, with the place in the file, and what to do. */
export function describeDocumentProblem(problem: FileProblem, language: Language): FileMessage {
  return describedBy(language === 'vi' ? VI : EN, problem);
}
