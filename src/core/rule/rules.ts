import { loadRules } from './load-rules';
import type { Rule } from './rule';
import { blankRules } from './rules/blank-rules';
import { detailRules } from './rules/detail-rules';
import { figureRules } from './rules/figure-rules';
import { printRules } from './rules/print-rules';
import { ratioRules } from './rules/ratio-rules';
import { relationRules } from './rules/relation-rules';
import { sumRules } from './rules/sum-rules';

/** Every rule, in the order in which findings of one place are shown. */
export const rules: readonly Rule[] = loadRules([
  ...figureRules,
  ...ratioRules,
  ...sumRules,
  ...relationRules,
  ...blankRules,
  ...detailRules,
  ...printRules,
]);
