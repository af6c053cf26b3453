import type { RenderedText } from '../narrative/rendered-text';
import { isProseFinding, type ProseFinding } from '../prose/prose-finding';
import type { Finding } from '../rule/finding';
import type { EditableParagraph } from './editable-paragraph';
import type { TextMark } from './text-segments';

/** The findings about one paragraph's text, single ones, each once, in the order of the list. */
export function paragraphFindings(
  { standing }: EditableParagraph,
  findings: readonly Finding[],
): readonly ProseFinding[] {
  const { cell, text } = standing;
  return single(findings).filter(
    (finding) =>
      finding.sentence !== '' &&
      cell !== undefined &&
      finding.cell?.sheet === cell.sheet &&
      finding.cell.address === cell.address &&
      text.includes(finding.sentence),
  );
}

/** Where in the shown text each finding's number stands; none for a text that has changed since. */
export function marksIn(shown: RenderedText, findings: readonly ProseFinding[]): readonly TextMark[] {
  return findings.flatMap(({ id, sentence, mark }) => {
    const at = shown.text.indexOf(sentence);
    return at < 0 || mark.end <= mark.start ? [] : [{ id, start: at + mark.start, end: at + mark.end }];
  });
}

function single(findings: readonly Finding[]): readonly ProseFinding[] {
  return findings.flatMap((finding) => [
    ...(isProseFinding(finding) ? [finding] : []),
    ...single(finding.consequences),
  ]);
}
