import fc from 'fast-check';
import { compileParagraph, LONGEST_FORMULA } from '../../../src/core/narrative/compile';
import { formulaText } from '../../../src/core/narrative/formula-text';
import { loadNarrative, NarrativeDefinitionError } from '../../../src/core/narrative/load-narrative';
import type { Paragraph, ParagraphDefinition } from '../../../src/core/narrative/paragraph';
import { renderParagraph } from '../../../src/core/narrative/render';
import { evaluateFormula } from './evaluate-formula';
import { tinyForm } from './tiny-form';
import { blankDetails, type Cells, figuresOf, namesOf, someDetails } from './workbook-names';

function paragraph(definition: Partial<ParagraphDefinition>): Paragraph {
  const [loaded] = loadNarrative(tinyForm, [{ id: 'a', section: 'I.1', text: '', ...definition }]).paragraphs;
  if (!loaded) throw new Error('Nothing loaded');
  return loaded;
}

describe('a paragraph as a formula gives the text that it is rendered to', () => {
  const done = {
    choose: [
      [{ zero: 'PL2.2' }, 'không có việc'],
      [{ less: ['PL2.3', 'PL2.2'] }, 'còn việc, đạt {PL2.4%}'],
    ],
    otherwise: 'xong {PL2.3} việc',
  } as const;
  test.each<[string, Partial<ParagraphDefinition>, Cells, string]>([
    ['plain text', { text: 'Không có "dấu" gì.' }, {}, 'Không có "dấu" gì.'],
    ['an empty text', { text: '' }, {}, ''],
    [
      'figures',
      { text: '{PL2.2} việc, {PL2.5 triệu đồng}' },
      { 'PL2.2': 7, 'PL2.5': 7000 },
      '07 việc, 7.000 triệu đồng',
    ],
    ['a missing appendix', { text: '{PL2.2} việc' }, {}, '…… việc'],
    ['the first branch', { text: ['Kỳ này ', done, '.'] }, { 'PL2.2': 0 }, 'Kỳ này không có việc.'],
    [
      'the second branch',
      { text: ['Kỳ này ', done, '.'] },
      { 'PL2.2': 4, 'PL2.3': 1, 'PL2.4': 25 },
      'Kỳ này còn việc, đạt 25%.',
    ],
    [
      'the first of two branches that hold',
      {
        text: [
          {
            choose: [
              [{ zero: 'PL2.2' }, 'một'],
              [{ not: { positive: 'PL2.2' } }, 'hai'],
            ],
            otherwise: 'ba',
          },
        ],
      },
      { 'PL2.2': 0 },
      'một',
    ],
    ['no branch', { text: ['Kỳ này ', done, '.'] }, { 'PL2.2': 4, 'PL2.3': 4 }, 'Kỳ này xong 04 việc.'],
    ['a blank', { text: ['Kỳ này ', done, '.'] }, { 'PL2.2': null, 'PL2.3': null }, 'Kỳ này xong …… việc.'],
    ['a condition that holds', { when: { positive: 'PL2.2' }, text: 'Có.' }, { 'PL2.2': 1 }, 'Có.'],
    ['a condition that fails', { when: { positive: 'PL2.2' }, text: 'Có.' }, { 'PL2.2': 0 }, ''],
    [
      'details',
      { text: '{BC_DonVi} {KyBaoCao}, {KyTiepTheo^}' },
      {},
      'UBND xã An Bình quý III năm 2022, QUÝ IV NĂM 2022',
    ],
  ])('%s', (_, definition, cells, expected) => {
    const loaded = paragraph(definition);
    expect(renderParagraph(loaded, figuresOf(cells), someDetails)).toBe(expected);
    expect(evaluateFormula(compileParagraph(loaded), namesOf(cells))).toBe(expected);
  });

  test.each([
    ['Q1', 'quý I năm 2022 rồi quý II năm 2022'],
    ['H1', '6 tháng đầu năm 2022 rồi 6 tháng cuối năm 2022'],
    ['Q3', 'quý III năm 2022 rồi quý IV năm 2022'],
    ['9M', '9 tháng đầu năm 2022 rồi quý IV năm 2022'],
    ['Y', 'năm 2022 rồi năm 2023'],
  ] as const)('period %s reads "%s"', (kind, expected) => {
    const details = { ...someDetails, period: { year: 2022, kind } };
    const loaded = paragraph({ text: '{KyBaoCao} rồi {KyTiepTheo}' });
    expect(renderParagraph(loaded, new Map(), details)).toBe(expected);
    expect(evaluateFormula(compileParagraph(loaded), namesOf({}, details))).toBe(expected);
  });

  test('blank details are gaps', () => {
    const loaded = paragraph({ text: '{BC_DonVi}|{BC_So}|{BC_Ngay}' });
    const expected = '……|……|ngày …… tháng …… năm ……';
    expect(renderParagraph(loaded, new Map(), blankDetails)).toBe(expected);
    expect(evaluateFormula(compileParagraph(loaded), namesOf({}, blankDetails))).toBe(expected);
  });

  test('what is put before stands before', () =>
    expect(evaluateFormula(compileParagraph(paragraph({ text: 'a' }), '  '), new Map())).toBe('  a'));
});

describe('a text within a formula', () => {
  test('is the same text again, in literals that Excel takes', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 900, unit: fc.constantFrom('a', '"', 'ệ', '…', ' ', '😀') }), (text) => {
        const formula = formulaText(text);
        expect(evaluateFormula(`=${formula}`, new Map())).toBe(text);
        for (const [, literal = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
          expect(literal.replace(/""/g, '"').length).toBeLessThanOrEqual(255);
        }
      }),
    ));
});

describe('paragraphs with a fault are refused', () => {
  const good: ParagraphDefinition = { id: 'a', section: 'I.1', text: 'a' };
  test.each<[string, readonly ParagraphDefinition[], string]>([
    ['an id twice', [good, good], 'a appears twice'],
    ['an id with capitals', [{ ...good, id: 'Kế hoạch' }], 'lower case words'],
    ['a section that is not there', [{ ...good, section: 'VI' }], 'no section VI'],
    ['an unknown row', [{ ...good, text: '{PL9.9}' }], 'unknown token {PL9.9} at 0'],
    ['a heading as a figure', [{ ...good, text: 'x {PL2.1}' }], 'heading token {PL2.1} at 2'],
    [
      'an unknown row in a branch',
      [{ ...good, text: [{ choose: [[{ zero: 'PL2.2' }, '{PL2.8}']], otherwise: '' }] }],
      'unknown token',
    ],
    ['an unknown row otherwise', [{ ...good, text: [{ choose: [], otherwise: '{x}' }] }], 'unknown token'],
    ['a condition on a missing row', [{ ...good, when: { zero: 'PL2.8' }, text: 'a' }], 'reads PL2.8'],
    [
      'a condition on a heading',
      [{ ...good, text: [{ choose: [[{ blank: 'PL2.1' }, 'a']], otherwise: '' }] }],
      'reads PL2.1',
    ],
    ['a long text', [{ ...good, text: 'a'.repeat(701) }], '701 characters'],
    ['a decomposed text', [{ ...good, text: 'Tỷ lệ'.normalize('NFD') }], 'NFC'],
    ['a formula too long', [{ ...good, text: Array.from({ length: 60 }, () => '{PL2.2}') }], 'its formula has'],
  ])('%s', (_, definitions, fault) => {
    expect(() => loadNarrative(tinyForm, definitions)).toThrow(NarrativeDefinitionError);
    expect(() => loadNarrative(tinyForm, definitions)).toThrow(fault);
  });

  test('paragraphs come in the order of the outline', () => {
    const loaded = loadNarrative(tinyForm, [{ ...good, id: 'b', section: 'II.1' }, good, { ...good, id: 'c' }]);
    expect(loaded.paragraphs.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(LONGEST_FORMULA).toBe(8192);
  });
});
