import { type ReactNode, useEffect } from 'react';
import { PERIODS, periodDates } from '../../core/report/period';
import { usePaneTools } from '../app/pane-tools';
import type { DetailsState } from '../state/pane-state';
import type { PaneText } from '../text/pane-text';
import { DetailChoice } from './detail-choice';
import { DetailTextField, fieldId } from './detail-text-field';
import { type DetailsDraft, readYear } from './details-draft';
import { dateAsPrinted, dateAsTyped, readDate } from './read-date';

const LEVELS = ['commune', 'district', 'province'] as const;

/** The fields of the details, in the order of a report's heading. */
export function DetailsForm({ details }: { readonly details: DetailsState }) {
  const { text, dispatch } = usePaneTools();
  const { focus, draft } = details;
  useEffect(() => {
    if (!focus) return;
    document.getElementById(fieldId(focus.field))?.focus();
    dispatch({ type: 'field-focused' });
  }, [focus, dispatch]);
  return (
    <form className="details-form" onSubmit={(event) => event.preventDefault()} noValidate>
      <Group title={text.details.unit}>
        <DetailTextField field="unit.name" details={details} />
        <DetailTextField field="unit.parent" details={details} />
        <DetailChoice
          field="unit.level"
          details={details}
          options={LEVELS.map((level) => ({ value: level, label: text.details.levels[level] }))}
          hint={text.details.levelHint}
        />
      </Group>
      <Group title={text.details.period}>
        <DetailChoice
          field="period.kind"
          details={details}
          options={PERIODS.map(({ kind }) => ({ value: kind, label: text.details.periods[kind] }))}
          hint=""
        />
        <DetailTextField field="period.year" details={details} numeric />
        <p className="field-hint wide">{periodHint(draft, text)}</p>
      </Group>
      <Group title={text.details.document}>
        <DetailTextField field="document.number" details={details} />
        <DetailTextField field="document.date" details={details} hint={dateHint(draft, text)} />
        <DetailTextField field="document.place" details={details} />
      </Group>
      <Group title={text.details.signatory}>
        <DetailTextField field="signatory.authority" details={details} />
        <DetailTextField field="signatory.title" details={details} />
        <DetailTextField field="signatory.name" details={details} />
      </Group>
      <Group title={text.details.sending}>
        <DetailTextField field="addressees" details={details} multiline />
        <DetailTextField field="recipients" details={details} multiline />
      </Group>
    </form>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="group">
      <legend>{title}</legend>
      <div className="group-fields">{children}</div>
    </fieldset>
  );
}

/** First and last day of the period; nothing where the year cannot be read. */
function periodHint(draft: DetailsDraft, text: PaneText): string {
  const kind = PERIODS.find((period) => period.kind === draft['period.kind'])?.kind;
  const year = readYear(draft['period.year']);
  if (!kind || year === undefined) return '';
  const { from, to } = periodDates({ kind, year });
  return text.details.periodDates(dateAsTyped(from), dateAsTyped(to));
}

/** The date shown back as it will be printed; `undefined` where there is none to show. */
function dateHint(draft: DetailsDraft, text: PaneText): string | undefined {
  const date = readDate(draft['document.date'], Number(draft['period.year']));
  return date.kind === 'date' ? text.details.dateRead(...dateAsPrinted(date.iso)) : undefined;
}
