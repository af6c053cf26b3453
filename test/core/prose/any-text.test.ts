import fc from 'fast-check';
import { checkProse } from '../../../src/core/prose/check-prose';
import type { StandingParagraph } from '../../../src/core/narrative/report-reading';
import { OUTLINE } from '../../../src/core/narrative/outline';
import { sampleSnapshot } from '../../../src/core/sample/report-141';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import type { PeriodKind } from '../../../src/core/report/report-details';
import { form, single } from './prose';

const words = sampleParagraphs.flatMap(({ text }) => text.split(' '));

/** Words of reports in any order, numbers, and what no report holds. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join(' ')) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.oneof(
          fc.constantFrom(...words),
          fc.nat(9999).map(String),
          fc.constantFrom('%', '(', ')', ',', ';', '.', '/', '\n'),
        ),
        {
          maxLength: 30,
        },
      )
      .map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const paragraph: fc.Arbitrary<StandingParagraph> = fc.record(
  {
    section: fc.oneof(fc.constantFrom(...OUTLINE.map(({ id }) => id)), fc.string({ maxLength: 3 })),
    paragraph: fc.constantFrom('tieu-de', 'x', undefined),
    text,
    formula: fc.constantFrom('="a"&PL2_2_1', '=1+', undefined),
    edited: fc.boolean(),
  },
  { requiredKeys: ['section', 'text'] },
);

test('whatever a text holds, findings mark what stands in it and have ids of their own', () => {
  const kinds: readonly PeriodKind[] = ['Q1', 'H1', 'Q3', '9M', 'Y'];
  const report = fc.record({
    paragraphs: fc.array(paragraph, { maxLength: 8 }),
    kind: fc.constantFrom(...kinds),
    date: fc.constantFrom('2022-09-05', '2022-12-31', '', 'x'),
  });
  fc.assert(
    fc.property(report, ({ paragraphs, kind, date }) => {
      const base = sampleSnapshot('typed', paragraphs);
      const details = { ...base.details, period: { year: 2022, kind }, document: { ...base.details.document, date } };
      const findings = single(checkProse({ paragraphs, snapshot: { ...base, details }, form, language: 'vi' }));
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const { sentence, mark, expected } of findings) {
        expect(expected).toBe('');
        expect(paragraphs.some((each) => each.text.includes(sentence))).toBe(sentence !== '' || paragraphs.length > 0);
        expect(mark.start).toBeGreaterThanOrEqual(0);
        expect(mark.end).toBeGreaterThanOrEqual(mark.start);
        expect(mark.end).toBeLessThanOrEqual(sentence.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('a paragraph of 5,000 words is read like any other', () => {
  const long = `${'Xã làm tốt việc này, '.repeat(1000)}. Kế hoạch xác định 42 nhiệm vụ.`;
  const paragraphs = [{ section: 'I.1', text: long }];
  const findings = checkProse({ paragraphs, snapshot: sampleSnapshot('typed', paragraphs), form, language: 'vi' });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ value }) => value)).toEqual(['42']);
});

test.each([
  ['digits', '1'.repeat(30_000)],
  ['digits and dots', '1.'.repeat(15_000)],
  ['digits and spaces', '1 '.repeat(15_000)],
  ['brackets', '('.repeat(30_000)],
  ['spaces', ' '.repeat(30_000)],
  ['words of numbers', 'hai mươi '.repeat(2000)],
])('pages of %s are no numbers', (_, long) => {
  const paragraphs = [{ section: 'I.1', text: `${long}. Kế hoạch xác định 42 nhiệm vụ.` }];
  const findings = checkProse({ paragraphs, snapshot: sampleSnapshot('typed', paragraphs), form, language: 'vi' });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ value }) => value)).toEqual(['42']);
});
