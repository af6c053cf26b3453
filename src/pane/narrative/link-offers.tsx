import type { NumberLink } from '../../core/editor/number-links';
import type { Form } from '../../core/form/form';
import { usePaneTools } from '../app/pane-tools';
import { placeName } from '../app/place-name';
import type { LinkingDraft } from '../state/narrative-state';
import { SentenceWithMark } from './sentence-with-mark';

interface LinkOffersProps {
  readonly links: readonly NumberLink[];
  readonly linking: LinkingDraft;
  readonly form: Form;
}

/** The numbers of a typed paragraph that can follow figures, each in its sentence; nothing is changed until asked for. */
export function LinkOffers({ links, linking, form }: LinkOffersProps) {
  const { text } = usePaneTools();
  const words = text.narrative.linking;
  if (links.length === 0) return <p>{words.gone}</p>;
  return (
    <>
      <p className="quiet">{words.intro}</p>
      <ul className="plain-list offers">
        {links.map((link) => (
          <li key={link.start} className="offer">
            <p className="report-text">
              <SentenceWithMark sentence={link.sentence} mark={link.mark} />
            </p>
            {link.candidates.length === 1 ? (
              <OneCandidate link={link} linking={linking} form={form} />
            ) : (
              <Candidates link={link} linking={linking} form={form} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface OfferProps {
  readonly link: NumberLink;
  readonly linking: LinkingDraft;
  readonly form: Form;
}

function OneCandidate({ link, linking, form }: OfferProps) {
  const { dispatch } = usePaneTools();
  const { start } = link;
  return (
    <label className="check-label">
      <input
        type="checkbox"
        checked={linking.chosen.has(start)}
        onChange={(event) => dispatch({ type: 'link-chosen', start, candidate: event.target.checked ? 0 : undefined })}
      />
      <CandidateWords link={link} index={0} form={form} />
    </label>
  );
}

/** The words fit several figures: a person says which, or none. */
function Candidates({ link, linking, form }: OfferProps) {
  const { text, dispatch } = usePaneTools();
  const { start, written, candidates } = link;
  const name = `offer-${start}`;
  const chosen = linking.chosen.get(start);
  return (
    <fieldset className="group">
      <legend className="unseen">{written}</legend>
      {candidates.map(({ indicator }, index) => (
        <label key={indicator} className="check-label">
          <input
            type="radio"
            name={name}
            checked={chosen === index}
            onChange={() => dispatch({ type: 'link-chosen', start, candidate: index })}
          />
          <CandidateWords link={link} index={index} form={form} />
        </label>
      ))}
      <label className="check-label">
        <input
          type="radio"
          name={name}
          checked={chosen === undefined}
          onChange={() => dispatch({ type: 'link-chosen', start, candidate: undefined })}
        />
        {text.narrative.linking.leave}
      </label>
    </fieldset>
  );
}

function CandidateWords({
  link,
  index,
  form,
}: {
  readonly link: NumberLink;
  readonly index: number;
  readonly form: Form;
}) {
  const { text } = usePaneTools();
  const candidate = link.candidates[index];
  if (!candidate) return null;
  const { indicator, becomes } = candidate;
  return (
    <span>
      <strong>{link.written}</strong> → {placeName(indicator, form, text)}:{' '}
      <span lang="vi">{form.indicators.get(indicator)?.label}</span>
      {becomes !== link.written && <span className="quiet"> ({text.narrative.linking.becomes(becomes)})</span>}
    </span>
  );
}
