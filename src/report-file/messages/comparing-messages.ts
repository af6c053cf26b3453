import type { Language } from '../../core/rule/finding';

export type ComparingKind =
  'previous-form' | 'previous-unit' | 'previous-period' | 'previous-unchanged' | 'cumulative-fell';
type Words = Readonly<Record<string, string>>;
type Said = (words: Words) => { readonly message: string; readonly cure: string };

/** What comparing with the report of the period before says. */
export const comparingMessages: Readonly<Record<Language, Readonly<Record<ComparingKind, Said>>>> = {
  vi: {
    'previous-form': ({ before, now }) => ({
      message: `Báo cáo kỳ trước làm theo biểu mẫu ${before}, kỳ này theo ${now}: không so sánh được.`,
      cure: 'Đối chiếu bằng tay các dòng còn giữ nguyên.',
    }),
    'previous-unit': ({ before, now }) => ({
      message: `Báo cáo kỳ trước là của “${before}”, kỳ này của “${now}”: không so sánh.`,
      cure: 'Chọn đúng báo cáo kỳ trước của đơn vị này.',
    }),
    'previous-period': () => ({
      message: 'Báo cáo đem so sánh không phải của một kỳ trước đó: không so sánh.',
      cure: 'Chọn báo cáo của kỳ trước.',
    }),
    'previous-unchanged': ({ count }) => ({
      message: `Cả ${count} số liệu đã điền đều trùng với kỳ trước.`,
      cure: 'Kiểm tra xem đã cập nhật số liệu kỳ này chưa.',
    }),
    'cumulative-fell': ({ place, before, now }) => ({
      message: `${place} là số lũy kế trong năm nhưng giảm từ ${before} (kỳ trước) xuống ${now}.`,
      cure: 'Kiểm tra lại số kỳ này và kỳ trước; nếu đúng thì nêu lý do ở cột Ghi chú.',
    }),
  },
  en: {
    'previous-form': ({ before, now }) => ({
      message: `The report before was made with the form ${before}, this one with ${now}: not compared.`,
      cure: 'Compare by hand the rows that are still the same.',
    }),
    'previous-unit': ({ before, now }) => ({
      message: `The report before is of “${before}”, this one of “${now}”: not compared.`,
      cure: 'Choose the report before of this very unit.',
    }),
    'previous-period': () => ({
      message: 'The report to compare with is not of a period before this one: not compared.',
      cure: 'Choose the report of the period before.',
    }),
    'previous-unchanged': ({ count }) => ({
      message: `All ${count} figures given are those of the period before.`,
      cure: 'See whether this period’s figures were filled in.',
    }),
    'cumulative-fell': ({ place, before, now }) => ({
      message: `${place} is cumulative within the year and yet falls from ${before} to ${now}.`,
      cure: 'Check both figures; if they are right, give the reason in the notes.',
    }),
  },
};
