import type { OfferedParagraph } from '../../core/import/offer/offer-paragraphs';
import { useImportTools } from './use-import-tools';

interface OfferedParagraphItemProps {
  readonly paragraph: OfferedParagraph;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

/** Longer texts are folded up. */
const LONG = 240;

/** One paragraph with the times in it marked. */
export function OfferedParagraphItem({ paragraph, ticked, onTick }: OfferedParagraphItemProps) {
  const { words } = useImportTools();
  const isLong = paragraph.text.length > LONG;
  return (
    <li className="offer-item">
      <label className="check-label">
        <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.target.checked)} />
        <span lang="vi">
          <Marked paragraph={paragraph} end={isLong ? LONG : paragraph.text.length} />
          {isLong && '…'}
          {paragraph.state === 'alike' && <span className="source-doubt"> {words.alike}</span>}
        </span>
      </label>
      {isLong && (
        <details>
          <summary>{words.whole}</summary>
          <p lang="vi" className="whole-text">
            <Marked paragraph={paragraph} end={paragraph.text.length} />
          </p>
        </details>
      )}
    </li>
  );
}

function Marked({
  paragraph: { text, times },
  end: cut,
}: {
  readonly paragraph: OfferedParagraph;
  readonly end: number;
}) {
  const spans = times.filter(({ end }) => end <= cut);
  const last = spans[spans.length - 1]?.end ?? 0;
  return (
    <>
      {spans.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(spans[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(last, cut)}
    </>
  );
}
