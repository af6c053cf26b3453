import { periodDefinition, periodInWords } from '../../core/report/period';
import type { CliTexts } from './cli-texts';

const OPTIONS = `  --format text|json  cách in kết quả (mặc định: text)
  --lang vi|en        ngôn ngữ (mặc định: vi)
  --help              xem hướng dẫn này`;

const UNUSABLE = '2 tệp hoặc lệnh không dùng được';

const EXIT_CODES = {
  new: `0 đã ghi tệp · ${UNUSABLE}`,
  read: `0 đọc được chắc chắn mọi số liệu · 1 có chỗ không chắc chắn · ${UNUSABLE}`,
  validate: `0 không còn lỗi chưa giải trình · 1 còn lỗi · ${UNUSABLE}`,
  consolidate:
    '0 cộng đủ · 1 có tệp không cộng hoặc đơn vị thiếu · 2 không cộng được tệp nào, hoặc lệnh không dùng được',
  export: `0 đã xuất · 1 còn lỗi hoặc số liệu không chắc chắn nên không xuất · ${UNUSABLE}`,
  import: `0 xếp được hết · 1 còn chỗ phải xem · ${UNUSABLE}`,
  repair: `0 xếp lại được hết · 1 còn chỗ phải xem · ${UNUSABLE}`,
} as const;

const HELP = {
  new: `phuluc new [--form MÃ] [--data report.json] --output TỆP.xlsx
Tạo một sổ làm việc báo cáo mới.

  --form MÃ           biểu mẫu (mặc định: biểu mẫu mới nhất)
  --data TỆP          số liệu điền sẵn, dạng JSON theo docs/report.schema.json:
                      chỉ tiêu không nêu thì ô giữ như mẫu, null thì để trống,
                      chữ trong ngoặc kép thì ghi đúng như người gõ ("99,8")
  --output TỆP        tệp .xlsx sẽ ghi
  --overwrite         ghi đè nếu đã có tệp tên này`,
  read: `phuluc read TỆP.xlsx [--output report.json]
Đọc một báo cáo và in ra JSON, kèm ô của từng số liệu. Luôn in JSON ở dạng text hay json.
Số liệu không chắc chắn thì không in; lý do in ở luồng báo lỗi.

  --output TỆP        ghi JSON vào tệp này thay vì in ra
  --overwrite         ghi đè nếu đã có tệp tên này`,
  validate: `phuluc validate ĐƯỜNG_DẪN… [--previous TỆP.xlsx]
Kiểm tra tệp báo cáo hoặc mọi tệp .xlsx trong thư mục (kể cả thư mục con).

  --previous TỆP      báo cáo kỳ trước, để so sánh`,
  consolidate: `phuluc consolidate ĐƯỜNG_DẪN… --output TỔNG.xlsx [--units danh-sach.csv]
Cộng báo cáo của nhiều đơn vị vào một sổ làm việc: phụ lục tổng, ma trận đơn vị × chỉ tiêu,
nguồn từng số liệu, phát hiện theo đơn vị, tệp không cộng và lý do.

  --output TỆP        tệp .xlsx sẽ ghi
  --overwrite         ghi đè nếu đã có tệp tên này
  --units TỆP         danh sách đơn vị phải nộp: mỗi dòng một tên, có thể thêm hạn nộp sau dấu phẩy
  --form MÃ           chỉ cộng báo cáo theo biểu mẫu này (mặc định: biểu mẫu mới nhất)`,
  export: `phuluc export TỆP.xlsx --output BÁO_CÁO.docx
Xuất báo cáo thành văn bản .docx theo Nghị định 30/2020/NĐ-CP: báo cáo, từng phụ lục, phần giải trình.
Còn lỗi chưa sửa và chưa giải trình thì không xuất và liệt kê từng lỗi (mã thoát 1).

  --output TỆP        tệp .docx sẽ ghi
  --overwrite         ghi đè nếu đã có tệp tên này`,
  import: `phuluc import TỆP [--output report.json|BAO_CAO.xlsx]
Lấy báo cáo từ văn bản viết ở nơi khác: .docx, tệp chữ .txt, hoặc sổ làm việc báo cáo .xlsx.
Chỉ lấy số liệu chắc chắn; chỗ không chắc, chỗ mâu thuẫn, chỗ không xếp được thì liệt kê đủ.
Không có --output thì in JSON, dùng được cho lệnh new --data.

  --output TỆP        ghi ra report.json hoặc thẳng ra sổ làm việc .xlsx, theo đuôi tên tệp
  --overwrite         ghi đè nếu đã có tệp tên này
  --form MÃ           biểu mẫu (mặc định: biểu mẫu mới nhất)`,
  repair: `phuluc repair TỆP.xlsx --output TỆP_MỚI.xlsx
Dựng sổ làm việc mới với mọi số liệu, ghi chú, đoạn văn, giải trình đọc được chắc chắn;
những gì không xếp được thì liệt kê đủ.

  --output TỆP        tệp .xlsx sẽ ghi; tệp gốc không bị sửa
  --overwrite         ghi đè nếu đã có tệp tên này`,
} as const;

const OVERVIEW = `phuluc – báo cáo cải cách hành chính dưới dạng tệp Excel, không cần Excel

  phuluc new          tạo sổ làm việc mới
  phuluc read         đọc báo cáo ra JSON
  phuluc validate     kiểm tra một hay nhiều báo cáo
  phuluc export       xuất văn bản .docx để ký, gửi
  phuluc import       lấy báo cáo từ văn bản Word, tệp chữ hoặc sổ làm việc cũ
  phuluc repair       dựng lại báo cáo bị hỏng
  phuluc consolidate  cộng báo cáo của nhiều đơn vị

Xem từng lệnh và mã thoát của nó: phuluc LỆNH --help`;

const TYPES: Readonly<Record<string, string>> = {
  object: 'nhóm mục { }',
  array: 'danh sách [ ]',
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'true/false',
  null: 'null',
};

/** What the system's reasons mean. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hoặc thư mục này',
  EISDIR: 'đó là một thư mục',
  EEXIST: 'đã có tệp tên này; chọn tên khác, hoặc thêm --overwrite để ghi đè',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EACCES: 'không có quyền',
  EPERM: 'không có quyền, hoặc tệp đang mở ở chương trình khác',
  EROFS: 'ổ đĩa chỉ đọc',
  EBUSY: 'tệp đang mở ở chương trình khác',
  ENOSPC: 'ổ đĩa đầy',
  ENAMETOOLONG: 'tên quá dài',
};

const words = (types: string): string =>
  types
    .split('|')
    .map((type) => TYPES[type] ?? type)
    .join(' hoặc ');

/** The command line in Vietnamese. */
export const vi: CliTexts = {
  help: (command) =>
    command ? `${HELP[command]}\n${OPTIONS}\n\nMã thoát: ${EXIT_CODES[command]}` : `${OVERVIEW}\n\n${OPTIONS}`,
  use: ({ kind, name }) => {
    switch (kind) {
      case 'no-command':
        return 'Chưa nêu lệnh.';
      case 'unknown-command':
        return `Không có lệnh “${name}”.`;
      case 'unknown-option':
        return `Lệnh này không có tùy chọn ${name}.`;
      case 'no-value':
        return `Tùy chọn ${name} cần một giá trị.`;
      case 'bad-value':
        return `Giá trị của ${name} không dùng được.`;
      case 'missing':
        return name.startsWith('--') ? `Thiếu ${name}.` : 'Thiếu tên tệp hoặc thư mục.';
      case 'too-many':
        return `Thừa “${name}”.`;
    }
  },
  seeHelp: (command) => `Xem hướng dẫn: phuluc ${command ? `${command} ` : ''}--help`,
  severities: { error: 'LỖI', warning: 'CẢNH BÁO', info: 'LƯU Ý' },
  outcomes: { valid: 'không có lỗi', invalid: 'CÓ LỖI', unreadable: 'KHÔNG ĐỌC ĐƯỢC' },
  incomplete: 'chưa điền đủ',
  cause: 'Nguyên nhân',
  cure: 'Cách xử lý',
  allExplained: 'không còn lỗi chưa giải trình',
  explained: 'đã giải trình',
  explanations: {
    valid: 'Giải trình',
    expired: 'Giải trình hết hiệu lực, số liệu đã đổi',
    blank: 'Giải trình còn để trống',
  },
  counts: (error, warning, info) => `${error} lỗi, ${warning} cảnh báo, ${info} lưu ý`,
  explainedCounts: (error, warning) => `đã giải trình ${error} lỗi, ${warning} cảnh báo`,
  summary: (files, valid, invalid, unreadable, explained) =>
    `Tổng cộng ${files} tệp: ${valid} không có lỗi${explained > 0 ? ` (kể cả ${explained} tệp có lỗi đã giải trình)` : ''}, ` +
    `${invalid} có lỗi, ${unreadable} không đọc được.`,
  progress: (done, all) => `Đã đọc ${done}/${all} tệp`,
  written: (path) => `Đã ghi ${path}`,
  noFiles: (paths) => `Không có tệp .xlsx nào trong ${paths}.`,
  notWritten: (path, reason) => `Không ghi được ${path} (${REASONS[reason] ?? reason}).`,
  notRead: (path, reason) => `Không đọc được ${path} (${REASONS[reason] ?? reason}).`,
  sameFile: (path) => `Không ghi đè lên tệp gốc ${path}: hãy chọn tên khác cho --output.`,
  notDocx: (path) => `Tên tệp xuất ra phải kết thúc bằng .docx, không phải ${path}.`,
  notXlsx: (path) => `Tên tệp ghi ra phải kết thúc bằng .xlsx, không phải ${path}.`,
  exportDamaged: (places) => `Chưa xuất được báo cáo: có ${places} chỗ trong tệp không đọc được chắc chắn.`,
  withExplanations: (count) => `Kèm giải trình ${count} nội dung ở cuối văn bản.`,
  noFonts:
    'Chưa xuất: báo cáo có biểu đồ mà máy này không có phông chữ nào để vẽ. Hãy cài một phông chữ tiếng Việt (như Liberation Serif), hoặc tắt biểu đồ rồi xuất lại.',
  notFilled: 'Lưu ý: báo cáo chưa điền đủ các dòng do đơn vị báo cáo.',
  dataFault: ({ path, kind, expected }) => {
    const at = path === '' ? 'toàn bộ tệp' : path;
    switch (kind) {
      case 'encoding':
        return `chữ trong tệp không theo bảng mã ${expected}; hãy mở tệp và lưu lại theo ${expected}`;
      case 'not-json':
        return `tệp không phải JSON (${expected})`;
      case 'type':
        return `${at}: phải là ${words(expected)}`;
      case 'enum':
        return `${at}: chỉ nhận ${expected.split('|').join(', ')}`;
      case 'minimum':
        return `${at}: không được nhỏ hơn ${expected}`;
      case 'maximum':
        return `${at}: không được lớn hơn ${expected}`;
      case 'maxLength':
        return `${at}: dài quá ${expected} ký tự`;
      case 'pattern':
        return `${at}: không đúng dạng ${expected}`;
      case 'required':
        return `${at}: thiếu mục này`;
      case 'unknown':
        return `${at}: không có mục này (chỉ có ${expected})`;
      case 'name':
        return `${at}: tên mục không đúng (chỉ nhận ${expected})`;
      case 'form':
        return `${at}: không có biểu mẫu này (${expected})`;
      case 'ratio':
        return `${at}: biểu đồ không có tỷ lệ này, chỉ có ${expected}`;
      case 'indicator':
        return `${at}: biểu mẫu ${expected} không có chỉ tiêu này`;
      case 'date':
        return `${at}: phải là ngày có thật, dạng ${expected}`;
    }
  },
  dataFaults: (path, count) => `${path} có ${count} chỗ không dùng được:`,
  placed: (figures, notes, paragraphs, explanations) =>
    `Đã xếp lại ${figures} số liệu, ${notes} ghi chú, ${paragraphs} đoạn văn, ${explanations} giải trình.`,
  notPlaced: (count) => `${count} chỗ không xếp được, cần người xem lại:`,
  unitListEncoding: (path) =>
    `${path}: không đọc được chữ. Mở danh sách bằng Excel, chọn Lưu dưới dạng, kiểu “CSV UTF-8”, rồi dùng tệp vừa lưu.`,
  unitListFault: (path, lines) =>
    `${path}: không đọc được hạn nộp ở dòng ${lines} (ghi như 15/9/2022 hoặc 2022-09-15).`,
  consolidated: (counted, period, leftOut) =>
    `Đã cộng ${counted} báo cáo${period ? ` ${periodInWords(period)}` : ''}; ${leftOut} tệp không cộng.`,
  leftOut: (file, reason) => `Không cộng ${file}: ${reason}`,
  missingUnits: (names) => `Chưa có báo cáo: ${names}`,
  ownerlessFiles: (names) => `  Chưa rõ của đơn vị nào, có thể là của đơn vị vừa nêu: ${names}`,
  undecidedUnits: (names) => `Có gửi tệp nhưng chưa cộng: ${names}`,
  lateUnits: (names) => `Ký sau hạn nộp: ${names}`,
  unlistedUnits: (names) => `Không có trong danh sách: ${names}`,
  imported: (figures, paragraphs, headings) =>
    `Lấy được ${figures} số liệu chắc chắn, ${paragraphs} đoạn văn, ${headings} tiêu đề mục.`,
  standardLeftOut: (sections) =>
    `Mục ${sections.join(', ')} dùng lời văn của văn bản, câu chuẩn của các mục đó để ngoài; muốn dùng lại: thẻ Báo cáo, Soạn lời văn, Đưa lại câu chuẩn.`,
  importedPeriod: (kind, year) =>
    kind === undefined
      ? 'Không thấy kỳ báo cáo trong văn bản: hãy ghi period vào tệp JSON.'
      : `Kỳ báo cáo: ${periodDefinition(kind).phrase} ${year}.`,
  importHeads: {
    uncertain: 'Số liệu không chắc, không lấy:',
    conflict: 'Văn bản ghi nhiều giá trị khác nhau, không lấy:',
    differing: 'Dòng tính tự động, văn bản ghi khác kết quả tính:',
    unplaced: 'Không xếp được:',
    omitted: 'Không đọc:',
  },
};
