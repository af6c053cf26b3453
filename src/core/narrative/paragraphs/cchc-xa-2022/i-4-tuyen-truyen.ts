import type { ParagraphDefinition } from '../../paragraph';

/** I.4: no appendix has figures on it, so the officer fills the gap. */
export const i4: readonly ParagraphDefinition[] = [
  {
    id: 'tuyen-truyen',
    section: 'I.4',
    text: 'Nội dung, hình thức và kết quả tuyên truyền về CCHC của {BC_DonVi} trong {KyBaoCao}: ……',
  },
];
