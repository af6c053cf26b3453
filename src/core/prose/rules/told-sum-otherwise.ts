import { figureWords } from '../../check/figure-words';
import { sumDecimals } from '../../number/decimal';
import { formatTrimmed } from '../../number/format-number';
import type { Prose, ProseTrouble } from '../prose-rule';
import { isJudgedBySheet, supplementaryTotals } from '../supplementary';
import { isSame, toldIn } from '../told';
import { writtenAt } from '../written';

/** Numbers of the text that together are a row of an appendix, and another number there: early + on time. */
export function toldSumOtherwise(prose: Prose): readonly ProseTrouble[] {
  const { facts } = prose;
  const told = prose.told;
  const sections = [...new Set(told.map(({ paragraph }) => paragraph.section))];
  return sections.flatMap((section) =>
    supplementaryTotals.flatMap(({ parts, needs, indicator }): ProseTrouble[] => {
      const row = facts.form.indicators.get(indicator);
      const table = row && facts.reports(row) ? facts.number(indicator) : undefined;
      const here = parts.flatMap((figure) => toldIn(told, section, figure) ?? []);
      const [last] = here.slice(-1);
      if (!row || !table || !last || needs.some((figure) => !toldIn(told, section, figure))) return [];
      if (isJudgedBySheet(prose, section, parts)) return [];
      const sum = sumDecimals(here.map(({ mention }) => mention.value));
      if (isSame(sum, table)) return [];
      const value = here.map(({ paragraph, mention }) => writtenAt(paragraph, mention)).join(' + ');
      return [
        {
          message: 'told-sum-otherwise',
          at: { paragraph: last.paragraph, span: last.mention },
          key: indicator,
          value,
          words: { sum: formatTrimmed(sum), figure: indicator, table: figureWords(row, facts.figure(indicator)) },
          figure: indicator,
          related: [indicator],
        },
      ];
    }),
  );
}
