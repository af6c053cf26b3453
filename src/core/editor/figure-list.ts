import type { Form, Indicator, IndicatorId } from '../form/form';
import { type DetailToken, DETAIL_TOKENS } from '../narrative/detail-tokens';
import type { Part } from '../narrative/paragraph';
import { parseText } from '../narrative/parse-text';
import { renderPart } from '../narrative/render';
import type { ReportFacts } from '../narrative/report-cell';
import { writePart } from '../narrative/write-text';

/** Something that can be put into a text. */
export interface FigureEntry {
  /** As it is written in a text: `{PL4.3.2%}`. */
  readonly token: string;
  readonly part: Part;
  /** Absent for a detail of the report. */
  readonly indicator?: IndicatorId;
  /** `4.3.2`; empty for a detail. */
  readonly number: string;
  /** The row's words, in Vietnamese. */
  readonly label: string;
  readonly unit: string;
  /** What would stand in the text now. */
  readonly shown: string;
}

const DETAIL_LABELS: Readonly<Record<DetailToken, string>> = {
  BC_DonVi: 'Tên đơn vị báo cáo',
  BC_CapTren: 'Cơ quan cấp trên',
  BC_Nam: 'Năm báo cáo',
  BC_Ky: 'Kỳ báo cáo, không có năm',
  BC_KySau: 'Kỳ sau, không có năm',
  BC_So: 'Số, ký hiệu văn bản',
  BC_Ngay: 'Ngày ký bằng chữ',
  BC_NgayNgan: 'Ngày ký, viết ngắn',
  BC_NoiBanHanh: 'Địa danh',
  BC_ThamQuyen: 'Thẩm quyền ký',
  BC_ChucVu: 'Chức vụ người ký',
  BC_NguoiKy: 'Họ tên người ký',
  KyBaoCao: 'Kỳ báo cáo và năm',
  KyTiepTheo: 'Kỳ sau và năm',
};

/** Every figure of the form in its order, then the details of the report. Headings have no figure. */
export function figureList(facts: ReportFacts): readonly FigureEntry[] {
  const figures = [...facts.form.indicators.values()].flatMap((row): FigureEntry[] => {
    const part = figurePart(row, facts.form);
    if (!part) return [];
    const { id, label, unit } = row;
    const number = id.replace(/^[A-Z]+/, '');
    return [{ token: writePart(part), part, indicator: id, number, label, unit, shown: renderPart(part, facts) }];
  });
  const details = DETAIL_TOKENS.map((token): FigureEntry => {
    const part: Part = { kind: 'detail', token, upper: false };
    const shown = renderPart(part, facts);
    return { token: writePart(part), part, number: '', label: DETAIL_LABELS[token], unit: '', shown };
  });
  return [...figures, ...details];
}

/** How a row's figure is usually written in a text: a share with its sign, an amount with its unit. */
export function figurePart({ id, unit }: Indicator, form: Form): Part | undefined {
  for (const suffix of ['', '%']) {
    const { text, faults } = parseText(`{${id}${suffix}}`, form);
    const [part] = text;
    if (faults.length > 0 || !part) continue;
    if (part.kind !== 'figure' || part.style.kind !== 'money') return part;
    return { ...part, style: { kind: 'money', unit: unit.toLowerCase() } };
  }
  return undefined;
}
