import type { Language } from '../core/rule/finding';

/**
 * `explanation-blank`: the unit began to explain the error and wrote nothing; `explanation-expired`: what it wrote is
 * about other figures than those that stand there now.
 */
export type RefusalKind = 'unexplained' | 'explanation-blank' | 'explanation-expired';

interface RefusalText {
  readonly message: string;
  readonly cure: string;
}

type RefusalTexts = Readonly<Record<RefusalKind, RefusalText>> & {
  readonly refused: string;
  readonly dropped: string;
};

/** What is said when a report cannot go out; `{finding}` and `{cure}` are the finding's own words. */
export const REFUSAL_TEXTS: Readonly<Record<Language, RefusalTexts>> = Object.freeze<Record<Language, RefusalTexts>>({
  vi: {
    refused: 'Chưa xuất được báo cáo: còn {count} lỗi chưa sửa và chưa giải trình.',
    unexplained: {
      message: '{finding}',
      cure: '{cure} Nếu số liệu đúng là như vậy, hãy ghi giải trình cho lỗi này rồi xuất lại.',
    },
    'explanation-blank': {
      message: '{finding}',
      cure: '{cure} Ô giải trình của lỗi này còn trống: hãy ghi lý do rồi xuất lại.',
    },
    'explanation-expired': {
      message: '{finding}',
      cure: '{cure} Giải trình của lỗi này hết hiệu lực vì số liệu đã đổi: hãy xem lại, ghi lại rồi xuất lại.',
    },
    dropped: 'Đã bỏ ký tự không in được ({characters}) trong đoạn “{text}”. Hãy xem lại đoạn này trên trang tính.',
  },
  en: {
    refused: 'The report was not exported: {count} errors are neither corrected nor explained.',
    unexplained: {
      message: '{finding}',
      cure: '{cure} If the figures are right as they are, explain this error and export again.',
    },
    'explanation-blank': {
      message: '{finding}',
      cure: '{cure} The explanation of this error is still blank: write the reason and export again.',
    },
    'explanation-expired': {
      message: '{finding}',
      cure: '{cure} The explanation of this error has expired, for figures have changed: look at it, write it again and export again.',
    },
    dropped:
      'Characters that cannot be printed ({characters}) were left out of “{text}”. Look at this text on the sheet.',
  },
});
