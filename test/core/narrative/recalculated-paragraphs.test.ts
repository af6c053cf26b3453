import { recalculatedParagraphs } from '../../../src/core/narrative/recalculated-paragraphs';
import { detailTexts } from '../../../src/core/narrative/detail-texts';
import { form, plan, read, written } from './written-report';
import { type Cells, figuresOf, someDetails } from './workbook-names';

const before = { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 77.3 };
const own = { section: 'I.1', text: '', formula: '="        "&"Việc: "&IF(1,2)' };
const standing = (cells: Cells) => read(written(plan([own], cells), cells));
const recalculated = (cells: Cells) =>
  recalculatedParagraphs(standing(before), { form, figures: figuresOf(cells), details: detailTexts(someDetails) });

test.each<[string, Cells]>([
  ['a figure', { ...before, 'PL2.2.1': 50 }],
  ['another branch', { 'PL2.2.1': 0 }],
  ['nothing', {}],
])('%s changes the text as the sheet does', (_, cells) =>
  expect(recalculated(cells).map(({ text }) => text)).toEqual(standing(cells).map(({ text }) => text)),
);

test('what says the same is the same object', () => {
  const paragraphs = standing(before);
  const facts = { form, figures: figuresOf(before), details: detailTexts(someDetails) };
  expect(recalculatedParagraphs(paragraphs, facts)).toBe(paragraphs);
  const now = recalculatedParagraphs(paragraphs, { ...facts, figures: figuresOf({ ...before, 'PL2.2.1': 50 }) });
  expect(now.filter((paragraph, index) => paragraph !== paragraphs[index]).map(({ section }) => section)).toEqual([
    'I.1',
  ]);
});
