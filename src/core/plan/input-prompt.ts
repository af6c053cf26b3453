import type { Form, Indicator, ReportingLevel } from '../form/form';
import { reportsRow } from '../form/reporting-level';
import type { DataValidation, ValidationRule } from '../workbook/workbook';

/** What Excel takes of a validation's texts, in characters. */
export const VALIDATION_LIMITS = { title: 32, prompt: 255, error: 225, list: 255 } as const;

/** A cell's rule and what Excel says when the cell is chosen and when the rule is broken. */
export type InputCheck = Omit<DataValidation, 'areas'>;

interface InputTexts {
  readonly title: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

const TIERS: Readonly<Record<ReportingLevel, string>> = {
  commune: 'cấp xã',
  district: 'cấp huyện',
  province: 'cấp tỉnh',
};

/** Names the buttons of Excel's own dialog; a host without that dialog says something else instead. */
export const RETRY_OR_CANCEL = 'Gõ lại, hoặc bấm Cancel (Hủy) để giữ số cũ.';

const WHOLE_NUMBER = 'Số nguyên từ 0 trở lên, chỉ gõ chữ số, ví dụ 7 hoặc 7000.';
const COUNT = {
  title: 'Nhập số lượng',
  errorTitle: 'Chưa phải số nguyên',
  error: `Ô này chỉ nhận số nguyên từ 0 trở lên, không kèm chữ, ví dụ 7 hoặc 7000. ${RETRY_OR_CANCEL}`,
} as const;

const TEXTS: Readonly<Record<'count' | 'optionalCount' | 'money' | 'percent', InputTexts>> = {
  count: {
    ...COUNT,
    prompt: `${WHOLE_NUMBER} Không phát sinh thì nhập 0, đừng để trống.`,
  },
  optionalCount: {
    ...COUNT,
    prompt: `${WHOLE_NUMBER} Không phát sinh thì nhập 0; chưa có số thì để trống.`,
  },
  money: {
    title: 'Nhập số tiền',
    prompt:
      'Số tiền từ 0 trở lên, tính bằng {unit}, không gõ dấu ngăn hàng nghìn, ví dụ 7000. Có phần lẻ thì xem lại số hiện trong ô. Không phát sinh thì nhập 0.',
    errorTitle: 'Chưa phải số tiền',
    error: `Ô này chỉ nhận số từ 0 trở lên, tính bằng {unit}, không kèm chữ, ví dụ 7000. ${RETRY_OR_CANCEL}`,
  },
  percent: {
    title: 'Nhập tỷ lệ phần trăm',
    prompt: 'Số từ 0 đến 100, không gõ dấu %, ví dụ 85. Có phần lẻ thì xem lại số hiện trong ô sau khi nhập.',
    errorTitle: 'Tỷ lệ phải từ 0 đến 100',
    error: `Ô này chỉ nhận số từ 0 đến 100, không kèm dấu % hay chữ, ví dụ 85. ${RETRY_OR_CANCEL}`,
  },
};

/**
 * Native validation of a row that a person fills, in Vietnamese; `undefined` for headings and computed rows. A row of
 * a tier above says so in its prompt. Texts keep within {@link VALIDATION_LIMITS}.
 */
export function inputCheck(form: Form, row: Indicator, level: ReportingLevel): InputCheck | undefined {
  switch (row.kind) {
    case 'count':
      return check(row, level, row.optional ? TEXTS.optionalCount : TEXTS.count, { type: 'whole', minimum: 0 });
    case 'money':
      return check(row, level, TEXTS.money, { type: 'decimal', minimum: 0 });
    case 'percent':
      return check(row, level, TEXTS.percent, { type: 'decimal', minimum: 0, maximum: 100 });
    case 'code':
      return codeCheck(form, row, level);
    case 'group':
    case 'ratio':
    case 'sum':
      return undefined;
  }
}

function codeCheck(form: Form, row: Indicator, level: ReportingLevel): InputCheck {
  const codes = form.codeLists.find(({ id }) => id === row.codeList)?.codes ?? [];
  const meanings = codes.map(({ code, meaning }) => `${code} = ${meaning}`).join('; ');
  const texts = {
    title: 'Chọn mã',
    prompt: `Chọn trong danh sách: ${meanings}.`,
    errorTitle: 'Mã không có trong danh sách',
    error: `Ô này chỉ nhận một trong các mã: ${meanings}. Chọn trong danh sách ở góc ô.`,
  };
  return check(row, level, texts, { type: 'list', items: codes.map(({ code }) => String(code)) });
}

function check(row: Indicator, level: ReportingLevel, texts: InputTexts, rule: ValidationRule): InputCheck {
  const unit = row.unit.toLowerCase();
  const source = row.source === undefined ? '' : `\nLấy từ: ${row.source}.`;
  const prompt = reportsRow(level, row)
    ? `${texts.prompt}${source}`
    : `Dòng này do ${TIERS[row.reportedBy]} báo cáo; đơn vị ${TIERS[level]} để trống.`;
  return {
    rule,
    ignoreBlanks: true,
    prompt: {
      title: within(texts.title, VALIDATION_LIMITS.title),
      message: within(prompt.replace('{unit}', unit), VALIDATION_LIMITS.prompt),
    },
    error: {
      title: within(texts.errorTitle, VALIDATION_LIMITS.title),
      message: within(texts.error.replace('{unit}', unit), VALIDATION_LIMITS.error),
      style: 'stop',
    },
  };
}

/** A longer text ends in `…` after a whole word: Excel would refuse it. */
function within(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}
