import { type ImportOffer, type ImportTicks, standardLeftOut } from '../../core/import/offer/import-offer';
import { mayBeTaken, type OfferedParagraph } from '../../core/import/offer/offer-paragraphs';
import { OfferGroup } from './offer-group';
import { OfferedParagraphItem } from './offered-paragraph-item';
import { useImportTools } from './use-import-tools';

interface OfferedTextsProps {
  readonly offer: ImportOffer;
  readonly ticks: ImportTicks;
  readonly isOpen: (group: string) => boolean;
}

/** Paragraphs by their sections; those that stand on the report sheet already are only counted. */
export function OfferedTexts({ offer, ticks, isOpen }: OfferedTextsProps) {
  const { words, importing } = useImportTools();

  const { paragraphs } = offer;
  const offered = paragraphs.map((paragraph, index) => ({ paragraph, index }));
  const open = offered.filter(({ paragraph: { state } }) => mayBeTaken(state));
  const standing = paragraphs.filter(({ state }) => state === 'standing').length;
  const sections = [...new Set(open.map(({ paragraph }) => paragraph.section))];
  const tick = (indexes: readonly number[], on: boolean): void =>
    importing.change({ type: 'paragraphs-ticked', paragraphs: indexes, on });
  return (
    <>
      {standing > 0 && <li className="quiet offer-note">{words.sameTexts(standing)}</li>}
      {offer.standard.length > 0 && (
        <li className="offer-item">
          <label className="check-label">
            <input
              type="checkbox"
              checked={ticks.withoutStandard}
              onChange={(event) => importing.change({ type: 'standard-ticked', on: event.target.checked })}
            />
            <span>
              {words.withoutStandard(standardLeftOut(offer, ticks).length)}{' '}
              <span className="quiet">{words.withoutStandardHint}</span>
            </span>
          </label>
        </li>
      )}
      {sections.map((section) => {
        const here = open.filter(({ paragraph }) => paragraph.section === section);
        const sure = here.filter(({ paragraph }) => isSure(paragraph));
        const group = `text ${section}`;
        return (
          <OfferGroup
            key={group}
            group={group}
            title={words.groups.text(section)}
            open={isOpen(group)}
            ticked={here.filter(({ index }) => ticks.paragraphs.has(index)).length}
            all={here.length}
            onTickAll={(on) =>
              tick(
                (on && sure.length > 0 ? sure : here).map(({ index }) => index),
                on,
              )
            }
          >
            {() => [
              <li key="times" className="quiet offer-note">
                {words.times}
              </li>,
              ...here.map(({ paragraph, index }) => (
                <OfferedParagraphItem
                  key={index}
                  paragraph={paragraph}
                  ticked={ticks.paragraphs.has(index)}
                  onTick={(on) => tick([index], on)}
                />
              )),
            ]}
          </OfferGroup>
        );
      })}
    </>
  );
}

function isSure({ state }: OfferedParagraph): boolean {
  return state === 'new';
}
