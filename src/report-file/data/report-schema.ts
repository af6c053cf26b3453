import { OUTLINE } from '../../core/narrative/outline';
import { PERIODS } from '../../core/report/period';
import type { JsonSchema } from './json-schema';

/** Characters that Excel allows in one cell. */
const LARGEST_TEXT = 32_767;

const line: JsonSchema = { type: 'string', maxLength: 1000 };
const lines: JsonSchema = { type: 'array', items: line };
const cellText: JsonSchema = { type: 'string', maxLength: LARGEST_TEXT };
const figureNames = { pattern: '^PL\\d+(\\.\\d+)+$' } as const;
const supplementaryNames = { pattern: '^BS\\d+(\\.\\d+)*$' } as const;
const indicatorNames = { pattern: '^(PL\\d+\\.|BS)\\d+(\\.\\d+)*$' } as const;
/** Between the letter's head and its end. */
const BODY_SECTIONS = OUTLINE.slice(1, -1).map(({ id }) => id);
const figure: JsonSchema = { type: ['number', 'string', 'boolean', 'null'], maxLength: LARGEST_TEXT };

/**
 * JSON Schema of `report.json`; `docs/report.schema.json` is written from it. Which indicators there are depends on the
 * form and is checked apart (`readReportData`).
 */
export const reportSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'report.json',
  description: 'Một báo cáo cải cách hành chính dưới dạng JSON: lệnh new nhận vào, lệnh read trả ra.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    form: { type: 'string', description: 'Mã biểu mẫu, ví dụ cchc-xa-2022.' },
    unit: {
      type: 'object',
      description: 'Đơn vị báo cáo.',
      additionalProperties: false,
      properties: { name: line, parent: line, level: { enum: ['commune', 'district', 'province'] } },
    },
    period: {
      type: 'object',
      description: 'Kỳ báo cáo.',
      additionalProperties: false,
      required: ['year', 'kind'],
      properties: {
        year: { type: 'integer', minimum: 0, maximum: 9999 },
        kind: { enum: PERIODS.map(({ kind }) => kind) },
      },
    },
    document: {
      type: 'object',
      description: 'Số, ngày, nơi ban hành, người ký, nơi nhận.',
      additionalProperties: false,
      properties: {
        number: line,
        date: { type: 'string', description: 'Ngày ISO hoặc để trống.', maxLength: 1000 },
        place: line,
        signatory: {
          type: 'object',
          additionalProperties: false,
          properties: { authority: line, title: line, name: line },
        },
        addressees: lines,
        recipients: lines,
      },
    },
    figures: {
      type: 'object',
      description: 'Số liệu theo chỉ tiêu: số; chữ đúng như người gõ; null là ô trống. Không nêu thì ô giữ như mẫu.',
      propertyNames: figureNames,
      additionalProperties: figure,
    },
    notes: {
      type: 'object',
      description: 'Ghi chú theo chỉ tiêu; null xóa ghi chú in sẵn.',
      propertyNames: indicatorNames,
      additionalProperties: { type: ['string', 'null'], maxLength: LARGEST_TEXT },
    },
    supplementary: {
      type: 'object',
      description: 'Số liệu bổ sung (trang “Số liệu bổ sung”), viết như figures.',
      propertyNames: supplementaryNames,
      additionalProperties: figure,
    },
    narrative: {
      type: 'object',
      description: 'Đoạn văn do đơn vị viết thêm, theo mục.',
      propertyNames: { enum: OUTLINE.map(({ id }) => id) },
      additionalProperties: { type: 'array', items: cellText },
    },
    standard: {
      type: 'object',
      description: 'Câu chuẩn mà đơn vị sửa (chữ thay vào) hoặc bỏ (null), theo mục và mã câu: I.1/ke-hoach-cchc.',
      propertyNames: { pattern: '^[A-Za-z]+(\\.\\d+)?/[a-z0-9-]+$' },
      additionalProperties: { type: ['string', 'null'], maxLength: LARGEST_TEXT },
    },
    explanations: {
      type: 'array',
      description:
        'Giải trình của đơn vị. finding: mã phát hiện; about: dấu của các số liệu được giải trình, không nêu thì là số liệu trong tệp.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['text'],
        properties: {
          finding: { type: 'string', maxLength: 1000 },
          about: { type: 'array', items: { type: 'string', pattern: '^[0-9a-f]{8}$' } },
          place: line,
          message: cellText,
          text: cellText,
        },
      },
    },
    chart: {
      type: ['object', 'null'],
      description: 'Biểu đồ của báo cáo; không nêu hoặc null thì báo cáo không có biểu đồ.',
      additionalProperties: false,
      properties: {
        section: { enum: BODY_SECTIONS, description: 'Biểu đồ đứng ở cuối mục này.' },
        last: {
          type: 'object',
          description: 'Kỳ trước: tên gọi, và các tỷ lệ theo chỉ tiêu.',
          additionalProperties: false,
          properties: {
            name: line,
            values: { type: 'object', propertyNames: figureNames, additionalProperties: figure },
          },
        },
      },
    },
    computed: {
      type: 'object',
      description: 'Kết quả của các công thức trong biểu mẫu; lệnh read ghi ra, lệnh new bỏ qua.',
      propertyNames: indicatorNames,
      additionalProperties: figure,
    },
    cells: {
      type: 'object',
      description: 'Ô chứa mỗi số liệu; lệnh read ghi ra, lệnh new bỏ qua.',
      propertyNames: indicatorNames,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['sheet', 'address'],
        properties: { sheet: { type: 'string' }, address: { type: 'string' } },
      },
    },
  },
};
