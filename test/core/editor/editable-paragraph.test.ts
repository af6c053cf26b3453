import type { ParagraphReading } from '../../../src/core/report/snapshot';
import { plan, read, written } from '../narrative/written-report';
import { factsOf, form, linked, opened, sourceOf, typed } from './report';
import { editableSections } from '../../../src/core/editor/editable-section';
import { figuresOf } from '../narrative/workbook-names';

const figures = { 'PL2.2.1': 44, 'PL2.2.2': 34 };
const facts = factsOf(figures);

const standard: ParagraphReading = {
  section: 'I.1',
  paragraph: 'ke-hoach-cchc',
  text: 'như trang in ra',
  formula: '=IF(1,"","")',
  edited: false,
};

describe('a paragraph opened for editing', () => {
  test('a standard one is what it says now, with its figures as tokens', () => {
    const paragraph = opened(standard, facts);
    expect(paragraph).toMatchObject({ kind: 'standard', typed: false });
    expect(sourceOf(paragraph)).toMatch(
      /^Kế hoạch CCHC năm \{BC_Nam\} của \{BC_DonVi\} đề ra \{PL2\.2\.1\} nhiệm vụ\./,
    );
    expect(paragraph.shown.text).toMatch(/^Kế hoạch CCHC năm 2022 của UBND xã A đề ra 44 nhiệm vụ\./);
    expect(paragraph.shown.spans.map(({ start, end }) => paragraph.shown.text.slice(start, end))).toEqual([
      '2022',
      'UBND xã A',
      '44',
      '34',
      '77,3%',
    ]);
  });

  test('other figures choose other branches', () =>
    expect(sourceOf(opened(standard, factsOf({ 'PL2.2.1': 0 })))).toContain('chưa xác định nhiệm vụ cụ thể'));

  test.each<[string, ParagraphReading, string, boolean, string | undefined]>([
    ['typed by a person', typed('I.1', 'Xã có 44 {việc}.'), 'own', true, 'Xã có 44 {{việc}}.'],
    ['typed over a standard one', { ...standard, formula: undefined, edited: true }, 'edited', true, 'như trang in ra'],
    ['with tokens', linked('I.1', '{PL2.2.1} nhiệm vụ', facts), 'own', false, '{PL2.2.1} nhiệm vụ'],
    ['a formula of a person’s own', { ...typed('I.1', '7'), formula: '=3+4' }, 'own', false, undefined],
    [
      'a standard one with another formula',
      { ...standard, formula: '="Có "&PL2_2_1', edited: true },
      'edited',
      false,
      undefined,
    ],
  ])('%s', (_, paragraph, kind, isTyped, source) => {
    const editable = opened(paragraph, facts);
    expect(editable).toMatchObject({ kind, typed: isTyped });
    expect(sourceOf(editable)).toBe(source);
  });

  test('shows a formula of a person’s own as it stands', () =>
    expect(opened({ ...typed('I.1', '7'), formula: '=3+4' }, facts).shown).toEqual({ text: '7', spans: [] }));
});

describe('the sections of a report', () => {
  const sections = editableSections(read(written(plan([], figures), figures)), {
    ...facts,
    figures: figuresOf(figures),
  });

  test('are those with a paragraph or room for one', () =>
    expect(sections.map(({ id, takesParagraphs }) => `${id}${takesParagraphs ? '' : ' –'}`)).toEqual([
      'dau –',
      'I.1',
      'I.2',
      'I.3',
      'I.4',
      'II –',
      'II.1',
      'II.2',
      'II.3',
      'II.4',
      'II.5',
      'II.6',
      'III.1',
      'III.2',
      'IV',
      'V',
      'cuoi –',
    ]));

  test('have their standard paragraphs and neither headings nor the letter’s blocks', () => {
    expect(sections.flatMap(({ absent }) => absent)).toEqual([]);
    expect(sections.flatMap(({ paragraphs }) => paragraphs).every(({ kind }) => kind === 'standard')).toBe(true);
    expect(sections[0]?.paragraphs.map(({ standing }) => standing.paragraph)).toEqual(['mo-dau']);
    expect(sections.find(({ id }) => id === 'I.2')?.paragraphs).toHaveLength(5);
  });

  test('tell which standard paragraphs are not there', () => {
    const [, section] = editableSections([typed('I.1', 'Của tôi.')], facts);
    expect(section).toMatchObject({ id: 'I.1', paragraphs: [{ kind: 'own' }], absent: [{ id: 'ke-hoach-cchc' }] });
    expect(section?.absent[0]?.text).toContain('đề ra 44 nhiệm vụ');
  });

  test('have the headings as printed', () =>
    expect(sections.find(({ id }) => id === 'IV')?.heading).toContain('QUÝ IV NĂM 2022'));

  test('every figure of every paragraph stands where its span says', () => {
    expect(form.id).toBe('cchc-xa-2022');
    for (const { shown } of sections.flatMap(({ paragraphs }) => paragraphs)) {
      for (const { start, end } of shown.spans) expect(shown.text.slice(start, end).trim()).not.toBe('');
    }
  });
});
