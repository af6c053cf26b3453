import { formInForce } from '../../src/core/form/forms';
import { sampleDetails, sampleSnapshot } from '../../src/core/sample/report-141';
import { sampleParagraphs } from '../../src/core/sample/report-141-paragraphs';
import { exportReport, planDocument, type ReportDocument } from '../../src/docx';
import { BLANK_DETAILS } from '../core/plan/tiny-form';
import { attribute, type Element, elements, paragraphTexts, partOf, textOf } from './document-parts';
import { textsOf } from './plan-texts';
import { rowsOf, someReport } from './some-report';

const report: ReportDocument = {
  form: formInForce(sampleDetails.document.date),
  details: sampleDetails,
  rows: sampleSnapshot('typed').rows,
  paragraphs: sampleParagraphs,
  explanations: [{ finding: 'a', place: 'PL2.2', message: 'Lệch.', explanation: 'Đã làm tròn.' }],
};
const MM = 1440 / 25.4;

let bytes: Uint8Array;
let body: Element;
beforeAll(async () => {
  bytes = await exportReport(report);
  body = partOf(bytes, 'word/document.xml');
});

const bordered = () => elements(body, 'w:tbl').filter((table) => attribute(table, 'w:top', 'w:val') === 'single');

test('every text of the plan stands in the document, in its order', () => {
  const planned = planDocument(report).sections.flatMap(({ blocks }) => textsOf(blocks).map(([, text]) => text));
  expect(paragraphTexts(body)).toEqual(planned.filter((text) => text !== ''));
});

test('a section for the letter, each of seven appendices and the explanations', () => {
  expect(elements(body, 'w:sectPr').length).toBe(9);
});

test('every page is A4 with margins within the decree', () => {
  for (const section of elements(body, 'w:sectPr')) {
    expect(elements(section, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    for (const [side, least, most] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const) {
      const margin = Number(attribute(section, 'w:pgMar', `w:${side}`)) / MM;
      expect(margin).toBeGreaterThanOrEqual(least);
      expect(margin).toBeLessThanOrEqual(most);
    }
  }
});

test('each section begins on a new page and counts its pages from 1, the first without a number', () => {
  const relations = elements(partOf(bytes, 'word/_rels/document.xml.rels'), 'Relationship');
  for (const section of elements(body, 'w:sectPr')) {
    expect(attribute(section, 'w:type', 'w:val')).toBe('nextPage');
    expect(attribute(section, 'w:pgNumType', 'w:start')).toBe('1');
    expect(elements(section, 'w:titlePg').length).toBe(1);
    const headers = Object.fromEntries(
      elements(section, 'w:headerReference').map(({ attributes }) => {
        const target = relations.find(({ attributes: { Id } }) => Id === attributes['r:id'])?.attributes['Target'];
        return [attributes['w:type'], partOf(bytes, `word/${target}`)];
      }),
    );
    expect(elements(headers['first'] as Element, 'w:instrText')).toEqual([]);
    const [page] = elements(headers['default'] as Element, 'w:p').filter((p) => elements(p, 'w:instrText').length > 0);
    expect(elements(page as Element, 'w:instrText')[0]?.text).toBe('PAGE');
    expect(attribute(page as Element, 'w:jc', 'w:val')).toBe('center');
    expect(Number(attribute(page as Element, 'w:sz', 'w:val')) / 2).toBe(13);
  }
});

test('every run names Times New Roman, black and a size', () => {
  const runs = elements(body, 'w:r');
  expect(runs.length).toBeGreaterThan(500);
  for (const run of runs) {
    expect(Object.values(elements(run, 'w:rFonts')[0]?.attributes ?? {})).toEqual(Array(4).fill('Times New Roman'));
    expect(attribute(run, 'w:color', 'w:val')).toBe('000000');
    expect(Number(attribute(run, 'w:sz', 'w:val')) / 2).toBeGreaterThanOrEqual(11);
  }
});

test('a paragraph is justified, its first line indented 1,27 cm, 6 points from the next', () => {
  const found = elements(body, 'w:p').find((each) => textOf(each).startsWith('Đầu năm')) as Element;
  expect(attribute(found, 'w:jc', 'w:val')).toBe('both');
  expect(attribute(found, 'w:ind', 'w:firstLine')).toBe('720');
  expect(Number(attribute(found, 'w:spacing', 'w:after'))).toBeGreaterThanOrEqual(120);
  expect(attribute(found, 'w:sz', 'w:val')).toBe('28');
});

test('tables of figures repeat their head and part no row; the columns add up to the page', () => {
  expect(bordered().length).toBe(8);
  for (const table of bordered()) {
    const rows = elements(table, 'w:tr');
    const heads = rows.map((each) => elements(each, 'w:tblHeader').length);
    const expected = attribute(table, 'w:vMerge', 'w:val') === undefined ? 1 : 2;
    expect(heads).toEqual(rows.map((_, index) => (index < expected ? 1 : 0)));
    expect(rows.filter((each) => elements(each, 'w:cantSplit').length !== 1)).toEqual([]);
    const widths = elements(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1701 - 851);
    for (const row of rows) {
      const cells = elements(row, 'w:tc').map((cell) => Number(attribute(cell, 'w:tcW', 'w:w')));
      expect(cells.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1701 - 851);
    }
  }
});

test('a table without anything after it ends its page low enough to need no other', () => {
  const ends =
    elements(body, 'w:body')[0]?.children.filter((child, index, all) => all[index - 1]?.name === 'w:tbl') ?? [];
  expect(ends.length).toBe(elements(body, 'w:tbl').length);
  for (const end of ends) expect(attribute(end, 'w:spacing', 'w:line')).toBe('20');
});

test('a report with nothing filled in is written all the same, with a paragraph in every cell', async () => {
  const blank = await exportReport(someReport({ details: BLANK_DETAILS, rows: rowsOf({ 'PL2.1.1': null }) }));
  for (const cell of elements(partOf(blank, 'word/document.xml'), 'w:tc')) {
    expect(elements(cell, 'w:p').length).toBeGreaterThan(0);
  }
});
