import { planReportSheet } from '../../src/core/narrative/report-sheet-plan';
import { type StandingParagraph, readReportRows, reportRowsOf } from '../../src/core/narrative/report-reading';
import { INDENT, MARK_COLUMN } from '../../src/core/narrative/report-row';
import { formInForce } from '../../src/core/form/forms';
import { figureOf } from '../../src/core/report/figure';
import { sampleDetails, sampleSnapshot } from '../../src/core/sample/report-141';
import { sampleParagraphs } from '../../src/core/sample/report-141-paragraphs';
import { planDocument } from '../../src/docx';
import { reportCells } from '../core/narrative/report-cells';
import { sectionTexts } from './plan-texts';

const form = formInForce(sampleDetails.document.date);
const { rows } = sampleSnapshot('numbers');
const figures = new Map([...rows].map(([id, row]) => [id, figureOf(row)]));

/** The report sheet's texts after it was written; formulas show a text of their own, as if calculated. */
function readSheet(existing: readonly StandingParagraph[]): StandingParagraph[] {
  const { sheet } = planReportSheet(form, sampleDetails, existing, figures);
  const values = sheet.cells.map((cells, row) =>
    cells.map((cell, column) => {
      if (cell?.kind === 'text') return cell.text;
      return cell?.kind === 'formula' ? `${INDENT}Công thức ${row}.${column}` : null;
    }),
  );
  const formulas = sheet.cells.map((cells) =>
    cells.map((cell) => (cell?.kind === 'formula' ? cell.formula : undefined)),
  );
  return readReportRows(reportRowsOf(reportCells(values, formulas), MARK_COLUMN));
}

const words = (texts: readonly string[]) => texts.flatMap((text) => text.split(/\s+/)).filter(Boolean);

test.each([
  ['a sheet as first written', []],
  ['a sheet with texts typed over', sampleParagraphs],
])('%s: the letter has its words, each once', (_, existing) => {
  const paragraphs = readSheet(existing);
  expect(paragraphs.length).toBeGreaterThan(40);
  const letter = sectionTexts(
    planDocument({ form, details: sampleDetails, rows, paragraphs, explanations: [] }),
    'report',
  );
  expect(words(letter.map(([, text]) => text)).sort()).toEqual(words(paragraphs.map(({ text }) => text)).sort());
});

test('between head and signature they keep their order', () => {
  const paragraphs = readSheet(sampleParagraphs);
  const letter = sectionTexts(
    planDocument({ form, details: sampleDetails, rows, paragraphs, explanations: [] }),
    'report',
  );
  const body = letter.filter(([look]) => /paragraph|heading-\d/.test(look)).map(([, text]) => text);
  const standing = paragraphs.flatMap(({ text }) => text.split('\n')).filter((text) => body.includes(text));
  expect(body.length).toBeGreaterThan(50);
  expect(body).toEqual(standing);
});
