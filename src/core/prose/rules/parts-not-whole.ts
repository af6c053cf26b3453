import { sumDecimals } from '../../number/decimal';
import { formatTrimmed } from '../../number/format-number';
import type { IndicatorId } from '../../form/form';
import { findLists } from '../part-lists';
import type { Prose, ProseTrouble, Told } from '../prose-rule';
import { isJudgedBySheet, supplementarySums } from '../supplementary';
import { isSame, toldIn } from '../told';
import { writtenAt, writtenWithNoun } from '../written';

/** Counts of the text that should make up another and do not. */
export function partsNotWhole(prose: Prose): readonly ProseTrouble[] {
  return [...sums(prose), ...lists(prose)];
}

/**
 * received + carried over = early + on time + overdue + pending, within one section. What the text leaves untold and the
 * sheet gives is no nothing.
 */
function sums(prose: Prose): readonly ProseTrouble[] {
  const { facts, told } = prose;
  const isUntold = (section: string, figure: IndicatorId): boolean =>
    !toldIn(told, section, figure) && (facts.number(figure)?.units ?? 0n) !== 0n;
  const sections = [...new Set(told.map(({ paragraph }) => paragraph.section))];
  return sections.flatMap((section) =>
    supplementarySums.flatMap(({ id, wholes, parts, needs }): ProseTrouble[] => {
      const all = [...wholes, ...parts];
      if (needs.some((figure) => !toldIn(told, section, figure)) || isJudgedBySheet(prose, section, all)) return [];
      if (all.some((figure) => toldTwice(told, section, figure) || isUntold(section, figure))) return [];
      const whole = toldOf(told, section, wholes);
      const part = toldOf(told, section, parts);
      const [last] = part.slice(-1);
      const [total, sum] = [sumOf(whole), sumOf(part)];
      if (!last || isSame(total, sum)) return [];
      return [
        {
          message: 'sum-not-whole',
          at: { paragraph: last.paragraph, span: last.mention },
          key: id,
          value: addition(part),
          words: { sum: formatTrimmed(sum), whole: addition(whole), total: formatTrimmed(total) },
        },
      ];
    }),
  );
}

/** `04 người (01 cán bộ, 03 công chức)`, `20 người gồm 12 cán bộ và 8 công chức` */
function lists(prose: Prose): readonly ProseTrouble[] {
  return prose.paragraphs.flatMap((paragraph) =>
    (paragraph.linked || paragraph.heading ? [] : findLists(paragraph)).flatMap(({ whole, parts }): ProseTrouble[] => {
      const sum = sumDecimals(parts.map(({ value }) => value));
      if (isSame(sum, whole.value)) return [];
      const written = parts.map((part) => writtenAt(paragraph, part));
      return [
        {
          message: 'list-not-whole',
          at: { paragraph, span: whole },
          key: `${writtenAt(paragraph, whole)}=${written.join('+')}`,
          value: writtenAt(paragraph, whole),
          words: {
            whole: writtenWithNoun(paragraph, whole),
            addition: `${written.join(' + ')} = ${formatTrimmed(sum)}`,
          },
        },
      ];
    }),
  );
}

function toldTwice(told: readonly Told[], section: string, figure: IndicatorId): boolean {
  const any = told.some(({ paragraph, mention }) => paragraph.section === section && mention.figure === figure);
  return any && !toldIn(told, section, figure);
}

function toldOf(told: readonly Told[], section: string, figures: readonly IndicatorId[]): readonly Told[] {
  return figures.flatMap((figure) => toldIn(told, section, figure) ?? []);
}

function sumOf(told: readonly Told[]): ReturnType<typeof sumDecimals> {
  return sumDecimals(told.map(({ mention }) => mention.value));
}

/** `222 + 317`; numbers in words as numbers. */
function addition(told: readonly Told[]): string {
  return told.map(({ paragraph, mention }) => numberWritten(paragraph, mention)).join(' + ');
}

function numberWritten(paragraph: Told['paragraph'], mention: Told['mention']): string {
  const written = writtenAt(paragraph, mention);
  return /^\d/.test(written) ? written : formatTrimmed(mention.value);
}
