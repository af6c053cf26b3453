import { editableSections } from '../../../src/core/editor/editable-section';
import { sentencesUsing } from '../../../src/core/editor/sentence-uses';
import { factsOf, form, linked, typed } from './report';

const figures = { 'PL2.2.1': 44, 'PL2.2.2': 34 };
const facts = factsOf(figures);
const sections = editableSections(
  [
    { section: 'I.1', paragraph: 'ke-hoach-cchc', text: '', formula: '=""', edited: false },
    typed('I.1', 'Trong kỳ. Kế hoạch CCHC đề ra 44 nhiệm vụ, đã hoàn thành 30 nhiệm vụ.'),
    linked('V', 'Một câu. Còn {PL2.2.1} việc; tỷ lệ {PL2.2.2/PL2.2.1%}.', facts),
  ],
  facts,
);

const uses = (indicator: string): readonly string[] =>
  sentencesUsing(indicator, sections, form).map(
    ({ section, how, sentence, mark, through }) =>
      `${section} ${how} [${sentence.slice(mark.start, mark.end)}]${through ? ` ${through}` : ''}`,
  );

test('a figure leads to the sentences that follow it, tell of it and show what it makes up', () =>
  expect(uses('PL2.2.1')).toEqual([
    'I.1 linked [44]',
    'V linked [44]',
    'V linked [77,3%]',
    'I.1 told [44]',
    'I.1 computed [77,3%] PL2.2',
  ]));

test('a number that differs from its figure is told all the same', () =>
  expect(uses('PL2.2.2')).toEqual([
    'I.1 linked [34]',
    'V linked [77,3%]',
    'I.1 told [30]',
    'I.1 computed [77,3%] PL2.2',
  ]));

test('a figure of no sentence', () => expect(uses('PL6.1.1')).toEqual([]));

test('the sentence is that around the number', () =>
  expect(sentencesUsing('PL2.2.1', sections, form).map(({ sentence }) => sentence)[1]).toBe(
    'Còn 44 việc; tỷ lệ 77,3%.',
  ));
