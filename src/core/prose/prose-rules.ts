import type { ProseRule } from './prose-rule';
import { appendixNotReferred } from './rules/appendix-not-referred';
import { figuresNotTold } from './rules/figures-not-told';
import { headingOfAnother } from './rules/heading-of-another';
import { partsNotWhole } from './rules/parts-not-whole';
import { cumulativePeriod, periodLeftOver, signedWithin, yearLeftOver } from './rules/period-rules';
import { renamedLevels } from './rules/renamed-levels';
import { shareOfNothing, shareWrong } from './rules/share-wrong';
import { spellingMixed } from './rules/spelling-mixed';
import { inspectionBlank, surveyWay } from './rules/survey-and-inspection';
import { toldOtherwise } from './rules/told-otherwise';
import { toldSumOtherwise } from './rules/told-sum-otherwise';

const PERIODS =
  'Kỳ báo cáo theo hướng dẫn của Bộ Nội vụ: quý I, 6 tháng, quý III (không cộng dồn), năm; có nơi thêm 9 tháng';

/** Every rule about the text, in the order in which findings of one severity are shown. */
export const proseRules: readonly ProseRule[] = Object.freeze<ProseRule[]>([
  {
    id: 'told-otherwise',
    severity: 'error',
    title: { vi: 'Lời văn khớp phụ lục và số liệu bổ sung', en: 'The text agrees with the tables' },
    messages: ['told-otherwise', 'told-otherwise-with-share', 'told-none'],
    judge: toldOtherwise,
    source: 'Lời văn, phụ lục và trang Số liệu bổ sung của một báo cáo nói về cùng một số liệu',
  },
  {
    id: 'told-sum-otherwise',
    severity: 'error',
    title: { vi: 'Cộng các số trong lời văn khớp phụ lục', en: 'Sums of the text agree with the appendices' },
    messages: ['told-sum-otherwise'],
    judge: toldSumOtherwise,
    source: 'Hồ sơ giải quyết trước hạn và đúng hạn cộng lại là số đúng hạn của Phụ lục 4',
  },
  {
    id: 'parts-not-whole',
    severity: 'error',
    title: { vi: 'Các phần cộng lại bằng tổng', en: 'Parts add up to their whole' },
    messages: ['sum-not-whole', 'list-not-whole'],
    judge: partsNotWhole,
    source: 'Tiếp nhận + kỳ trước chuyển sang = trước hạn + đúng hạn + quá hạn + đang giải quyết',
  },
  {
    id: 'share-wrong',
    severity: 'error',
    title: { vi: 'Tỷ lệ trong lời văn đúng với các số của nó', en: 'A share is that of its own numbers' },
    messages: ['share-wrong'],
    judge: shareWrong,
    source: 'Làm tròn nửa lên đến số chữ số thập phân đã ghi',
  },
  {
    id: 'share-of-nothing',
    severity: 'warning',
    title: { vi: 'Không có gì thì không có tỷ lệ', en: 'Nothing has no share' },
    messages: ['share-of-nothing'],
    judge: shareOfNothing,
    source: 'Mẫu số bằng 00 thì ghi “không phát sinh”',
  },
  {
    id: 'survey-way',
    severity: 'warning',
    title: { vi: 'Hình thức khảo sát khớp lời văn', en: 'The way of the survey agrees with the text' },
    messages: ['survey-way'],
    judge: surveyWay,
    source: 'PL2.6.2: trực tuyến = 0, phát phiếu = 1, kết hợp = 2',
  },
  {
    id: 'inspection-blank',
    severity: 'warning',
    title: { vi: 'Có kiểm tra thì phải có kết quả', en: 'An inspection has results' },
    messages: ['inspection-blank'],
    judge: inspectionBlank,
    source: 'PL2.3.3.1: số vấn đề phát hiện qua kiểm tra, không có thì ghi 00',
  },
  {
    id: 'period-left-over',
    severity: 'warning',
    title: { vi: 'Không sót kỳ báo cáo khác', en: 'No period left over' },
    messages: ['period-left-over'],
    judge: periodLeftOver,
    gather: true,
    source: PERIODS,
  },
  {
    id: 'year-left-over',
    severity: 'warning',
    title: { vi: 'Không sót năm khác', en: 'No year left over' },
    messages: ['year-left-over'],
    judge: yearLeftOver,
    gather: true,
    source: PERIODS,
  },
  {
    id: 'cumulative-period',
    severity: 'warning',
    title: { vi: 'Báo cáo quý không nói 9 tháng', en: 'A quarter’s report does not speak of nine months' },
    messages: ['cumulative-period'],
    judge: cumulativePeriod,
    gather: true,
    source: PERIODS,
  },
  {
    id: 'signed-within',
    severity: 'warning',
    title: { vi: 'Ký trước khi hết khoảng thời gian đã nêu', en: 'Signed before the months told of had passed' },
    messages: ['signed-within'],
    judge: signedWithin,
    gather: true,
    source: 'Kỳ 6 tháng đến ngày 14/6, kỳ 9 tháng đến ngày 14/9',
  },
  {
    id: 'renamed-levels',
    severity: 'warning',
    title: { vi: 'Mức độ 3, 4 nay là một phần, toàn trình', en: 'Levels 3 and 4 have new names' },
    messages: ['renamed-levels'],
    judge: renamedLevels,
    gather: true,
    source: 'Nghị định 42/2022/NĐ-CP ngày 24/6/2022, có hiệu lực từ ngày 15/8/2022',
  },
  {
    id: 'heading-of-another',
    severity: 'warning',
    title: { vi: 'Tiêu đề đúng với mục', en: 'A heading is that of its section' },
    messages: ['heading-of-another'],
    judge: headingOfAnother,
    source: 'Đề cương báo cáo cải cách hành chính của Bộ Nội vụ',
  },
  {
    id: 'appendix-not-referred',
    severity: 'warning',
    title: { vi: 'Lời văn nhắc đến từng phụ lục', en: 'The text refers to each appendix' },
    messages: ['no-appendix-referred', 'appendix-not-referred'],
    judge: appendixNotReferred,
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: văn bản có phụ lục thì phải có chỉ dẫn về phụ lục đó',
  },
  {
    id: 'figures-not-told',
    severity: 'warning',
    title: { vi: 'Số liệu chính được nêu trong lời văn', en: 'The text tells of the figures' },
    messages: ['figures-not-told'],
    judge: figuresNotTold,
    source: 'Phụ lục minh họa cho lời văn',
  },
  {
    id: 'spelling-mixed',
    severity: 'info',
    title: { vi: 'Một từ viết một cách', en: 'One word, one spelling' },
    messages: ['spelling-mixed'],
    judge: spellingMixed,
    source: 'Hai cách đặt dấu thanh, hai cách viết i/y đều dùng được, nhưng không lẫn trong một văn bản',
  },
]);
