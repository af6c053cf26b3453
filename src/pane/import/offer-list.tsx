import type { ImportOffer } from '../../core/import/offer/import-offer';
import type { OfferedFigure } from '../../core/import/offer/offer-figures';
import { type ImportProposal, isCertain } from '../../core/import/proposal';
import { type IndicatorId, SUPPLEMENTARY } from '../../core/form/form';
import { placeName } from '../app/place-name';
import type { PaneState } from '../state/pane-state';
import { ComparedRows, LeftTexts, OmittedParts, PassedOver } from './told-groups';
import { OfferGroup } from './offer-group';
import { OfferedDetails } from './offered-details';
import { OfferedFigureItem } from './offered-figure-item';
import { OfferedTexts } from './offered-texts';
import type { OpenOffer } from './use-import-offer';
import { type ImportViewTools, useImportTools } from './use-import-tools';

interface OfferListProps {
  readonly open: OpenOffer;
  readonly proposal: ImportProposal;
  readonly state: PaneState;
}

/** Groups of what was found: figures by appendix, text by section, details, and what cannot be written. */
export function OfferList({ open: { offer, differing }, proposal, state }: OfferListProps) {
  const tools = useImportTools();
  const { words, importing } = tools;

  const { ticks } = state.importing;
  const isOpen = (group: string): boolean => state.importing.open.has(group);
  const same = offer.figures.filter((figure) => figure.state === 'same').length;
  const tickFigures = (figures: readonly OfferedFigure[], on: boolean): void =>
    importing.change({
      type: 'figures-ticked',
      figures: new Map(figures.map(({ indicator }) => [indicator, on ? 0 : undefined])),
    });
  const tickAll = (on: boolean): void => {
    tickFigures(on ? offer.figures.filter(isSure) : offer.figures, on);
    if (on) return;
    importing.change({ type: 'paragraphs-ticked', paragraphs: offer.paragraphs.map((_, index) => index), on });
    importing.change({ type: 'standard-ticked', on });
    importing.change({ type: 'details-ticked', details: offer.details.map(({ field }) => field), on });
  };
  return (
    <>
      <div className="button-row">
        <button type="button" className="link" onClick={() => tickAll(true)}>
          {words.all}
        </button>
        <button type="button" className="link" onClick={() => tickAll(false)}>
          {words.none}
        </button>
      </div>
      {same > 0 && <p className="quiet">{words.same(same)}</p>}
      <ul className="plain-list offers">
        {figureGroups(offer, state, tools).map(({ group, title, figures }) => {
          const sure = figures.filter(isSure);
          const canTick = group !== 'absent' && sure.length > 0;
          return (
            <OfferGroup
              key={group}
              group={group}
              title={title}
              open={isOpen(group)}
              ticked={
                group === 'absent' ? undefined : figures.filter(({ indicator }) => ticks.figures.has(indicator)).length
              }
              all={figures.length}
              onTickAll={canTick ? (on) => tickFigures(on ? sure : figures, on) : undefined}
            >
              {() =>
                figures.map((figure) => (
                  <OfferedFigureItem
                    key={figure.indicator}
                    figure={figure}
                    form={state.form}
                    choice={ticks.figures.get(figure.indicator)}
                  />
                ))
              }
            </OfferGroup>
          );
        })}
        <ComparedRows differing={differing} form={state.form} open={isOpen('computed')} />
        <OfferedTexts offer={offer} ticks={ticks} isOpen={isOpen} />
        <OfferedDetails offer={offer} ticks={ticks} open={isOpen('details')} />
        <PassedOver offer={offer} form={state.form} open={isOpen('passedOver')} />
        <LeftTexts proposal={proposal} offer={offer} isOpen={isOpen} />
        <OmittedParts proposal={proposal} open={isOpen('omitted')} />
      </ul>
    </>
  );
}

/** One value without a doubt, for a cell that is there. */
function isSure({ choices: [only, ...others], cell }: OfferedFigure): boolean {
  return cell !== undefined && only !== undefined && others.length === 0 && isCertain(only);
}

interface FigureGroup {
  readonly group: string;
  readonly title: string;
  readonly figures: readonly OfferedFigure[];
}

function figureGroups(
  { figures }: ImportOffer,
  { form }: PaneState,
  { text, words }: ImportViewTools,
): readonly FigureGroup[] {
  const groupOf = (id: IndicatorId): string => form.indicators.get(id)?.appendix ?? SUPPLEMENTARY;
  const held = figures.filter(({ state }) => state !== 'same' && state !== 'absent');
  const groups = [...new Set(held.map(({ indicator }) => groupOf(indicator)))].map((group) => ({
    group,
    title: placeName(group, form, text),
    figures: held.filter(({ indicator }) => groupOf(indicator) === group),
  }));
  const absent = figures.filter(({ state }) => state === 'absent');
  return absent.length === 0 ? groups : [...groups, { group: 'absent', title: words.groups.absent, figures: absent }];
}
