import fc from 'fast-check';
import { locateFigures } from '../../src/core/locate/locate-figures';
import { sheetLayouts } from '../../src/core/locate/locate-report';
import { figureNames } from '../../src/core/locate/own-names';
import type { AppendixId } from '../../src/core/form/form';
import { appendixSheet, META_SHEET, REPORT_SHEET } from '../../src/core/plan/names';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { form, healthyWorkbook } from './damage/healthy-report';
import { injure, mutations } from './damage/mutations';

const SEED = Math.floor(Math.random() * 2 ** 31);

const healthy = healthyWorkbook();
const layouts = [...sheetLayouts(form)];

/** The sheets that an appendix may be sought on: its own, copies, those renamed. */
function candidates({ sheets }: Workbook, id: AppendixId): readonly Sheet[] {
  const others = new Set(form.tables.flatMap((table) => (table.id === id ? [] : [appendixSheet(table.id)])));
  return sheets.filter(({ name }) => !others.has(name) && name !== META_SHEET && name !== REPORT_SHEET);
}

/** Where every appendix is found on every sheet that may be its own. */
function locatedIn(workbook: Workbook) {
  const names = figureNames(form, workbook.names);
  return layouts.flatMap(([id, layout]) =>
    candidates(workbook, id).map((sheet) => locateFigures(form, id, layout, names, sheet)),
  );
}

/** The same with nothing remembered: what is remembered goes by the objects of form and layout. */
function locatedAnew(workbook: Workbook) {
  const names = figureNames({ ...form }, workbook.names);
  return layouts.flatMap(([id, layout]) =>
    candidates(workbook, id).map((sheet) => locateFigures(form, id, { ...layout }, names, sheet)),
  );
}

test(`sheets located after others are located as if they were the first, seed ${SEED}`, () => {
  fc.assert(
    fc.property(mutations, (injuries) => {
      const workbook = structuredClone({ ...healthy, sheets: healthy.sheets.slice(1) });
      injure(workbook, injuries);
      expect(locatedIn(workbook)).toEqual(locatedAnew(workbook));
    }),
    { numRuns: 300, seed: SEED, endOnFailure: true },
  );
});

test('other figures make no other arrangement: the very same object is given', () => {
  const before = locatedIn(healthy);
  const other = structuredClone(healthy);
  for (const { cells } of other.sheets) {
    for (const row of cells.values())
      for (const cell of row.values()) if (typeof cell.value === 'number') cell.value += 1;
  }
  locatedIn(other).forEach((located, at) => expect(located).toBe(before[at]));
});
