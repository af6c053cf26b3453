/** Words for the official .docx. */
export const exporting = {
  run: 'Xuất .docx',
  again: 'Xuất lại .docx',
  intro:
    'Đọc lại tệp rồi xuất văn bản theo Nghị định 30/2020/NĐ-CP: báo cáo, từng phụ lục, phần giải trình. Lỗi phải sửa hoặc giải trình trước.',
  noReport: 'Tệp chưa có trang Báo cáo. Quay lại và chèn trang Báo cáo trước.',
  draftLeft: 'Một đoạn đang soạn dở chưa lưu: văn bản xuất ra không có những gì vừa gõ ở đoạn đó.',
  done: (file: string, time: string) => `Đã xuất ${file} lúc ${time}.`,
  explained: (count: number) => `Kèm giải trình ${count} nội dung ở cuối văn bản.`,
  dotted: 'Trong văn bản còn chỗ ghi “……”.',
  blank: (rows: number) => `Còn ${rows} dòng phụ lục phải điền.`,
  outdated: 'Tệp đã thay đổi từ lúc xuất: hãy xuất lại để có bản mới.',
  save: 'Lưu tệp .docx',
  saveHint: 'Tệp nằm trong thư mục Tải xuống (Downloads) của máy.',
  copy: 'Chép toàn văn để dán vào Word',
  copyHint:
    'Dùng khi không thấy tệp được lưu (có máy Excel không cho lưu từ khung này): bấm nút, mở Word, nhấn Ctrl+V (máy Mac: Cmd+V). Lề trang và số trang phải đặt lại trong Word.',
  copied: 'Đã chép. Mở một văn bản Word trống và nhấn Ctrl+V (máy Mac: Cmd+V).',
  notCopied: 'Máy không cho chép từ khung này. Hãy dùng nút Lưu tệp .docx.',
};
