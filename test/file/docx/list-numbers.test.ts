import { printedText } from '../../../src/core/document/text-document';
import { readDocument } from '../../../src/file/docx/read-document';
import { paragraph, wordBytes, wordRoot } from './word-parts';

const level = (depth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const family = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (id: number, depth = 0) =>
  paragraph('x', `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);

function numbers(numbering: string, body: string, styles = ''): string {
  const result = readDocument(
    wordBytes(body, {
      'word/numbering.xml': wordRoot('numbering', numbering),
      'word/styles.xml': wordRoot('styles', styles),
    }),
  );
  if (result.outcome === 'unreadable') throw new Error(JSON.stringify(result.problem));
  return result.document.blocks.map((block) => (block.kind === 'table' ? '' : printedText(block))).join(' ');
}

const OUTLINE = family(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'lowerLetter', '%3)'));
const LEGAL = family(
  0,
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%1.%2.'),
  level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
);
const down = (...depths: readonly number[]) => depths.map((depth) => item(1, depth)).join('');

test.each([
  [
    'Roman, Arabic and letters, each begun anew below the last',
    OUTLINE,
    down(0, 1, 1, 2, 2, 0, 1, 2),
    'I. x 1. x 2. x a) x b) x II. x 1. x a) x',
  ],
  ['the numbers above in the number', LEGAL, down(0, 0, 1, 2), 'I. x II. x II.1. x 2.1.1 x'],
  ['a level above that was never used', LEGAL, down(1), 'I.1. x'],
  [
    'a level that never begins anew',
    family(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')),
    down(0, 1, 0, 1),
    '1. x 1) x 2. x 2) x',
  ],
  [
    'after the first level only',
    family(
      0,
      level(0, 'decimal', '%1.'),
      level(1, 'decimal', '%2.'),
      level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>'),
    ),
    down(0, 1, 2, 1, 2, 0, 2),
    '1. x 1. x 1) x 2. x 2) x 2. x 1) x',
  ],
  [
    'dashes typed and pictures of dots',
    family(0, level(0, 'bullet', '–'), level(1, 'bullet', '\uf0b7')),
    down(0, 1),
    '– x - x',
  ],
  ['two digits, and none', family(0, level(0, 'decimalZero', '%1/'), level(1, 'none', '%2')), down(0, 1), '01/ x x'],
  [
    'letters past the alphabet, Roman beyond reason',
    family(
      0,
      level(0, 'upperLetter', '%1', '<w:start w:val="27"/>'),
      level(1, 'lowerRoman', '%2', '<w:start w:val="4000"/>'),
    ),
    down(0, 1),
    'AA x 4000 x',
  ],
  ['a list that is not there', '', item(9), 'x'],
  ['a level that is not there', OUTLINE, down(8), 'x'],
])('%s', (_, numbering, body, expected) => {
  expect(numbers(numbering + (numbering === '' ? '' : list(1, 0)), body)).toBe(expected);
});

const RESTART = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

test.each([
  ['lists of one family go on with each other', list(1, 0) + list(2, 0), 'I. x II. x III. x'],
  ['unless one says where it begins', list(1, 0) + list(2, 0, RESTART), 'I. x I. x II. x'],
  [
    'or brings a level of its own',
    list(1, 0) + list(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1)')}</w:lvlOverride>`),
    'I. x 2) x III. x',
  ],
])('%s', (_, lists, expected) => {
  expect(numbers(OUTLINE + lists, item(1) + item(2) + item(1))).toBe(expected);
});

test('a family may stand for another by its style', () => {
  const named = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Mục"/></w:abstractNum>`;
  const meant = `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Mục"/>${level(0, 'decimal', '%1/')}</w:abstractNum>`;
  expect(numbers(named + meant + list(1, 1), item(1))).toBe('1/ x');
});

test('a style puts its paragraphs into a list, at the level that names it, and a paragraph may leave it', () => {
  const style = (id: string, item: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr>${item}</w:numPr></w:pPr></w:style>`;
  const numbering = family(
    0,
    level(0, 'upperRoman', '%1.', '<w:pStyle w:val="A"/>'),
    level(1, 'decimal', '%2.', '<w:pStyle w:val="B"/>'),
  );
  const styles = style('A', '<w:numId w:val="1"/>') + style('B', '<w:numId w:val="1"/>');
  const styled = (id: string, more = '') => paragraph('x', `<w:pStyle w:val="${id}"/>${more}`);
  expect(
    numbers(
      numbering + list(1, 0),
      styled('A') + styled('B') + styled('B') + styled('A', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styles,
    ),
  ).toBe('I. x 1. x 2. x x');
});

test('a paragraph joined to the next by a deletion is no item of its own', () => {
  const open = paragraph('a', '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr>');
  expect(numbers(OUTLINE + list(1, 0), open + item(1))).toBe('I. ax');
});
