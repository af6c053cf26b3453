import type { ParagraphDefinition } from '../../paragraph';
import { given } from '../given-figures';

/** I.4: no appendix has figures on it, only the supplementary sheet; the officer fills the gap. */
export const i4: readonly ParagraphDefinition[] = [
  {
    id: 'tuyen-truyen',
    section: 'I.4',
    text: [
      {
        choose: [
          [
            given('BS2.1'),
            'Trong {KyBaoCao}, {BC_DonVi} có {BS2.1} tin, bài tuyên truyền về CCHC. ' +
              'Nội dung, hình thức và kết quả tuyên truyền: ……',
          ],
        ],
        otherwise: 'Nội dung, hình thức và kết quả tuyên truyền về CCHC của {BC_DonVi} trong {KyBaoCao}: ……',
      },
    ],
  },
];
