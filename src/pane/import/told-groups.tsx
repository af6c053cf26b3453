import { numberWords } from '../../core/check/figure-words';
import type { Form, IndicatorId } from '../../core/form/form';
import { importMessages } from '../../core/import/messages';
import type { ComparedFigure } from '../../core/import/offer/compare-computed';
import type { ImportOffer } from '../../core/import/offer/import-offer';
import type { ImportedValue, ImportProposal } from '../../core/import/proposal';
import { formatTrimmed } from '../../core/number/format-number';
import { NOTHING_ARISEN } from '../../core/report/figure';
import { usePaneTools } from '../app/pane-tools';
import { placeName } from '../app/place-name';
import { OfferGroup } from './offer-group';
import { SourceText } from './source-text';
import { useImportTools } from './use-import-tools';

/** Computed rows are never written: where the document says otherwise than its own figures, that is told. */
export function ComparedRows({
  differing,
  form,
  open,
}: {
  readonly differing: readonly ComparedFigure[];
  readonly form: Form;
  readonly open: boolean;
}) {
  const { text, words } = useImportTools();

  if (differing.length === 0) return null;
  return (
    <OfferGroup group="computed" title={words.groups.computed} open={open} all={differing.length}>
      {() =>
        differing.map(({ indicator, choice, computed }) => (
          <li key={`${indicator} ${choice.written}`} className="offer-item">
            <RowName indicator={indicator} form={form} />
            <p className="offer-change">
              {words.computed(
                valueWords(form, indicator, choice.value),
                computed === undefined ? text.blank : valueWords(form, indicator, computed),
              )}
            </p>
            {choice.sources.map((source, index) => (
              <SourceText key={index} source={source} form={form} />
            ))}
          </li>
        ))
      }
    </OfferGroup>
  );
}

/** Figures that are last period's own. */
export function PassedOver({
  offer: { passedOver },
  form,
  open,
}: {
  readonly offer: ImportOffer;
  readonly form: Form;
  readonly open: boolean;
}) {
  const { words } = useImportTools();
  if (passedOver.length === 0) return null;
  return (
    <OfferGroup group="passedOver" title={words.groups.passedOver} open={open} all={passedOver.length}>
      {() =>
        passedOver.map(({ indicator, choices }) => (
          <li key={indicator} className="offer-item">
            <RowName indicator={indicator} form={form} />
            <p className="offer-change">{choices.map(({ value }) => valueWords(form, indicator, value)).join(' / ')}</p>
          </li>
        ))
      }
    </OfferGroup>
  );
}

/** What could not be placed, with its text to copy by hand; and the frame that every report has already. */
export function LeftTexts({
  proposal: { unplaced },
  offer: { paragraphs },
  isOpen,
}: {
  readonly proposal: ImportProposal;
  readonly offer: ImportOffer;
  readonly isOpen: (group: string) => boolean;
}) {
  const { language, words } = useImportTools();
  const groups = words.groups;
  const reasons = importMessages[language].unplaced;
  const frame = paragraphs.filter(({ state }) => state === 'frame');
  return (
    <>
      {frame.length > 0 && (
        <OfferGroup group="frame" title={groups.frame} open={isOpen('frame')} all={frame.length}>
          {() =>
            frame.map((paragraph, index) => (
              <li key={index} className="offer-item whole-text" lang="vi">
                {paragraph.text}
              </li>
            ))
          }
        </OfferGroup>
      )}
      {unplaced.length > 0 && (
        <OfferGroup group="unplaced" title={groups.unplaced} open={isOpen('unplaced')} all={unplaced.length}>
          {() =>
            unplaced.map(({ reason, text: said }, index) => (
              <li key={index} className="offer-item">
                <p className="source-doubt">{reasons[reason]}</p>
                <p className="whole-text" lang="vi">
                  {said}
                </p>
              </li>
            ))
          }
        </OfferGroup>
      )}
    </>
  );
}

/** What of the file was not read. */
export function OmittedParts({
  proposal: { omitted },
  open,
}: {
  readonly proposal: ImportProposal;
  readonly open: boolean;
}) {
  const { language, words } = useImportTools();
  if (omitted.length === 0) return null;
  const kinds = importMessages[language].omitted;
  return (
    <OfferGroup group="omitted" title={words.groups.omitted} open={open} all={omitted.length}>
      {() =>
        omitted.map(({ kind, count, text: said }) => (
          <li key={kind} className="offer-item">
            <p>
              {kinds[kind]} ({count})
            </p>
            {said !== '' && (
              <p className="whole-text" lang="vi">
                {said}
              </p>
            )}
          </li>
        ))
      }
    </OfferGroup>
  );
}

function RowName({ indicator, form }: { readonly indicator: IndicatorId; readonly form: Form }) {
  const { text } = usePaneTools();
  return (
    <p>
      <span className="quiet">{placeName(indicator, form, text)}</span>{' '}
      <span lang="vi">{form.indicators.get(indicator)?.label}</span>
    </p>
  );
}

function valueWords(form: Form, indicator: IndicatorId, value: ImportedValue): string {
  const row = form.indicators.get(indicator);
  if (value === 'nothing') return NOTHING_ARISEN;
  return row ? numberWords(row, value) : formatTrimmed(value);
}
