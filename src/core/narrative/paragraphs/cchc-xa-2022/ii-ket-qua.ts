import type { ParagraphDefinition } from '../../paragraph';

/** II: leads to the six fields of reform. */
export const ii: readonly ParagraphDefinition[] = [
  {
    id: 'cac-phu-luc',
    section: 'II',
    text:
      'Số liệu kết quả thực hiện các nội dung CCHC trong {KyBaoCao} được tổng hợp tại các Phụ lục 3, 4, 5, 6, 7 và 8 ' +
      'kèm theo Báo cáo này, cụ thể:',
  },
];
