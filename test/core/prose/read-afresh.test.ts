import fc from 'fast-check';
import { OUTLINE } from '../../../src/core/narrative/outline';
import type { StandingParagraph } from '../../../src/core/narrative/report-reading';
import { sampleSnapshot } from '../../../src/core/sample/report-141';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import type { ReportDetails } from '../../../src/core/report/report-details';
import { generatedText } from './generated-text';

const SEED = 141_002;
const REPORTS = 24;

interface Report {
  readonly paragraphs: readonly StandingParagraph[];
  readonly period: ReportDetails['period'];
}

const sections = [...OUTLINE.map(({ id }) => id), 'I.1', 'I.2', 'I.3', 'II.1', 'II.2', 'II.2', 'II.6', 'III.1'];

/** Few texts in many places, so that most of them come again: in another section, as a heading, behind a formula. */
const reports = fc
  .sample(
    fc
      .array(fc.oneof(generatedText, fc.constantFrom(...sampleParagraphs.map(({ text }) => text))), {
        minLength: 60,
        maxLength: 60,
      })
      .chain((texts) => {
        const paragraph: fc.Arbitrary<StandingParagraph> = fc.record(
          {
            section: fc.constantFrom(...sections),
            paragraph: fc.constantFrom('tieu-de', 'x', undefined, undefined),
            text: fc.constantFrom(...texts),
            formula: fc.constantFrom('="a"&PL2_2_1', '=BS1_1&PL4_3_2_1', undefined, undefined),
          },
          { requiredKeys: ['section', 'text'] },
        );
        const report: fc.Arbitrary<Report> = fc.record({
          paragraphs: fc.array(paragraph, { minLength: 4, maxLength: 16 }),
          period: fc.record({ year: fc.constantFrom(2021, 2022), kind: fc.constantFrom('Q1', 'H1', 'Q3', '9M', 'Y') }),
        });
        return fc.array(report, { minLength: REPORTS, maxLength: REPORTS });
      }),
    { numRuns: 1, seed: SEED },
  )
  .flat();

/** The project as it is when it has just started, nothing read yet. */
async function started(): Promise<(report: Report) => string> {
  jest.resetModules();
  const { checkProse } = await import('../../../src/core/prose/check-prose');
  const { formInForce } = await import('../../../src/core/form/forms');
  const { readParagraph } = await import('../../../src/core/prose/read-paragraph');
  const form = formInForce('2022-09-05');
  return ({ paragraphs, period }) => {
    const base = sampleSnapshot('typed', paragraphs);
    const snapshot = { ...base, details: { ...base.details, period } };
    // Other objects of the same content each time: what is found is found by the text alone.
    const copies = paragraphs.map((paragraph) => ({ ...paragraph }));
    const read = copies.map((paragraph) => {
      const { numbers, periods, mentions, shares, sentences } = readParagraph(paragraph, form);
      return { numbers, periods, mentions, shares, sentences };
    });
    const findings = checkProse({ paragraphs: copies, snapshot, form, language: 'vi' });
    return JSON.stringify({ read, findings }, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
  };
}

test(`a report is read as by who has read no other before it: ${REPORTS} reports, seed ${SEED}`, async () => {
  const judge = await started();
  const once = reports.map(judge);
  const again = [...reports].reverse().map(judge).reverse();
  const afresh: string[] = [];
  for (const report of reports) afresh.push((await started())(report));
  expect(once).toEqual(afresh);
  expect(again).toEqual(afresh);
  expect(afresh.filter((answer) => !answer.includes('"findings":[]')).length).toBeGreaterThan(REPORTS / 2);
});
