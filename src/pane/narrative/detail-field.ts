import type { DetailToken } from '../../core/narrative/detail-tokens';
import type { DetailField } from '../details/details-draft';

/** The field of the details that a detail in a sentence comes from. */
export const DETAIL_FIELD: Readonly<Record<DetailToken, DetailField>> = {
  BC_DonVi: 'unit.name',
  BC_CapTren: 'unit.parent',
  BC_Nam: 'period.year',
  BC_Ky: 'period.kind',
  BC_KySau: 'period.kind',
  BC_So: 'document.number',
  BC_Ngay: 'document.date',
  BC_NgayNgan: 'document.date',
  BC_NoiBanHanh: 'document.place',
  BC_ThamQuyen: 'signatory.authority',
  BC_ChucVu: 'signatory.title',
  BC_NguoiKy: 'signatory.name',
  KyBaoCao: 'period.kind',
  KyTiepTheo: 'period.kind',
};
