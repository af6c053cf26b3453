/** Words that patterns name as `<name>`; folded, old tone places, `y` for `i/y`. */
export const vocabulary: Readonly<Record<string, string>> = Object.freeze({
  /** Between what is counted and its number. */
  is: '(?:,? (?:là|có|gồm|được|đạt|với|cả|đủ|tổng cộng|tổng số|số|bằng))*:? ',
  tthc: '(?:tthc|thủ tục hành chính(?: \\(tthc\\))?|thủ tục|dịch vụ công(?: trực tuyến)?|dvc)',
  vbqppl: '(?:vbqppl|văn bản (?:qppl|quy phạm pháp luật)(?: \\((?:vb)?qppl\\))?)',
  pakn: '(?:pakn|phản ánh,? (?:và )?kiến nghị|phản ánh|kiến nghị)',
  cbcc: '(?:cán bộ,? (?:và )?công chức(?:,? viên chức)?|cbccvc|cbcc)',
  cchc: '(?:cchc|cải cách hành chính)',
  ubnd: '(?:ubnd|ủy ban nhân dân)',
  problems: '(?:vấn đề|tồn tại|sai sót|thiếu sót|hạn chế)',
  /** A plan's tasks as a whole: neither those of one field nor those given from above. */
  tasks:
    'nhiệm vụ(?!(?: [^ .,;:()\\d]+){0,3} (?:về|do|của|(?:thuộc|trong|ở) lĩnh vực|được giao|cấp trên|tỉnh|huyện|đột xuất))',
  done: '(?:hoàn thành|thực hiện xong|thực hiện được|triển khai được|làm xong|đã thực hiện|đã làm|đã triển khai|triển khai xong|đã xong)',
  undone: '(?:chưa|còn|sẽ|cần|phải|đang|tiếp tục|quá hạn|trễ hạn|đúng hạn|trước hạn|chậm)',
  term: '(?:trước|đúng|quá|trễ|chậm|sớm) (?:thời )?hạn',
  district: '(?:<ubnd> huyện|chủ tịch <ubnd> huyện|huyện)[^.;]{0,40} giao|(?:được|do) huyện giao|huyện giao',
  province: '(?:<ubnd> tỉnh|chủ tịch <ubnd> tỉnh|tỉnh)[^.;]{0,40} giao|(?:được|do) tỉnh giao|tỉnh giao',
  partly: '(?:một phần|mức độ 3)',
  fully: '(?:toàn trình|mức độ 4)',
  /** Numbers of one field of many; "trên các lĩnh vực" and "06 lĩnh vực" name none. */
  onefield: '(?<!(?:các|mọi|[\\d]) )lĩnh vực (?!khác)[^ .,;:()\\d]+',
  /** Nothing is said of what the number counts. */
  bare: '(?= ?(?:[.,;)(]|$))',
  /** The number counts dossiers, or nothing else is said of it. */
  dossiers: '(?:hồ sơ|(?= ?(?:[.,;)(]|$)))',
  /** Dossiers of one channel, one field or another period only. */
  somedossiers:
    '(?:trực tuyến|bưu chính|bcci|trực tiếp|qua mạng|lĩnh vực|liên thông|kỳ trước|quý trước|chuyển sang|chuyển qua|tồn|bổ sung|trả lại|từ chối|xin lỗi)',
});
