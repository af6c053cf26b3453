import { loadRules } from './load-rules';
import type { Rule } from './rule';
import { blankRules } from './rules/blank-rules';
import { detailRules } from './rules/detail-rules';
import { figureRules } from './rules/figure-rules';
import { printRules } from './rules/print-rules';
import { ratioRules } from './rules/ratio-rules';
import { relationRules } from './rules/relation-rules';
import { sumRules } from './rules/sum-rules';
import { supplementaryRules } from './rules/supplementary-rules';

/** The tables that the rules are kept in, in order, with their titles in Vietnamese. */
export const ruleTables: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = Object.freeze([
  { title: 'Từng số liệu', rules: figureRules },
  { title: 'Tỷ lệ', rules: ratioRules },
  { title: 'Tổng', rules: sumRules },
  { title: 'Quan hệ giữa các dòng', rules: relationRules },
  { title: 'Số liệu bổ sung', rules: supplementaryRules },
  { title: 'Ô trống và cấp báo cáo', rules: blankRules },
  { title: 'Thông tin báo cáo', rules: detailRules },
  { title: 'Cách trình bày bảng', rules: printRules },
]);

/** Every rule, in the order in which findings of one place are shown. */
export const rules: readonly Rule[] = loadRules(ruleTables.flatMap((table) => table.rules));
