import type { MentionTable } from '../mention-pattern';
import { phuLuc56Absences, phuLuc56Mentions } from './bo-may-cong-vu';
import { phuLuc2Absences, phuLuc2Mentions } from './chi-dao-dieu-hanh';
import { phuLuc8Mentions } from './chinh-quyen-so';
import { supplementaryAbsences, supplementaryMentions } from './so-lieu-bo-sung';
import { phuLuc7Mentions } from './tai-chinh-cong';
import { phuLuc3Absences, phuLuc3Mentions } from './the-che';
import { phuLuc4Absences, phuLuc4Mentions } from './thu-tuc-hanh-chinh';

/** How texts speak of the figures of form cchc-xa-2022 and of those beside it. */
export const cchcXa2022Mentions: MentionTable = Object.freeze({
  mentions: Object.freeze([
    ...phuLuc2Mentions,
    ...phuLuc3Mentions,
    ...phuLuc4Mentions,
    ...phuLuc56Mentions,
    ...phuLuc7Mentions,
    ...phuLuc8Mentions,
    ...supplementaryMentions,
  ]),
  absences: Object.freeze([
    ...phuLuc2Absences,
    ...phuLuc3Absences,
    ...phuLuc4Absences,
    ...phuLuc56Absences,
    ...supplementaryAbsences,
  ]),
  cumulative: Object.freeze(['PL2.2', 'PL2.2.1', 'PL2.2.2', 'PL7.1', 'PL7.1.1', 'PL7.1.2']),
});
