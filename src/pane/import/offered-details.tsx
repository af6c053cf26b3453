import { importMessages } from '../../core/import/messages';
import type { ImportOffer, ImportTicks } from '../../core/import/offer/import-offer';
import type { ImportedDetail } from '../../core/import/proposal';
import { dateAsTyped } from '../details/read-date';
import { OfferGroup } from './offer-group';
import { useImportTools } from './use-import-tools';

interface OfferedDetailsProps {
  readonly offer: ImportOffer;
  readonly ticks: ImportTicks;
  readonly open: boolean;
}

/** What the letter's head and signature say, where the report says otherwise or nothing. */
export function OfferedDetails({ offer: { details }, ticks, open }: OfferedDetailsProps) {
  const { text, language, words, importing } = useImportTools();

  if (details.length === 0) return null;
  const names = importMessages[language].details;
  const tick = (fields: readonly ImportedDetail[], on: boolean): void =>
    importing.change({ type: 'details-ticked', details: fields, on });
  const shown = (field: ImportedDetail, value: string): string => {
    if (value === '') return text.blank;
    return field === 'document.date' ? dateAsTyped(value) : value.replace(/\n/g, '; ');
  };
  return (
    <OfferGroup
      group="details"
      title={words.groups.details}
      open={open}
      ticked={details.filter(({ field }) => ticks.details.has(field)).length}
      all={details.length}
      onTickAll={(on) =>
        tick(
          details.map(({ field }) => field),
          on,
        )
      }
    >
      {() =>
        details.map(({ field, value, now }) => (
          <li key={field} className="offer-item">
            <label className="check-label">
              <input
                type="checkbox"
                checked={ticks.details.has(field)}
                onChange={(event) => tick([field], event.target.checked)}
              />
              <span>
                <span className="quiet">{names[field]}</span>{' '}
                <span className="offer-change" lang="vi">
                  {words.becomes(shown(field, now), shown(field, value))}
                </span>
              </span>
            </label>
          </li>
        ))
      }
    </OfferGroup>
  );
}
