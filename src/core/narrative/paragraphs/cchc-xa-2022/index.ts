import type { ParagraphDefinition } from '../../paragraph';
import { cuoi } from './cuoi-ket-thuc';
import { dau } from './dau-mo-dau';
import { i1 } from './i-1-ke-hoach';
import { i2 } from './i-2-chi-dao-dieu-hanh';
import { i3 } from './i-3-kiem-tra';
import { i4 } from './i-4-tuyen-truyen';
import { ii1 } from './ii-1-the-che';
import { ii2 } from './ii-2-thu-tuc-hanh-chinh';
import { ii3 } from './ii-3-to-chuc-bo-may';
import { ii4 } from './ii-4-che-do-cong-vu';
import { ii5 } from './ii-5-tai-chinh-cong';
import { ii6 } from './ii-6-chinh-quyen-so';
import { ii } from './ii-ket-qua';
import { iii1 } from './iii-1-ket-qua-tich-cuc';
import { iii2 } from './iii-2-ton-tai';
import { iv } from './iv-phuong-huong';
import { v } from './v-kien-nghi';

/** Every standard paragraph of form cchc-xa-2022, our own wording; within a section the order is the order in print. */
export const cchcXa2022Paragraphs: readonly ParagraphDefinition[] = Object.freeze(
  [dau, i1, i2, i3, i4, ii, ii1, ii2, ii3, ii4, ii5, ii6, iii1, iii2, iv, v, cuoi].flat(),
);
