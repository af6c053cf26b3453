import type { Language } from '../../rule/finding';
import type { MessageTemplate } from '../../rule/messages/template';
import { enProseMessages } from './en';
import { viProseMessages } from './vi';

export type ProseMessageKey = keyof typeof viProseMessages;

/** What a language calls things in findings about the text. */
export interface ProseTerms {
  /** With `{section}`. */
  readonly section: string;
  readonly head: string;
  readonly tail: string;
  readonly report: string;
  /** Of findings gathered into one, with `{count}` and `{places}`, by rule. */
  readonly gathered: Readonly<Record<GatheredProseRule, MessageTemplate>>;
}

/** Rules whose findings are shown as one. */
export type GatheredProseRule =
  'period-left-over' | 'year-left-over' | 'cumulative-period' | 'signed-within' | 'renamed-levels';

const viTerms: ProseTerms = {
  section: 'Mục {section}',
  head: 'Phần mở đầu',
  tail: 'Phần kết',
  report: 'Báo cáo',
  gathered: {
    'period-left-over': {
      message: 'Có {count} chỗ còn nhắc kỳ báo cáo khác: {places}.',
      cure: 'Sửa những câu còn sót từ báo cáo kỳ khác.',
    },
    'year-left-over': {
      message: 'Có {count} chỗ còn nhắc năm khác: {places}.',
      cure: 'Sửa những câu còn sót từ báo cáo năm khác.',
    },
    'cumulative-period': {
      message: 'Có {count} chỗ nói đến kỳ cộng dồn, trong khi báo cáo chỉ về một kỳ: {places}.',
      cure: 'Chỗ nào là số lũy kế thì viết rõ “lũy kế”.',
    },
    'signed-within': {
      message: 'Có {count} chỗ nói đến khoảng thời gian chưa hết vào ngày ký: {places}.',
      cure: 'Nói rõ số liệu tính đến ngày nào, hoặc kiểm tra lại ngày ký.',
    },
    'renamed-levels': {
      message: 'Có {count} chỗ còn gọi dịch vụ công theo mức độ 3, mức độ 4: {places}.',
      cure: 'Thay “mức độ 3” bằng “một phần”, “mức độ 4” bằng “toàn trình” theo Nghị định 42/2022/NĐ-CP.',
    },
  },
};

const enTerms: ProseTerms = {
  section: 'Section {section}',
  head: 'The opening',
  tail: 'The closing',
  report: 'The report',
  gathered: {
    'period-left-over': {
      message: '{count} places still name another period: {places}.',
      cure: 'Correct the sentences left over from another period’s report.',
    },
    'year-left-over': {
      message: '{count} places still name another year: {places}.',
      cure: 'Correct the sentences left over from another year’s report.',
    },
    'cumulative-period': {
      message: '{count} places speak of cumulative months in a report on one period: {places}.',
      cure: 'Say “lũy kế” (cumulative) where the figure is.',
    },
    'signed-within': {
      message: '{count} places speak of months that had not passed on the day of signing: {places}.',
      cure: 'Say up to which day the figures count, or check the date of signing.',
    },
    'renamed-levels': {
      message: '{count} places still speak of online services of levels 3 and 4: {places}.',
      cure: 'Write “một phần” for level 3 and “toàn trình” for level 4 (Decree 42/2022/NĐ-CP).',
    },
  },
};

/** Everything that a language says of the text. */
export interface ProseLanguage {
  readonly messages: Readonly<Record<ProseMessageKey, MessageTemplate>>;
  readonly terms: ProseTerms;
}

export const proseLanguages: Readonly<Record<Language, ProseLanguage>> = Object.freeze({
  vi: { messages: viProseMessages, terms: viTerms },
  en: { messages: enProseMessages, terms: enTerms },
});
