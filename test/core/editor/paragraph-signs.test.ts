import { marksIn } from '../../../src/core/editor/paragraph-findings';
import { paragraphSigns } from '../../../src/core/editor/paragraph-signs';
import type { ParagraphReading } from '../../../src/core/report/snapshot';
import { validate } from '../../../src/core/rule/validate';
import { factsOf, form, linked, opened, report, typed } from './report';

const FIGURES = { 'PL2.2.1': 44, 'PL2.2.2': 34 };
const facts = factsOf(FIGURES);
const at = (paragraph: ParagraphReading, row: number): ParagraphReading => ({
  ...paragraph,
  cell: { sheet: 'Báo cáo', address: `A${row}` },
});
const PARAGRAPHS = [
  at(typed('I.1', 'Kế hoạch CCHC đề ra 42 nhiệm vụ, đã hoàn thành 34 nhiệm vụ.'), 1),
  at(linked('V', 'Kế hoạch có {PL2.2.1} nhiệm vụ.', facts), 2),
  at(typed('V', 'Không có kiến nghị.'), 3),
];
const snapshot = report(FIGURES, PARAGRAPHS);
const { findings } = validate(snapshot, form, { language: 'vi' });
const signs = (index: number) => paragraphSigns(opened(PARAGRAPHS[index]!, facts), snapshot, facts, findings);

test('a typed paragraph with numbers is unlinked, with what can be linked and what differs', () => {
  const { unlinked, links, findings: here } = signs(0);
  expect(unlinked).toBe(true);
  expect(links.map(({ written }) => written)).toEqual(['34']);
  expect(here.map(({ rule, indicator }) => `${rule} ${indicator}`)).toContain('told-otherwise PL2.2.1');
  const paragraph = opened(PARAGRAPHS[0]!, facts);
  const told = here.filter(({ rule }) => rule === 'told-otherwise');
  expect(marksIn(paragraph.shown, told).map(({ start, end }) => paragraph.shown.text.slice(start, end))).toContain(
    '42',
  );
});

test('a linked one is not, nor is one without numbers', () => {
  expect(signs(1)).toMatchObject({ unlinked: false, links: [], findings: [] });
  expect(signs(2)).toMatchObject({ unlinked: false, links: [] });
});
