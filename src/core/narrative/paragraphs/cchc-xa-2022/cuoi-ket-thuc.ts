import type { ParagraphDefinition } from '../../paragraph';

/** The sentence that closes the report. */
export const cuoi: readonly ParagraphDefinition[] = [
  {
    id: 'ket-thuc',
    section: 'cuoi',
    text:
      'Trên đây là kết quả công tác CCHC {KyBaoCao} và phương hướng, nhiệm vụ {KyTiepTheo} của {BC_DonVi}; ' +
      'kính đề nghị {BC_CapTren} xem xét, tổng hợp./.',
  },
];
