import { numberWords } from '../../core/check/figure-words';
import type { Form } from '../../core/form/form';
import type { OfferedFigure } from '../../core/import/offer/offer-figures';
import type { FigureChoice } from '../../core/import/proposal';
import { formatTrimmed } from '../../core/number/format-number';
import { NOTHING_ARISEN } from '../../core/report/figure';
import { usePaneTools } from '../app/pane-tools';
import { placeName } from '../app/place-name';
import { SourceText } from './source-text';
import { useImportTools } from './use-import-tools';

interface OfferedFigureItemProps {
  readonly figure: OfferedFigure;
  readonly form: Form;
  readonly choice: number | undefined;
}

/** One figure: its row, what stands in its cell and what would, and where the document says so. */
export function OfferedFigureItem({ figure, form, choice }: OfferedFigureItemProps) {
  const { text, controller, words, importing } = useImportTools();
  const { indicator, cell, choices, now } = figure;
  const [only] = choices;
  const take = (taken: number | undefined): void =>
    importing.change({ type: 'figures-ticked', figures: new Map([[indicator, taken]]) });
  const becomes = (each: FigureChoice): string => {
    const value = valueWords(form, figure, each);
    return value === now ? words.stands(value) : words.becomes(now === '' ? text.blank : now, value);
  };
  const goTo = cell && (
    <button type="button" className="link" onClick={() => void controller.goTo(cell)}>
      {words.goTo}
      <span className="unseen"> {placeName(figure.indicator, form, text)}</span>
    </button>
  );
  if (choices.length > 1) {
    return (
      <li className="offer-item">
        <fieldset className="group">
          <legend>
            <FigureName figure={figure} form={form} />
            <span className="source-doubt">{words.conflict}</span>
          </legend>
          {choices.map((each, index) => (
            <Choice
              key={index}
              label={becomes(each)}
              checked={choice === index}
              name={`import-${indicator}`}
              onTake={() => take(index)}
              off={!cell}
            >
              {each.sources.map((source, at) => (
                <SourceText key={at} source={source} form={form} />
              ))}
            </Choice>
          ))}
          <Choice
            label={words.takeNone}
            checked={choice === undefined}
            name={`import-${indicator}`}
            onTake={() => take(undefined)}
            off={!cell}
          />
        </fieldset>
        {goTo}
      </li>
    );
  }
  if (!only) return null;
  return (
    <li className="offer-item">
      <label className="check-label">
        <input
          type="checkbox"
          disabled={!cell}
          checked={choice === 0}
          onChange={(event) => take(event.target.checked ? 0 : undefined)}
        />
        <span>
          <FigureName figure={figure} form={form} />
          <span className="offer-change">{becomes(only)}</span>
        </span>
      </label>
      {only.sources.map((source, index) => (
        <SourceText key={index} source={source} form={form} />
      ))}
      {goTo}
    </li>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly checked: boolean;
  readonly off: boolean;
  readonly onTake: () => void;
  readonly children?: React.ReactNode;
}

function Choice({ label, name, checked, off, onTake, children }: ChoiceProps) {
  return (
    <>
      <label className="check-label">
        <input type="radio" name={name} checked={checked} disabled={off} onChange={onTake} />
        <span className="offer-change">{label}</span>
      </label>
      {children}
    </>
  );
}

function FigureName({ figure, form }: Pick<OfferedFigureItemProps, 'figure' | 'form'>) {
  const { text } = usePaneTools();
  return (
    <span className="offer-name">
      <span className="quiet">{placeName(figure.indicator, form, text)}</span>{' '}
      <span lang="vi">{form.indicators.get(figure.indicator)?.label}</span>
    </span>
  );
}

/** A value as its row writes it. */
function valueWords(form: Form, { indicator }: OfferedFigure, { value }: FigureChoice): string {
  const row = form.indicators.get(indicator);
  if (value === 'nothing') return NOTHING_ARISEN;
  return row ? numberWords(row, value) : formatTrimmed(value);
}
