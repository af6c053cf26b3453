import { formatTrimmed } from '../../number/format-number';
import { percentage } from '../../number/round-half-up';
import type { Prose, ProseTrouble } from '../prose-rule';
import { judgeShare } from '../share-verdict';
import { writtenAt, writtenWithNoun } from '../written';

/** A percentage that is not the share that its own numbers give, rounded half up to its own decimals. */
export function shareWrong(prose: Prose): readonly ProseTrouble[] {
  return prose.paragraphs.flatMap((paragraph) =>
    paragraph.shares.flatMap((share): ProseTrouble[] => {
      const judged = judgeShare(prose, paragraph, share);
      if (judged.verdict !== 'wrong') return [];
      const { part, percent } = share;
      const value = writtenAt(paragraph, percent);
      return [
        {
          message: 'share-wrong',
          at: { paragraph, span: percent },
          key: writtenAt(paragraph, part),
          value,
          words: {
            part: writtenWithNoun(paragraph, part),
            fraction: `${formatTrimmed(part.value)}/${formatTrimmed(judged.whole)}`,
            share: `${formatTrimmed(percentage(part.value, judged.whole, Math.max(percent.decimals, 1)))}%`,
          },
        },
      ];
    }),
  );
}

/** A percentage of nothing: 00 of 00 told as 100%. */
export function shareOfNothing(prose: Prose): readonly ProseTrouble[] {
  return prose.paragraphs.flatMap((paragraph) =>
    paragraph.shares.flatMap((share): ProseTrouble[] => {
      if (judgeShare(prose, paragraph, share).verdict !== 'of-nothing') return [];
      const { part, percent } = share;
      const words = { part: writtenWithNoun(paragraph, part) };
      const value = writtenAt(paragraph, percent);
      return [{ message: 'share-of-nothing', at: { paragraph, span: percent }, key: words.part, value, words }];
    }),
  );
}
