import { compileText } from '../../../src/core/narrative/compile';
import { parseText } from '../../../src/core/narrative/parse-text';
import { calculatedParagraphs } from '../../../src/core/narrative/calculated-paragraphs';
import type { StandingParagraph } from '../../../src/core/narrative/report-reading';
import { figuresOf, someDetails } from './workbook-names';
import { form } from './written-report';

const figures = figuresOf({ 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 77.3 });
const formula = '=a formula';
const linked = compileText(parseText('Đã xong {PL2.2.2} trên {PL2.2.1}.', form).text);
const open: StandingParagraph = {
  section: 'I.1',
  paragraph: 'ke-hoach-cchc',
  text: '',
  formula,
  edited: false,
  uncalculated: true,
};

test.each<[string, Partial<StandingParagraph>, RegExp]>([
  ['a standard paragraph that was never calculated', {}, /^Kế hoạch CCHC .* đề ra 44 nhiệm vụ.* 34 nhiệm vụ.* 77,3%/],
  ['a cell of the head', { section: 'dau', paragraph: 'so' }, /^Số: \S/],
  ['a heading', { section: 'IV', paragraph: 'tieu-de' }, /^IV\. PHƯƠNG HƯỚNG/],
  ['one that was calculated', { text: 'Đã tính.', uncalculated: undefined }, /^Đã tính\.$/],
  ['one that was calculated and shows nothing', { uncalculated: undefined }, /^$/],
  ['one whose formula a person replaced', { edited: true }, /^$/],
  ['one that a person linked anew', { edited: true, formula: linked }, /^Đã xong 34 trên 44\.$/],
  ['a formula of a person’s own', { paragraph: undefined, edited: undefined }, /^$/],
  [
    'a paragraph that a person linked',
    { paragraph: undefined, edited: undefined, formula: linked },
    /^Đã xong 34 trên 44\.$/,
  ],
  ['an id that no standard cell has', { paragraph: 'la' }, /^$/],
])('%s', (_, change, text) => {
  const [read] = calculatedParagraphs([{ ...open, ...change }], form, someDetails, figures);
  expect(read?.text).toMatch(text);
});

test('only what nobody can calculate here is still uncalculated', () => {
  const own = { ...open, paragraph: undefined, edited: undefined };
  const read = calculatedParagraphs([open, { ...own, formula: linked }, own], form, someDetails, figures);
  expect(read.map(({ uncalculated }) => uncalculated)).toEqual([undefined, undefined, true]);
});
