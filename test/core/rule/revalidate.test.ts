import fc from 'fast-check';
import type { IndicatorId } from '../../../src/core/form/form';
import type { RowReading, Snapshot } from '../../../src/core/report/snapshot';
import { revalidate, validate } from '../../../src/core/rule/validate';
import { rows, snapshot } from './any-snapshot';
import { figures, form, named } from './figures';

const options = { language: 'vi' } as const;

test('validate answers whatever a workbook holds, in both languages', () => {
  fc.assert(
    fc.property(snapshot, fc.constantFrom('vi', 'en' as const), (any, language) => {
      const result = validate(any, form, { language });
      const texts = result.findings.flatMap(({ message, cause, cure }) => [message, cause ?? '', cure]);
      expect(texts.filter((each) => /undefined|\bNaN\b|không chạy được/.test(each))).toEqual([]);
      expect(new Set(result.findings.map(({ id }) => id)).size).toBe(result.findings.length);
    }),
  );
});

test('revalidate says after any edits what validate says', () => {
  const edits = fc.array(rows, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(snapshot, edits, (start, steps) => {
      let current = start;
      let result = validate(current, form, options);
      for (const step of steps) {
        const edited = step.map((row): [IndicatorId, RowReading] => [row.indicator, row]);
        current = { ...current, rows: new Map([...current.rows, ...edited]) };
        result = revalidate(
          result,
          current,
          form,
          step.map(({ indicator }) => indicator),
          options,
        );
        expect(result).toEqual(validate(current, form, options));
      }
    }),
    { numRuns: 50 },
  );
});

describe('revalidate', () => {
  const before = figures({ 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 77 });
  const edited = figures({ 'PL2.2.1': 44, 'PL2.2.2': 30, 'PL2.2': 77 });
  const first = validate(before, form, options);

  test('sees an edit that was not named', () =>
    expect(named(revalidate(first, edited, form, [], options).findings)).toContain('ratio-wrong@PL2.2'));

  test.each<[string, Snapshot]>([
    [
      'another level',
      { ...before, details: { ...before.details, unit: { ...before.details.unit, level: 'district' } } },
    ],
    ['a row gone', { ...before, rows: new Map([...before.rows].filter(([id]) => id !== 'PL2.1')) }],
    ['other paragraphs', { ...before, paragraphs: [{ section: 'I.1', text: 'Uỷ ban, Ủy ban' }] }],
  ])('sees %s', (_, after) =>
    expect(revalidate(first, after, form, [], options)).toEqual(validate(after, form, options)),
  );

  test('evaluates everything for a result that it did not make', () =>
    expect(revalidate({ ...first }, edited, form, [], options)).toEqual(validate(edited, form, options)));
});
