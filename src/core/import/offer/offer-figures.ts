import { figureWords } from '../../check/figure-words';
import type { Form, Indicator, IndicatorId } from '../../form/form';
import { type Figure, figureOf } from '../../report/figure';
import type { ReportPeriod } from '../../report/report-details';
import type { CellPlace, Snapshot } from '../../report/snapshot';
import { isSameValue } from '../gather-figures';
import { type FigureChoice, type FigureProposal, type ImportProposal, isCertain } from '../proposal';
import { carriesOver } from './carry-over/carry-over';
import type { ImportUse } from './import-use';

/**
 * How an offered figure stands to its cell: `new` the cell is blank, `differs` it holds another figure, `same` it holds
 * this one already, `conflict` the document gives several, `absent` the workbook has no cell for it.
 */
export type OfferState = 'new' | 'differs' | 'same' | 'conflict' | 'absent';

/** A figure that a person may take into its cell. */
export interface OfferedFigure {
  readonly indicator: IndicatorId;
  readonly cell?: CellPlace;
  /** What stands in the cell, in words; empty for a blank. */
  readonly now: string;
  readonly state: OfferState;
  readonly choices: readonly FigureChoice[];
  /** The choice to take unless the person says otherwise. */
  readonly suggested?: number;
}

export interface OfferedFigures {
  readonly figures: readonly OfferedFigure[];
  /** Rows that are computed from others: never written, only compared. */
  readonly computed: readonly FigureProposal[];
  /** Figures of the last period that are no other period's. */
  readonly passedOver: readonly FigureProposal[];
}

/**
 * Offers the figures of a document for the cells of a report. Only what is certain, stands alone and meets a blank cell
 * is suggested, and of last period's report nothing is.
 */
export function offerFigures(form: Form, proposal: ImportProposal, report: Snapshot, use: ImportUse): OfferedFigures {
  const figures: OfferedFigure[] = [];
  const computed: FigureProposal[] = [];
  const passedOver: FigureProposal[] = [];
  for (const figure of proposal.figures) {
    const row = form.indicators.get(figure.indicator);
    if (use === 'last-report' && !isOffered(form, figure.indicator, proposal.period, report)) passedOver.push(figure);
    else if (row && isComputed(row)) computed.push(figure);
    else figures.push(offer(row, figure, report, use));
  }
  return { figures, computed, passedOver };
}

/** Whether a row's figure follows from other rows. */
export function isComputed({ kind }: Indicator): boolean {
  return kind === 'ratio' || kind === 'sum';
}

function isOffered(form: Form, id: IndicatorId, from: ReportPeriod | undefined, { details }: Snapshot): boolean {
  return carriesOver(form, id, from, details.period);
}

function offer(
  row: Indicator | undefined,
  { indicator, choices }: FigureProposal,
  report: Snapshot,
  use: ImportUse,
): OfferedFigure {
  const standing = report.rows.get(indicator);
  const figure = figureOf(standing);
  const cell = standing?.cell;
  const now = row ? figureWords(row, figure) : '';
  const state = stateOf(figure, choices, cell !== undefined);
  const [only] = choices;
  const isSuggested = use === 'same-report' && state === 'new' && only !== undefined && isCertain(only);
  return { indicator, cell, now, state, choices, ...(isSuggested ? { suggested: 0 } : {}) };
}

function stateOf(figure: Figure, choices: readonly FigureChoice[], hasCell: boolean): OfferState {
  if (!hasCell) return 'absent';
  if (choices.length > 1) return 'conflict';
  if (figure.state === 'blank') return 'new';
  const isSame = figure.state === 'number' && choices.every(({ value }) => isSameValue(value, figure.value));
  return isSame ? 'same' : 'differs';
}
