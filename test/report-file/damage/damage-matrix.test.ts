import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorId } from '../../../src/core/form/form';
import type { ReportReading } from '../../../src/report-file/reading/read-report';
import { repairWorkbook } from '../../../src/report-file/repair/repair-workbook';
import type { DamageCase, DamageFamily } from './damage-case';
import { families } from './families';
import { form, healthyWorkbook } from './healthy-report';
import { matrixPage } from './matrix-page';
import { figuresOf, repaired, saidOf, throughFile } from './read-damaged';

const page = join(__dirname, '../../../docs/damage-matrix.md');
const healthy = figuresOf(throughFile(healthyWorkbook()));

function ownParagraphs({ paragraphs }: ReportReading): string[] {
  return paragraphs.filter(({ paragraph, edited }) => paragraph === undefined || edited).map(({ text }) => text);
}

type Outcome = ReturnType<typeof measure>;
const measured = new Map<DamageCase, Outcome>();

/** What one damaged file gives, in the terms in which its case says what it must give; measured once. */
function outcomeOf(one: DamageCase): Outcome {
  const outcome = measured.get(one) ?? measure(one);
  measured.set(one, outcome);
  return outcome;
}

function measure({ damage, rewrite }: DamageCase) {
  const workbook = healthyWorkbook();
  damage(workbook);
  const reading = throughFile(workbook, rewrite);
  const again = repaired(reading);
  return {
    reading,
    figures: figuresOf(reading),
    said: saidOf(reading),
    again: figuresOf(again),
    saidAgain: saidOf(again),
  };
}

function expectedFigures({ withheld = [], absent = [], reads = {} }: DamageCase) {
  const unread = new Set([...withheld, ...absent]);
  return Object.fromEntries(Object.entries({ ...healthy, ...reads }).filter(([id]) => !unread.has(id)));
}

/** Computed rows follow from the figures that were read: they are compared apart. */
function inputsOnly(figures: Readonly<Record<IndicatorId, unknown>>, { reads = {} }: DamageCase) {
  return Object.fromEntries(
    Object.entries(figures).filter(
      ([id]) => id in reads || !['ratio', 'sum', 'group'].includes(form.indicators.get(id)?.kind ?? ''),
    ),
  );
}

const all = families.flatMap((family) =>
  family.cases.map((one, index) => [`${family.id} ${index + 1}`, family, one] as const),
);

test.each(all)('%s: read, told and repaired as the matrix says', (_name, _family, one) => {
  const { reading, figures, said, again, saidAgain } = outcomeOf(one);
  expect(said).toEqual([...(one.says ?? [])].sort());
  expect(inputsOnly(figures, one)).toEqual(inputsOnly(expectedFigures(one), one));
  expect(ownParagraphs(reading)).toEqual(['Đoạn văn của đơn vị.']);
  // Repair places every figure that was read; what was withheld is blank and told.
  const blank = Object.fromEntries([...reading.withheld].map((id) => [id, null]));
  const filled = inputsOnly({ ...again, ...blank }, one);
  expect(filled).toEqual(inputsOnly({ ...blank, ...figures, ...absentAsNull(figures) }, one));
  expect(saidAgain).toEqual([]);
  const told = new Set(repairWorkbook(reading).notPlaced.map(({ where }) => where));
  for (const id of one.withheld ?? [])
    expect([...told].some((where) => id === where || form.indicators.get(id)?.appendix === where)).toBe(true);
});

/** Rows of a sheet that is gone come back blank. */
function absentAsNull(figures: Readonly<Record<IndicatorId, unknown>>): Readonly<Record<IndicatorId, null>> {
  return Object.fromEntries([...form.indicators.keys()].filter((id) => !(id in figures)).map((id) => [id, null]));
}

test('the published matrix is the one that these files give', () => {
  const rows = families.map((family) => ({ family, ...rates(family) }));
  const text = matrixPage(rows);
  if (process.env.UPDATE_DOCS) writeFileSync(page, text);
  expect(readFileSync(page, 'utf8')).toBe(text);
});

function rates(family: DamageFamily) {
  let read = 0;
  let told = 0;
  let repairs = 0;
  let misread = 0;
  for (const one of family.cases) {
    const { figures, said, again, saidAgain } = outcomeOf(one);
    const expected = inputsOnly(expectedFigures(one), one);
    const actual = inputsOnly(figures, one);
    if (JSON.stringify(sorted(actual)) === JSON.stringify(sorted(expected))) read += 1;
    if (JSON.stringify(said) === JSON.stringify([...(one.says ?? [])].sort())) told += 1;
    if (saidAgain.length === 0 && Object.entries(actual).every(([id, value]) => again[id] === value)) repairs += 1;
    misread += Object.entries(actual).filter(
      ([id, value]) => value !== expected[id] && !said.some((one) => one.endsWith(`@${id}`)),
    ).length;
  }
  return { files: family.cases.length, read, told, repairs, misread };
}

function sorted(record: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
