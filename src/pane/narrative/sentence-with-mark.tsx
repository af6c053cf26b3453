interface SentenceWithMarkProps {
  readonly sentence: string;
  readonly mark: { readonly start: number; readonly end: number };
}

/** A sentence of the report with the number that is spoken of marked. */
export function SentenceWithMark({ sentence, mark }: SentenceWithMarkProps) {
  return (
    <span lang="vi">
      {sentence.slice(0, mark.start)}
      <mark>{sentence.slice(mark.start, mark.end)}</mark>
      {sentence.slice(mark.end)}
    </span>
  );
}
