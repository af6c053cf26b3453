import { linkText } from '../../../src/core/editor/link-text';
import { numberLinks } from '../../../src/core/editor/number-links';
import { writeText } from '../../../src/core/narrative/write-text';
import type { ParagraphReading } from '../../../src/core/report/snapshot';
import { factsOf, linked, opened, report, typed } from './report';
import type { Typed } from '../rule/figures';

const FIGURES: Typed = { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL4.3.2.1': 541, 'PL4.3.2.2': 539 };

const offers = (paragraph: ParagraphReading, figures: Typed = FIGURES) =>
  numberLinks(opened(paragraph, factsOf(figures)), report(figures), factsOf(figures));

const said = (paragraph: ParagraphReading, figures?: Typed): readonly string[] =>
  offers(paragraph, figures).map(
    ({ written, candidates }) =>
      `${written} = ${candidates.map(({ indicator, becomes }) => `${indicator} ${becomes}`).join(' | ')}`,
  );

test.each<[string, string, string, readonly string[]]>([
  ['a number of its figure', 'I.1', 'Kế hoạch CCHC đề ra 44 nhiệm vụ.', ['44 = PL2.2.1 44']],
  ['another number', 'I.1', 'Kế hoạch CCHC đề ra 42 nhiệm vụ.', []],
  ['a number of nothing', 'I.1', 'Ngày 44, xã họp.', []],
  ['a number of another section', 'V', 'Kế hoạch CCHC đề ra 44 nhiệm vụ.', []],
  ['one written otherwise', 'I.1', 'Kế hoạch CCHC đề ra bốn mươi bốn nhiệm vụ.', ['bốn mươi bốn = PL2.2.1 44']],
  ['a rounded share', 'I.1', 'Đã hoàn thành 34 nhiệm vụ, đạt 77%.', ['34 = PL2.2.2 34', '77% = PL2.2 77,3%']],
  ['a hedged number', 'I.1', 'Kế hoạch CCHC đề ra hơn 44 nhiệm vụ.', []],
  ['a number of last year', 'I.1', 'Năm 2021, Kế hoạch CCHC đề ra 44 nhiệm vụ.', []],
])('%s', (_, section, text, expected) => expect(said(typed(section, text))).toEqual(expected));

test('what is linked already is not offered again, what is not is', () =>
  expect(
    said(linked('I.1', 'Kế hoạch CCHC đề ra {PL2.2.1} nhiệm vụ, đã hoàn thành 34 nhiệm vụ.', factsOf(FIGURES))),
  ).toEqual(['34 = PL2.2.2 34']));

test('a standard paragraph is linked by itself', () => {
  const standing = { section: 'I.1', paragraph: 'ke-hoach-cchc', text: '', formula: '=""', edited: false };
  expect(offers(standing)).toEqual([]);
});

test('nothing is offered where no figure stands', () =>
  expect(said(typed('I.1', 'Kế hoạch CCHC đề ra 44 nhiệm vụ.'), {})).toEqual([]));

test('an offer has its sentence with the number marked', () => {
  const [offer] = offers(typed('I.1', 'Xã đã lập kế hoạch. Kế hoạch CCHC đề ra 44 nhiệm vụ. Hết.'));
  expect(offer).toMatchObject({ sentence: 'Kế hoạch CCHC đề ra 44 nhiệm vụ.' });
  expect(offer && offer.sentence.slice(offer.mark.start, offer.mark.end)).toBe('44');
});

describe('the text with chosen numbers linked', () => {
  const facts = factsOf(FIGURES);
  const link = (paragraph: ParagraphReading, chosen: (index: number) => boolean): string => {
    const { text } = opened(paragraph, facts);
    const links = numberLinks(opened(paragraph, facts), report(FIGURES), facts).flatMap(
      ({ start, end, candidates: [candidate] }) => (candidate ? [{ start, end, part: candidate.part }] : []),
    );
    return writeText(
      linkText(
        text ?? [],
        links.filter((_, index) => chosen(index)),
        facts,
      ),
    );
  };
  const paragraph = typed('I.1', 'Đã hoàn thành 34 nhiệm vụ, đạt 77% {ghi}.');

  test.each<[string, (index: number) => boolean, string]>([
    ['all', () => true, 'Đã hoàn thành {PL2.2.2} nhiệm vụ, đạt {PL2.2%} {{ghi}}.'],
    ['the first', (index) => index === 0, 'Đã hoàn thành {PL2.2.2} nhiệm vụ, đạt 77% {{ghi}}.'],
    ['the second', (index) => index === 1, 'Đã hoàn thành 34 nhiệm vụ, đạt {PL2.2%} {{ghi}}.'],
    ['none', () => false, 'Đã hoàn thành 34 nhiệm vụ, đạt 77% {{ghi}}.'],
  ])('%s', (_, chosen, source) => expect(link(paragraph, chosen)).toBe(source));

  test('behind a figure that is longer than its token', () =>
    expect(link(linked('I.1', '{BC_DonVi}: {PL2.2.1} nhiệm vụ. Đã hoàn thành 34 nhiệm vụ.', facts), () => true)).toBe(
      '{BC_DonVi}: {PL2.2.1} nhiệm vụ. Đã hoàn thành {PL2.2.2} nhiệm vụ.',
    ));
});
