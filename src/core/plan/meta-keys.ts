/**
 * The rows of the meta sheet, in order: `key` in column A, its value as text in column B. Rows with a `name` have a
 * workbook-wide defined name on their value cell, which the report sheet's formulas read.
 */
export const META_ROWS = [
  { key: 'form', name: undefined },
  { key: 'version', name: undefined },
  { key: 'checksum', name: undefined },
  { key: 'unit.name', name: 'BC_DonVi' },
  { key: 'unit.parent', name: 'BC_CapTren' },
  { key: 'unit.level', name: undefined },
  { key: 'period.year', name: 'BC_Nam' },
  { key: 'period.kind', name: undefined },
  /** Computed from the kind: `quý III`, `6 tháng đầu năm`. */
  { key: 'period.phrase', name: 'BC_Ky' },
  { key: 'period.next', name: 'BC_KySau' },
  { key: 'document.number', name: 'BC_So' },
  /** ISO, for reading back. */
  { key: 'document.date', name: undefined },
  /** `ngày 05 tháng 9 năm 2022`; dotted where blank. */
  { key: 'document.dateInWords', name: 'BC_Ngay' },
  /** `05/9/2022` */
  { key: 'document.dateShort', name: 'BC_NgayNgan' },
  { key: 'document.place', name: 'BC_NoiBanHanh' },
  { key: 'signatory.authority', name: 'BC_ThamQuyen' },
  { key: 'signatory.title', name: 'BC_ChucVu' },
  { key: 'signatory.name', name: 'BC_NguoiKy' },
  /** One a line. */
  { key: 'addressees', name: undefined },
  { key: 'recipients', name: undefined },
] as const;

export type MetaKey = (typeof META_ROWS)[number]['key'];
export type MetaName = Exclude<(typeof META_ROWS)[number]['name'], undefined>;
