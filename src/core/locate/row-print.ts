import type { AppendixId, Form, IndicatorId } from '../form/form';
import { fold } from '../text/normalize';
import { cellText, type ReadCell } from './read-book';
import { plainStt } from './row-identity';

/** The rows of an appendix by what is printed in front of them, STT and label apart. */
export interface PrintIndex {
  readonly byStt: ReadonlyMap<string, IndicatorId>;
  readonly byLabel: ReadonlyMap<string, ReadonlySet<IndicatorId>>;
}

const known = new WeakMap<Form, Map<AppendixId, PrintIndex>>();

/** The index of an appendix, built once for each form. */
export function printIndex(form: Form, appendix: AppendixId): PrintIndex {
  const ofForm = known.get(form) ?? new Map<AppendixId, PrintIndex>();
  known.set(form, ofForm);
  const index = ofForm.get(appendix) ?? buildIndex(form, appendix);
  ofForm.set(appendix, index);
  return index;
}

function buildIndex(form: Form, appendix: AppendixId): PrintIndex {
  const rows = form.tables.find(({ id }) => id === appendix)?.rows ?? [];
  const byLabel = new Map<string, Set<IndicatorId>>();
  for (const { id, label } of rows) byLabel.set(fold(label), (byLabel.get(fold(label)) ?? new Set()).add(id));
  return { byStt: new Map(rows.map(({ stt, id }) => [stt, id])), byLabel };
}

/**
 * Whether a row that a name leads to speaks for another row: its label is another's, or its STT is while its label is
 * nobody's. A mistyped STT before the right label, or a retyped label behind the right STT, speaks for nobody else.
 */
export function speaksForAnother(
  index: PrintIndex,
  indicator: IndicatorId,
  row: ReadonlyMap<number, ReadCell> | undefined,
): boolean {
  const texts = [...(row?.values() ?? [])].map(cellText).filter((text) => text.trim() !== '');
  const labels = texts.flatMap((text) => index.byLabel.get(fold(text)) ?? []);
  if (labels.length > 0) return !labels.some((owners) => owners.has(indicator));
  const [first = ''] = texts;
  const owner = index.byStt.get(plainStt(first));
  return owner !== undefined && owner !== indicator;
}

/**
 * The rows whose label stands in one of these lines: where a name leads to a line without its label, and the label
 * stands in another, the row was moved away from its name.
 */
export function labelsIn(
  index: PrintIndex,
  lines: Iterable<readonly [row: number, cells: ReadonlyMap<number, ReadCell>]>,
): ReadonlyMap<IndicatorId, readonly number[]> {
  const found = new Map<IndicatorId, number[]>();
  for (const [row, cells] of lines) {
    for (const cell of cells.values()) {
      for (const id of index.byLabel.get(fold(cellText(cell))) ?? []) found.set(id, [...(found.get(id) ?? []), row]);
    }
  }
  return found;
}
