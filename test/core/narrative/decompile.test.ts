import fc from 'fast-check';
import { compileParagraph, compileText } from '../../../src/core/narrative/compile';
import { decompile } from '../../../src/core/narrative/decompile';
import { DETAIL_TOKENS } from '../../../src/core/narrative/detail-tokens';
import { presentText, renderText } from '../../../src/core/narrative/render';
import { narrativeOf } from '../../../src/core/narrative/paragraphs';
import { parseText } from '../../../src/core/narrative/parse-text';
import { writeText } from '../../../src/core/narrative/write-text';
import { detailTexts } from '../../../src/core/narrative/detail-texts';
import { formInForce } from '../../../src/core/form/forms';
import { tinyForm } from './tiny-form';
import { figuresOf, someDetails } from './workbook-names';

const form = formInForce('2022-09-05');

const compiled = (source: string, of = tinyForm): string => compileText(parseText(source, of).text);
const back = (formula: string, of = tinyForm): string | undefined => {
  const text = decompile(formula, of);
  return text && writeText(text);
};

/** What programs make of a formula when they save it. */
const SPELLINGS: readonly (readonly [string, (formula: string) => string])[] = [
  ['as compiled', (formula) => formula],
  ['LibreOffice', (formula) => outside(formula, (piece) => piece.replace(/\bFALSE\b/g, 'FALSE()'))],
  ['with spaces', (formula) => outside(formula, (piece) => piece.replace(/[,&]/g, ' $& '))],
  ['in small letters', (formula) => outside(formula, (piece) => piece.toLowerCase())],
  ['with prefixes', (formula) => outside(formula, (piece) => piece.replace(/IFERROR/g, '_xlfn.IFERROR'))],
  ['with implicit intersection', (formula) => outside(formula, (piece) => piece.replace(/PL\d/g, '@$&'))],
];

function outside(formula: string, change: (piece: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (piece) => (piece.startsWith('"') ? piece : change(piece)));
}

describe('a formula gives back the text that it was compiled from', () => {
  test.each([
    '',
    'Không có "dấu" & gì (cả).',
    '{PL2.2} việc, xong {PL2.3}, đạt {PL2.4%}.',
    '{PL2.5} và {PL2.5 triệu đồng}, {PL2.5 đ & "ồng")}',
    '{PL2.6}{PL2.7%}',
    '{PL2.3/PL2.2%}, {PL2.2/PL2.3%}, {PL2.2/PL2.2%}, {PL2.5/PL2.5%}',
    '{BC_DonVi}, {KyBaoCao}, {KyTiepTheo^}: {BC_So}',
    'hai {{ngoặc}} nhọn, FALSE và FALSE()',
    'dòng một\ndòng hai',
    'a'.repeat(600),
  ])('%j', (source) => {
    for (const [, spelled] of SPELLINGS) expect(back(spelled(compiled(source)))).toBe(source);
  });

  const tokens = [
    ...[...form.indicators.values()].flatMap(({ id }) => [`{${id}}`, `{${id}%}`, `{${id} triệu đồng}`]),
    ...['BS1.3/BS1.2', 'PL2.2.2/PL2.2.1', 'PL2.2.1/PL2.2.2', 'PL7.1.2/PL7.1.1'].map((share) => `{${share}%}`),
    ...DETAIL_TOKENS.flatMap((token) => [`{${token}}`, `{${token}^}`]),
  ].filter((source) => parseText(source, form).faults.length === 0);
  const words = fc.string({
    maxLength: 40,
    unit: fc.constantFrom('a', 'ệ', '"', '&', '(', ')', '{{', '}}', ' ', '\n'),
  });

  test('whatever is between whichever tokens, however it is spelled', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.constantFrom(...tokens)), { maxLength: 8 }).map((pieces) => pieces.join('')),
        fc.constantFrom(...SPELLINGS),
        (source, [, spelled]) => {
          expect(parseText(source, form).faults).toEqual([]);
          expect(back(spelled(compiled(source, form)), form)).toBe(source);
        },
      ),
    ));

  test('every token of the form is told apart from every other', () => {
    expect(tokens.length).toBeGreaterThan(140);
    for (const source of tokens) expect(back(compiled(source, form), form)).toBe(source);
  });
});

test.each([
  ['a sum', '=1+2'],
  ['a cell', '="Có "&A1'],
  ['a name of nothing', '="Có "&PL9_9'],
  ['a figure without its style', '="Có "&PL2_2'],
  ['half of our formula', '=IF(ISNUMBER(PL2_2),PL2_2,"……")'],
  ['our formula within another', `=UPPER(${compiled('{PL2.2}').slice(1)})`],
  ['an open bracket', '="a"&IF(PL2_2'],
  ['an open text', '="a'],
  ['nothing', '='],
])('%s is a formula of a person’s own', (_, formula) => expect(decompile(formula, tinyForm)).toBeUndefined());

describe('a standard paragraph', () => {
  const facts = {
    figures: figuresOf({ 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 77.3 }),
    details: detailTexts(someDetails),
  };

  test('with a choice is no text with tokens, but its present reading is', () => {
    const paragraph = narrativeOf(form).paragraphs.find(({ id }) => id === 'ke-hoach-cchc');
    if (!paragraph) throw new Error('No such paragraph');
    expect(decompile(compileParagraph(paragraph), form)).toBeUndefined();
    const source = writeText(presentText(paragraph, facts));
    expect(source).toContain('đề ra {PL2.2.1} nhiệm vụ');
    expect(source).toContain('{PL2.2%}; số nhiệm vụ còn lại chưa hoàn thành (chi tiết');
    expect(back(compiled(source, form), form)).toBe(source);
  });

  test.each(narrativeOf(form).paragraphs.map((paragraph) => [paragraph.id, paragraph] as const))(
    '%s is read as it shows',
    (_, paragraph) => {
      const source = writeText(presentText(paragraph, facts));
      const parsed = parseText(source, form);
      expect(parsed.faults).toEqual([]);
      expect(renderText(parsed.text, facts)).toBe(renderText(presentText(paragraph, facts), facts));
    },
  );
});
