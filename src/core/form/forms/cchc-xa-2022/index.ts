import type { FormDefinition } from '../../form-definition';
import { codeLists } from './code-lists';
import { phuLuc2 } from './phu-luc-2-chi-dao-dieu-hanh';
import { phuLuc3 } from './phu-luc-3-the-che';
import { phuLuc4 } from './phu-luc-4-thu-tuc-hanh-chinh';
import { phuLuc5 } from './phu-luc-5-to-chuc-bo-may';
import { phuLuc6 } from './phu-luc-6-cong-vu';
import { phuLuc7 } from './phu-luc-7-tai-chinh-cong';
import { phuLuc8 } from './phu-luc-8-chinh-quyen-so';
import { soLieuBoSung } from './so-lieu-bo-sung';

/**
 * The appendices of a commune's report as adapted by a district in 2022. `reportedBy` and `source` are inferred from
 * labels and notes: data to correct, not law. Communes stopped reporting to districts on 1 July 2025.
 */
export const cchcXa2022: FormDefinition = {
  id: 'cchc-xa-2022',
  version: 1,
  title: 'Báo cáo cải cách hành chính cấp xã, biểu mẫu 2022',
  validFrom: '2022-01-01',
  appendices: [phuLuc2, phuLuc3, phuLuc4, phuLuc5, phuLuc6, phuLuc7, phuLuc8],
  supplementary: soLieuBoSung,
  codeLists,
};
