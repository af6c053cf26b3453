import { PASS, defineCheck } from './check';
import { unitWords } from './unit-words';

export interface UnitOptions {
  /** `blank`: no unit; `older`: wording of older prints that means the same; `other`: another unit altogether. */
  readonly refuses: 'blank' | 'older' | 'other';
}

/** The row's unit is printed, in the form's words. A host that did not read units is not judged. */
export const unitPrinted = defineCheck({
  place: 'row',
  words: [],
  concerns: ['other-unit'],
  faults: ({ refuses }: UnitOptions) =>
    ['blank', 'older', 'other'].includes(refuses) ? [] : [`refuses ${String(refuses)}`],
  judge(facts, { row }, { refuses }) {
    const unit = facts.print(row.id)?.unit;
    if (unit === undefined || row.unit === '') return undefined;
    return kindOf(unit, row.unit, row.otherUnits ?? []) === refuses
      ? { outcome: 'fail', value: unit, expected: row.unit, words: {}, related: [] }
      : PASS;
  },
});

function kindOf(unit: string, right: string, older: readonly string[]): UnitOptions['refuses'] | 'right' {
  if (unit === right) return 'right';
  const words = unitWords(unit);
  if (words === '') return 'blank';
  if (words === unitWords(right)) return 'right';
  return older.some((each) => unitWords(each) === words) ? 'older' : 'other';
}
