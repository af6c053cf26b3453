import type { MessageTemplate } from '../../rule/messages/template';

/** What findings about the text say, in Vietnamese. */
export const viProseMessages = {
  'told-otherwise': {
    message: '{place} viết {told} nhưng {figure} ghi {table}. Công cụ không biết số nào đúng.',
    cure: 'Đối chiếu với sổ theo dõi rồi sửa lời văn hoặc sửa {figure} cho khớp nhau.',
  },
  'told-otherwise-with-share': {
    message:
      '{place} viết {told} nhưng {figure} ghi {table} (theo lời văn là {toldShare}, theo phụ lục là {tableShare}). Công cụ không biết số nào đúng.',
    cure: 'Đối chiếu với sổ theo dõi rồi sửa lời văn hoặc sửa {figure} cho khớp nhau.',
  },
  'told-none': {
    message: '{place} viết “{value}” nhưng {figure} ghi {table}. Công cụ không biết bên nào đúng.',
    cure: 'Đối chiếu với sổ theo dõi rồi sửa lời văn hoặc sửa {figure} cho khớp nhau.',
  },
  'told-sum-otherwise': {
    message: '{place} viết {value} = {sum} nhưng {figure} ghi {table}. Công cụ không biết số nào đúng.',
    cure: 'Đối chiếu với phần mềm một cửa rồi sửa lời văn hoặc sửa {figure} cho khớp nhau.',
  },
  'sum-not-whole': {
    message: '{place}: các phần {value} = {sum}, trong khi số tiếp nhận (kể cả kỳ trước chuyển sang) là {total}.',
    cure: 'Kiểm tra lại từng số; nếu có hồ sơ kỳ trước chuyển sang thì nói rõ.',
  },
  'list-not-whole': {
    message: '{place} viết {whole} nhưng cộng các phần lại được {addition}.',
    cure: 'Kiểm tra lại tổng số và từng phần.',
  },
  'share-wrong': {
    message: '{place} viết {part} là {value}, trong khi {fraction} = {share}.',
    cure: 'Tính lại tỷ lệ hoặc kiểm tra lại các con số trong câu.',
  },
  'share-of-nothing': {
    message: '{place} viết {part} mà tỷ lệ là {value}: không có gì để tính tỷ lệ.',
    cure: 'Viết “không phát sinh” thay cho tỷ lệ.',
  },
  'period-left-over': {
    message: '{place} còn nhắc “{value}” trong khi đây là báo cáo {period}.',
    cure: 'Sửa lại nếu câu này còn sót từ báo cáo kỳ khác.',
  },
  'year-left-over': {
    message: '{place} còn nhắc “{value}” trong khi đây là báo cáo {period}.',
    cure: 'Sửa lại năm nếu câu này còn sót từ báo cáo năm khác.',
  },
  'cumulative-period': {
    message: '{place} nói “{value}” trong khi đây là báo cáo {period}, số liệu không cộng dồn.',
    cure: 'Nếu là số lũy kế thì viết rõ “lũy kế”; nếu không thì đổi thành kỳ báo cáo.',
  },
  'signed-within': {
    message: '{place} nói “{value}” nhưng báo cáo ký ngày {date}, trước ngày {lastDay} là ngày cuối của khoảng đó.',
    cure: 'Nói rõ số liệu tính đến ngày nào, hoặc kiểm tra lại ngày ký.',
  },
  'no-appendix-referred': {
    message: 'Lời văn không nhắc đến phụ lục nào (các Phụ lục {places} đều có số liệu).',
    cure: 'Thêm “(chi tiết tại Phụ lục … kèm theo)” vào từng mục.',
  },
  'appendix-not-referred': {
    message: 'Lời văn chưa nhắc đến Phụ lục {places}.',
    cure: 'Thêm “(chi tiết tại Phụ lục … kèm theo)” vào mục tương ứng.',
  },
  'figures-not-told': {
    message: 'Có số liệu trong phụ lục mà lời văn không nhắc đến: {figures}.',
    cure: 'Thêm câu về các nội dung này, hoặc bỏ qua nếu không cần nêu.',
  },
  'renamed-levels': {
    message: '{place} còn gọi dịch vụ công “{value}”; từ ngày 15/8/2022 gọi là một phần và toàn trình.',
    cure: 'Thay “mức độ 3” bằng “một phần”, “mức độ 4” bằng “toàn trình” theo Nghị định 42/2022/NĐ-CP.',
  },
  'heading-of-another': {
    message: '{place} có tiêu đề “{value}”: nói về {other}, trong khi mục này về {own}.',
    cure: 'Sửa lại tiêu đề theo đề cương báo cáo.',
  },
  'survey-way': {
    message: '{place} viết {told} nhưng {figure} ghi 0 (khảo sát trực tuyến).',
    cure: 'Nếu phát phiếu giấy thì sửa {figure} thành 1, nếu kết hợp thì 2; nếu trực tuyến thì nói rõ trong câu.',
  },
  'inspection-blank': {
    message: '{place} có nêu việc kiểm tra (“{value}”) nhưng {figure} còn trống.',
    cure: 'Ghi số vấn đề phát hiện qua kiểm tra; không phát hiện gì thì ghi 00.',
  },
  'spelling-mixed': {
    message: 'Cùng một từ được viết theo hai cách: {pairs}.',
    cure: 'Thống nhất một cách viết trong cả báo cáo.',
  },
} as const satisfies Readonly<Record<string, MessageTemplate>>;
