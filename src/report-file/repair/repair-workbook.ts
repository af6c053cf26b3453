import type { IndicatorId } from '../../core/form/form';
import { REPORT } from '../../core/check/place';
import type { Cell, CellValue, Workbook } from '../../core/workbook/workbook';
import { filledWorkbook } from '../workbook-of-data';
import type { ReportReading } from '../reading/read-report';
import type { ReadingTrouble } from '../reading/reading-trouble';

/** A fresh workbook, what was put into it, and what was not. */
export interface RepairResult {
  readonly workbook: Workbook;
  /** How many figures, notes, paragraphs and explanations of people's were placed. */
  readonly placed: Readonly<Record<'figures' | 'notes' | 'paragraphs' | 'explanations', number>>;
  /** Everything that needs a person: each figure withheld, and what stood where nothing of the form stands. */
  readonly notPlaced: readonly ReadingTrouble[];
}

/** Troubles that a fresh workbook does not have any more: nothing is lost with them. */
const MENDED: ReadonlySet<ReadingTrouble['kind']> = new Set([
  'sheet-hidden',
  'sheet-renamed',
  'protection-off',
  'names-lost',
  'print-changed',
  'legacy-encoding',
]);

/**
 * Builds the report anew (issue 3): the form's own sheets with every figure, note, paragraph and explanation that was read
 * for certain. Values typed over formulas stay, as values; a person's own formula becomes the value that it gave, for the
 * cells it read may stand elsewhere now.
 */
export function repairWorkbook({
  form,
  details,
  snapshot,
  computed,
  paragraphs,
  troubles,
}: ReportReading): RepairResult {
  const { explanations = [], chart } = snapshot;
  // A text that is not known is not placed: the list of what was not has its formula.
  const texts = paragraphs.filter(({ uncalculated }) => !uncalculated);
  const figures = new Map<IndicatorId, Pick<Cell, 'value'>>();
  const notes = new Map<IndicatorId, string | null>();
  for (const { id, kind, note } of form.indicators.values()) {
    const row = snapshot.rows.get(id);
    if (!row?.cell) continue;
    const isComputedKind = kind === 'ratio' || kind === 'sum';
    if (!computed.has(id) && (!isBlank(row.value) || (!isComputedKind && kind !== 'group'))) {
      figures.set(id, { value: row.value });
    }
    if ((row.note ?? '') !== (note ?? '')) notes.set(id, row.note ?? null);
  }
  return {
    workbook: filledWorkbook(form, {
      details,
      figures,
      notes,
      paragraphs: texts,
      explanations,
      chart: chart && { ...chart, formulas: new Map() },
    }),
    placed: {
      figures: [...figures.values()].filter(({ value }) => !isBlank(value)).length,
      notes: [...notes.values()].filter((note) => note !== null).length,
      paragraphs: texts.filter(({ paragraph, edited }) => paragraph === undefined || edited === true).length,
      explanations: explanations.filter(({ text }) => text !== '').length,
    },
    notPlaced: troubles.filter(
      (trouble) => !MENDED.has(trouble.kind) && !(trouble.kind === 'form-version' && trouble.where === REPORT),
    ),
  };
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
