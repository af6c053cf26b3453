import type { Language } from '../../core/rule/finding';
import type { MessageTemplate } from '../../core/rule/messages/template';
import type { ReadingTroubleKind } from '../reading/reading-trouble';

/** With `{place}`, `{value}` (what stands there), `{cell}` and `{detail}`. */
export type ReadingMessages = Readonly<Record<ReadingTroubleKind, MessageTemplate>>;

const RETYPE_VI =
  'Mở tệp, ghi lại số liệu đúng dòng rồi gửi lại; hoặc dùng lệnh repair để dựng tệp mới rồi điền các dòng còn thiếu.';
const RETYPE_EN =
  'Put the figure into its own row and send the file again; or run repair and fill in the rows that are left.';

const VI: ReadingMessages = {
  'name-and-label-disagree': {
    message:
      'Số liệu {place} không đọc được chắc chắn: tên ô và STT, nội dung của dòng tại {cell} chỉ về hai nơi khác nhau.',
    cause: 'Thường do sắp xếp, cắt dán hoặc chèn dòng, cột làm số liệu rời khỏi dòng của nó.',
    cure: RETYPE_VI,
  },
  'row-twice': {
    message: 'Có hai dòng cùng là {place} nhưng số liệu khác nhau; dòng thừa ở {cell} ghi “{value}”.',
    cause: 'Thường do sao chép dòng.',
    cure: 'Xóa dòng thừa, giữ lại dòng có số liệu đúng.',
  },
  'row-not-found': {
    message: 'Không tìm thấy dòng {place} trên phụ lục.',
    cause: 'Dòng đã bị xóa, hoặc tên ô không còn và STT, nội dung của dòng đã bị sửa.',
    cure: RETYPE_VI,
  },
  'column-unsure': {
    message: 'Thấy dòng {place} nhưng không rõ số liệu ở cột nào: tiêu đề cột số liệu đã mất, hoặc có ở nhiều cột.',
    cause: 'Thường do chép thêm cột của kỳ khác, hoặc xóa dòng tiêu đề của bảng.',
    cure: 'Chỉ để một cột mang tiêu đề cột số liệu như biểu mẫu rồi lưu lại.',
  },
  'name-twice': {
    message: 'Tên ô của {place} chỉ vào nhiều ô, trong đó có {cell}; không rõ ô nào đúng.',
    cure: RETYPE_VI,
  },
  'merged-figures': {
    message: 'Ô {cell} được trộn qua số liệu {place} nên không rõ số trong đó là của dòng nào.',
    cure: 'Bỏ trộn ô rồi ghi số liệu vào từng dòng.',
  },
  'date-for-figure': {
    message: 'Ô {cell} của {place} là ngày giờ ({detail}), không phải số liệu; số {value} lưu trong ô không được tính.',
    cause: 'Excel tự đổi chữ như 5/9 hay 5-9 thành ngày khi gõ, hoặc ô đã được định dạng kiểu ngày.',
    cure: 'Đổi định dạng ô về General (Tổng quát) rồi gõ lại số liệu.',
  },
  'percent-for-figure': {
    message:
      'Ô {cell} của {place} hiện {detail} nhưng số trong ô là {value}; dòng này không tính bằng phần trăm nên không rõ số nào đúng.',
    cause: 'Ô được định dạng kiểu phần trăm: gõ 100 thì Excel giữ số 1.',
    cure: 'Đổi định dạng ô về General (Tổng quát) rồi gõ lại số liệu.',
  },
  'shown-otherwise': {
    message:
      'Ô {cell} của {place} giữ số {value} nhưng định dạng của ô làm người xem thấy số khác, hoặc không thấy gì.',
    cause: 'Ô có định dạng số riêng, ví dụ chia cho nghìn hoặc ẩn số.',
    cure: 'Đổi định dạng ô về General (Tổng quát) rồi kiểm tra lại số liệu.',
  },
  'not-calculated': {
    message: 'Ô {cell} của {place} là công thức {value} chưa được tính nên chưa có kết quả.',
    cause: 'Tệp do một chương trình ghi ra mà chưa mở bằng Excel.',
    cure: 'Mở tệp bằng Excel, lưu lại rồi dùng tệp vừa lưu.',
  },
  'text-not-calculated': {
    message:
      'Ô {cell}, mục {place} của báo cáo, là công thức chưa được tính nên câu trong đó chưa đọc được và chưa được kiểm tra.',
    cause: 'Tệp do một chương trình ghi ra mà chưa mở bằng Excel.',
    cure: 'Mở tệp bằng Excel, lưu lại rồi dùng tệp vừa lưu.',
  },
  'unknown-row': {
    message: 'Ô {cell} ghi “{value}” ở một dòng không có trong biểu mẫu; số này không được tính vào đâu.',
    cure: 'Nếu là số liệu của một chỉ tiêu thì chuyển vào đúng dòng; nếu không thì xóa.',
  },
  'unknown-column': {
    message: 'Cột {detail} của {place} cũng có số ở nhiều dòng; các số đó không được đọc, chỉ cột số liệu được đọc.',
    cause: 'Thường do thêm một cột cho kỳ khác, hoặc ghi số liệu nhầm cột.',
    cure: 'Kiểm tra cột số liệu là của kỳ này; xóa cột thừa trước khi gửi.',
  },
  'sheet-deleted': {
    message: 'Trang tính của {place} đã bị xóa khỏi tệp.',
    cure: 'Đề nghị đơn vị gửi lại tệp có đủ phụ lục; lệnh repair dựng lại được trang trống.',
  },
  'supplementary-deleted': {
    message: 'Trang tính {place} đã bị xóa khỏi tệp; câu nào dùng số liệu của trang này thì bị trống.',
    cure: 'Không dùng trang này thì bỏ qua; cần dùng thì bấm “Chèn, sửa lại” hoặc chạy lệnh repair để dựng lại.',
  },
  'sheet-twice': {
    message: '{place} có trên nhiều trang tính ({detail}) với số liệu khác nhau; không rõ trang nào là của báo cáo.',
    cause: 'Thường do sao chép trang tính hoặc ghép hai báo cáo vào một tệp.',
    cure: 'Chỉ giữ lại trang của báo cáo này trong tệp.',
  },
  'sheet-copied': {
    message: '{place} còn một bản sao ở trang “{detail}”; bản sao không được đọc.',
    cure: 'Xóa bản sao trước khi gửi để không ai đọc nhầm.',
  },
  'sheet-replaced': {
    message: 'Không còn trang gốc của {place}; số liệu lấy từ trang “{detail}” có cùng mẫu.',
    cause: 'Thường do sao chép trang rồi xóa trang gốc.',
    cure: 'Kiểm tra trang đó đúng là của báo cáo này.',
  },
  'sheet-hidden': {
    message: 'Trang “{detail}” đang bị ẩn; số liệu trên đó vẫn được đọc.',
    cure: 'Bỏ ẩn trang để người nhận thấy.',
  },
  'sheet-renamed': {
    message: 'Trang của {place} đã đổi tên thành “{detail}”; số liệu vẫn đọc được.',
    cure: 'Không cần làm gì.',
  },
  'protection-off': {
    message: 'Trang “{detail}” không còn khóa: nhãn và công thức có thể đã bị sửa.',
    cure: 'Không cần làm gì; lệnh repair khóa lại.',
  },
  'names-lost': {
    message: '{place}: {detail} số liệu được tìm theo STT và nội dung vì tên ô không còn.',
    cure: 'Không cần làm gì; lệnh repair đặt lại tên ô.',
  },
  'print-changed': {
    message: 'STT hoặc nội dung dòng {place} khác biểu mẫu; số liệu được tìm theo tên ô.',
    cure: 'Không cần làm gì; lệnh repair in lại dòng đúng mẫu.',
  },
  'details-lost': {
    message: 'Tệp không còn đủ thông tin về đơn vị và kỳ báo cáo ({detail}).',
    cause: 'Trang ẩn giữ thông tin báo cáo đã bị xóa hoặc bị sửa.',
    cure: 'Mở tệp, bấm “Thông tin báo cáo” và điền lại.',
  },
  'details-twice': {
    message: 'Tệp có thông tin của hai báo cáo (trang “{detail}”); chỉ một báo cáo được đọc.',
    cure: 'Tách mỗi báo cáo ra một tệp.',
  },
  'form-version': {
    message: '{place}: tệp làm theo một phiên bản khác của biểu mẫu (phiên bản {detail}).',
    cure: 'Đối chiếu các dòng đã thay đổi giữa hai phiên bản.',
  },
  'legacy-encoding': {
    message: 'Trang “{detail}” gõ bằng phông chữ cũ (TCVN3 hoặc VNI); chữ đã được chuyển sang Unicode khi đọc.',
    cure: 'Không cần làm gì; lệnh repair ghi lại bằng Unicode.',
  },
  'file-content': { message: '{detail}', cure: 'Không cần làm gì.' },
};

const EN: ReadingMessages = {
  'name-and-label-disagree': {
    message:
      'The figure of {place} cannot be told for certain: its defined name and the STT and label at {cell} lead to two places.',
    cause: 'Rows were sorted, cut and pasted, or inserted by a program that leaves names behind.',
    cure: RETYPE_EN,
  },
  'row-twice': {
    message: 'Two rows say that they are {place}, with different figures; the further one at {cell} holds “{value}”.',
    cause: 'The row was copied.',
    cure: 'Delete the further row and keep the one with the right figure.',
  },
  'row-not-found': {
    message: 'The row of {place} cannot be found on its appendix.',
    cause: 'It was deleted, or its name is gone and its STT or label was changed.',
    cure: RETYPE_EN,
  },
  'column-unsure': {
    message:
      'The row of {place} is there, but which column holds its figure is not certain: the heading of the figures is gone, or stands over several columns.',
    cause: 'A column of another period was copied in, or the heading row was deleted.',
    cure: 'Leave one column under the heading of the figures, as the form has it, and save the file.',
  },
  'name-twice': { message: 'The name of {place} points to several cells, {cell} among them.', cure: RETYPE_EN },
  'merged-figures': {
    message: 'Cell {cell} is merged over the figure of {place}, so whose figure it holds is not certain.',
    cure: 'Unmerge it and put each figure into its row.',
  },
  'date-for-figure': {
    message:
      'Cell {cell} of {place} holds a day or time ({detail}) and no figure; the number {value} in it is counted nowhere.',
    cause: 'Excel turns text such as 5/9 or 5-9 into a day, or the cell has a date format.',
    cure: 'Set the format of the cell to General and type the figure again.',
  },
  'percent-for-figure': {
    message:
      'Cell {cell} of {place} shows {detail} but holds {value}; the row is no percentage, so which of them is meant is not certain.',
    cause: 'The cell has a percent format: where 100 is typed, Excel keeps 1.',
    cure: 'Set the format of the cell to General and type the figure again.',
  },
  'shown-otherwise': {
    message: 'Cell {cell} of {place} holds {value} but its format makes people see another number, or nothing.',
    cause: 'The cell has a number format of its own that shows thousandths or hides the number.',
    cure: 'Set the format of the cell to General and look at the figure again.',
  },
  'not-calculated': {
    message: 'Cell {cell} of {place} holds the formula {value}, which no program has calculated yet.',
    cause: 'The file was written by a program and never opened in Excel.',
    cure: 'Open the file in Excel, save it, and use the saved file.',
  },
  'text-not-calculated': {
    message:
      'Cell {cell}, section {place} of the report, holds a formula that no program has calculated yet, so its text was neither read nor checked.',
    cause: 'The file was written by a program and never opened in Excel.',
    cure: 'Open the file in Excel, save it, and use the saved file.',
  },
  'unknown-row': {
    message: 'Cell {cell} holds “{value}” in a row that the form does not have; it is counted nowhere.',
    cure: 'Move it to its row if it is an indicator’s figure, else delete it.',
  },
  'unknown-column': {
    message:
      'Column {detail} of {place} has numbers in many rows too; they were not read, only the figures’ column was.',
    cause: 'A column of another period was added, or figures were put into the wrong column.',
    cure: 'See that the figures’ column is this period’s, and delete the other before sending the file.',
  },
  'sheet-deleted': {
    message: 'The sheet of {place} was deleted from the file.',
    cure: 'Ask the unit for a file with all appendices; repair makes the sheet anew, blank.',
  },
  'supplementary-deleted': {
    message: 'The sheet {place} was deleted from the file; sentences that use its figures have gaps.',
    cure: 'Leave it if it is not needed; else insert it again in the pane, or run repair.',
  },
  'sheet-twice': {
    message: '{place} is on several sheets ({detail}) with different figures.',
    cause: 'A sheet was copied, or two reports were put into one file.',
    cure: 'Leave only the report’s own sheet in the file.',
  },
  'sheet-copied': {
    message: '{place} has a copy on the sheet “{detail}”, which is not read.',
    cure: 'Delete the copy before sending the file.',
  },
  'sheet-replaced': {
    message:
      'The sheet of {place} is gone; its figures were read from the sheet “{detail}”, which has the same layout.',
    cause: 'The sheet was copied and the original deleted.',
    cure: 'See that the sheet is this report’s.',
  },
  'sheet-hidden': {
    message: 'The sheet “{detail}” is hidden; its figures are read all the same.',
    cure: 'Show the sheet.',
  },
  'sheet-renamed': {
    message: 'The sheet of {place} is now called “{detail}”; its figures are read all the same.',
    cure: 'Nothing to do.',
  },
  'protection-off': {
    message: 'The sheet “{detail}” is not protected: labels and formulas may have been changed.',
    cure: 'Nothing to do; repair protects it.',
  },
  'names-lost': {
    message: '{place}: {detail} figures were found by STT and label, for their names are gone.',
    cure: 'Nothing to do; repair sets the names.',
  },
  'print-changed': {
    message: 'STT or label of {place} is not the form’s; the figure was found by its name.',
    cure: 'Nothing to do; repair prints the row anew.',
  },
  'details-lost': {
    message: 'The file no longer says which unit and period it is of ({detail}).',
    cause: 'The hidden sheet with the report’s details was deleted or changed.',
    cure: 'Open the file, choose “Report details” and fill them in.',
  },
  'details-twice': {
    message: 'The file has the details of two reports (sheet “{detail}”); only one was read.',
    cure: 'Put each report into a file of its own.',
  },
  'form-version': {
    message: '{place}: the file was made with another version of the form (version {detail}).',
    cure: 'Compare the rows that differ between the versions.',
  },
  'legacy-encoding': {
    message:
      'The sheet “{detail}” is typed in an old font (TCVN3 or VNI); its text was converted to Unicode when read.',
    cure: 'Nothing to do; repair writes Unicode.',
  },
  'file-content': { message: '{detail}', cure: 'Nothing to do.' },
};

/** What reading has to say, by language. */
export const readingMessages: Readonly<Record<Language, ReadingMessages>> = Object.freeze({ vi: VI, en: EN });
