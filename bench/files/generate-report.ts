import type { Form, Indicator, IndicatorId } from '../../src/core/form/form';
import { reportsRow } from '../../src/core/form/reporting-level';
import type { FigureData, ReportData } from '../../src/report-file/data/report-data';
import { Random } from './random';

/** One report of many: its data, and how its file was saved. */
export interface GeneratedReport {
  readonly data: ReportData;
  /** Saved by a program that calculates nothing: the formulas have no values. */
  readonly uncalculated: boolean;
}

const PLACES = ['An', 'Bình', 'Đông', 'Hòa', 'Hương', 'Lộc', 'Phú', 'Quảng', 'Thủy', 'Vĩnh'] as const;
const SECOND = ['Thọ', 'Phước', 'Lợi', 'Thành', 'Mỹ', 'Sơn', 'Điền', 'Xuân', 'Dương', 'Thạnh'] as const;
const PERIODS = ['Q1', 'H1', 'Q3', 'Y'] as const;

/** Sentences of officers' own; `#` is a number. Those of a part of the reports contradict their appendices. */
const SENTENCES = [
  'Trong kỳ, đơn vị đã kiểm tra # bộ phận về thực hiện nhiệm vụ cải cách hành chính.',
  'Đơn vị lập kế hoạch cải cách hành chính gồm # nhiệm vụ, phân công cụ thể cho từng bộ phận.',
  'Đã tổ chức # buổi tuyên truyền trên loa truyền thanh, # tin bài trên trang thông tin điện tử.',
  'Bộ phận Một cửa tiếp nhận # hồ sơ, trong đó giải quyết đúng hạn # hồ sơ, không có hồ sơ trễ hạn kéo dài.',
  'Một số công chức còn hạn chế về kỹ năng sử dụng phần mềm, cần được tập huấn thêm trong thời gian tới.',
  'Đề nghị cấp trên quan tâm bố trí kinh phí nâng cấp trang thiết bị cho Bộ phận Tiếp nhận và Trả kết quả.',
] as const;
const SECTIONS = ['I.1', 'I.3', 'II.2', 'II.6', 'III.1', 'III.2', 'IV', 'V'] as const;

export function reportName(number: number): string {
  return `bao-cao-${String(number).padStart(5, '0')}.xlsx`;
}

/** The report of this number: the same number and seed give the same report. */
export function generateReport(form: Form, seed: number, number: number): GeneratedReport {
  const random = new Random(Math.imul(seed, 1_000_003) + number);
  const place = `${random.oneOf(PLACES)} ${random.oneOf(SECOND)} ${number}`;
  const year = random.whole(2022, 2026);
  return {
    uncalculated: random.chance(0.15),
    data: {
      form: form.id,
      unit: { name: `UBND xã ${place}`, parent: 'UBND huyện Mẫu', level: 'commune' },
      period: { year, kind: random.oneOf(PERIODS) },
      document: { number: `${random.whole(1, 300)}/BC-UBND`, date: `${year}-09-05`, place },
      figures: withMistakes(form, figuresOf(form, random), random),
      notes: notesOf(form, random),
      narrative: narrativeOf(random),
    },
  };
}

/** Every row that a commune fills, parts never over their whole; some left blank. */
function figuresOf(form: Form, random: Random): Record<IndicatorId, FigureData> {
  const figures: Record<IndicatorId, FigureData> = {};
  const rows = [...form.indicators.values()];
  const ratios = rows.filter(({ kind }) => kind === 'ratio');
  for (const row of rows) {
    if (!isFilled(row) || random.chance(0.05)) continue;
    figures[row.id] = figureOf(form, row, random);
  }
  for (const { numerator, denominator } of ratios) {
    const whole = denominator === undefined ? undefined : figures[denominator];
    if (numerator === undefined || typeof whole !== 'number' || !(numerator in figures)) continue;
    figures[numerator] = random.whole(Math.floor(whole * 0.8), whole);
  }
  return figures;
}

function isFilled(row: Indicator): boolean {
  return !['group', 'ratio', 'sum'].includes(row.kind) && reportsRow('commune', row);
}

function figureOf(form: Form, { kind, codeList }: Indicator, random: Random): FigureData {
  switch (kind) {
    case 'code': {
      const codes = form.codeLists.find(({ id }) => id === codeList)?.codes ?? [];
      return codes[random.whole(0, codes.length - 1)]?.code ?? 0;
    }
    case 'percent':
      return random.whole(0, 1000) / 10;
    case 'money':
      return random.whole(0, 900) * 10;
    default:
      return random.chance(0.2) ? 0 : random.whole(1, random.oneOf([20, 60, 700]));
  }
}

/** What goes wrong in a third of the reports: a ratio typed over its formula, a number held as text, two digits swapped. */
function withMistakes(
  form: Form,
  figures: Record<IndicatorId, FigureData>,
  random: Random,
): Record<IndicatorId, FigureData> {
  if (!random.chance(0.35)) return figures;
  for (const { id, kind } of form.indicators.values()) {
    const figure = figures[id];
    if (kind === 'ratio' && random.chance(0.2)) figures[id] = random.oneOf(['99,8', '100', '58,6', '0']);
    else if (typeof figure === 'number' && random.chance(0.06)) {
      figures[id] = random.oneOf<FigureData>([String(figure), `${figure} hồ sơ`, figure + 0.5, figure * 10, -1]);
    }
  }
  return figures;
}

function notesOf(form: Form, random: Random): Record<IndicatorId, string> {
  const rows = [...form.indicators.keys()].filter(() => random.chance(0.04));
  return Object.fromEntries(rows.map((id) => [id, `Theo báo cáo số ${random.whole(1, 200)}/BC-UBND của đơn vị`]));
}

function narrativeOf(random: Random): Record<string, string[]> {
  const sections = SECTIONS.filter(() => random.chance(0.5));
  const sentence = (): string => random.oneOf(SENTENCES).replace(/#/g, () => String(random.whole(1, 90)));
  const paragraph = (): string => Array.from({ length: random.whole(1, 4) }, sentence).join(' ');
  return Object.fromEntries(
    sections.map((section) => [section, Array.from({ length: random.whole(1, 3) }, paragraph)]),
  );
}
