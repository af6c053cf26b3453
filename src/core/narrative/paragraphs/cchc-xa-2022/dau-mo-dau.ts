import type { ParagraphDefinition } from '../../paragraph';

/** The paragraph that opens the report, before section I. */
export const dau: readonly ParagraphDefinition[] = [
  {
    id: 'mo-dau',
    section: 'dau',
    text:
      'Thực hiện chế độ báo cáo định kỳ về cải cách hành chính (CCHC), {BC_DonVi} báo cáo {BC_CapTren} ' +
      'kết quả công tác CCHC {KyBaoCao} và phương hướng, nhiệm vụ {KyTiepTheo} như sau:',
  },
];
