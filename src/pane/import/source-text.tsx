import type { FigureSource } from '../../core/import/proposal';
import { importMessages } from '../../core/import/messages';
import { HEAD_SECTION, TAIL_SECTION } from '../../core/narrative/outline';
import type { Form } from '../../core/form/form';
import { plainStt } from '../../core/locate/row-identity';
import { cellName, placeName } from '../app/place-name';
import { type ImportViewTools, useImportTools } from './use-import-tools';

interface SourceTextProps {
  readonly source: FigureSource;
  readonly form: Form;
}

/** The sentence or the row that a figure was found in, its numbers marked, and why it may be another. */
export function SourceText({ source, form }: SourceTextProps) {
  const tools = useImportTools();
  const { language, words } = tools;

  const doubts = source.doubts.map((doubt) => importMessages[language].doubts[doubt]);
  return (
    <p className="source-text">
      <span className="quiet">{placeOf(source, form, tools)}: </span>
      <Words source={source} />
      {doubts.length > 0 && <span className="source-doubt"> {words.doubt(doubts.join('; '))}</span>}
    </p>
  );
}

function placeOf(source: FigureSource, form: Form, { text, words }: ImportViewTools): string {
  switch (source.kind) {
    case 'cell':
      return cellName(source, text);
    case 'row': {
      return words.row(placeName(source.appendix, form, text), plainStt(source.stt));
    }
    case 'sentence':
      if (source.section === HEAD_SECTION) return words.head;
      return source.section === TAIL_SECTION ? words.tail : words.sentence(source.section);
  }
}

function Words({ source }: { readonly source: FigureSource }) {
  switch (source.kind) {
    case 'cell':
      return <span lang="vi">{source.label}</span>;
    case 'row':
      return (
        <span lang="vi">
          {printed(source).map((part) => `${part} · `)}
          <mark>{source.figure}</mark>
          {source.note === '' ? '' : ` · ${source.note.replace(/\n/g, ' ')}`}
        </span>
      );
    case 'sentence': {
      const { text, spans } = source;
      return (
        <span lang="vi">
          {spans.map(({ start, end }, index) => (
            <span key={start}>
              {text.slice(spans[index - 1]?.end ?? 0, start)}
              <mark>{text.slice(start, end)}</mark>
            </span>
          ))}
          {text.slice(spans[spans.length - 1]?.end ?? 0)}
        </span>
      );
    }
  }
}

/** What the row prints before its figure; a label that is the form's own stands above already. */
function printed({ label, unit, doubts }: Extract<FigureSource, { readonly kind: 'row' }>): readonly string[] {
  const isOther = doubts.includes('label-differs') || doubts.includes('stt-differs');
  return [isOther ? label : '', unit].map((part) => part.replace(/\n/g, ' ')).filter((part) => part !== '');
}
