import type { Cause, CauseKind } from '../../check/cause/cause';
import type { FixKind } from '../../check/check';
import type { Detail } from '../../check/place';
import type { ReportingLevel } from '../../form/form';
import type { MessageTemplate, Placeholder } from './template';

/** Messages that findings gathered into one have, by the message of the single ones. */
export type GatheredKey =
  | 'appendix-missing'
  | 'number-as-text'
  | 'figure-from-elsewhere'
  | 'required-blank'
  | 'ambiguous-blank'
  | 'other-level-filled'
  | 'unit-missing'
  | 'unit-wording'
  | 'stt-comma'
  | 'count-one-digit'
  | 'thousands-unseparated'
  | 'detail-missing'
  | 'formula-overwritten';

/** What a language calls things, besides the messages of rules. */
export interface Terms {
  /** With `{number}`. */
  readonly appendix: string;
  /** The supplementary table. */
  readonly supplementary: string;
  /** The whole report, as a place. */
  readonly report: string;
  readonly details: Readonly<Record<Detail, string>>;
  readonly levels: Readonly<Record<ReportingLevel, string>>;
  /** With `{places}` and `{count}`, where a list of places is cut short. */
  readonly more: string;
  readonly causes: Readonly<Record<CauseKind, string>>;
  /** With `{after}`. */
  readonly fixes: Readonly<Record<FixKind, string>>;
  /** With `{count}`. */
  readonly fixesForAll: Readonly<Record<FixKind, string>>;
  /** With `{place}`, `{count}` and `{places}`. */
  readonly gathered: Readonly<Record<GatheredKey, MessageTemplate>>;
}

type CauseWord<K extends CauseKind> = Exclude<keyof Extract<Cause, { kind: K }>, 'kind'>;

/** Placeholders of a language's causes that the cause itself does not fill; `never` where the table is right. */
export type UnfilledCauseWords<T extends Terms> = {
  [K in CauseKind]: Exclude<Placeholder<T['causes'][K]>, CauseWord<K>>;
}[CauseKind];
