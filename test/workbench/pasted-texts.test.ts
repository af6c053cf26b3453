import fc from 'fast-check';
import { pastedTexts } from '../../src/workbench/person/pasted-texts';

test.each([
  ['5', [['5']]],
  ['5\t6', [['5', '6']]],
  ['5\r\n6\r\n', [['5'], ['6']]],
  ['5\n\n7', [['5'], [''], ['7']]],
  ['a\t\tb', [['a', '', 'b']]],
  ['"hai\ndòng"\t2', [['hai\ndòng', '2']]],
  ['"nói ""có"""', [['nói "có"']]],
])('%j is %j', (text, cells) => expect(pastedTexts(text)).toEqual(cells));

test('cells without tabs, quotes or line ends come back as they were', () => {
  const cell = fc.stringMatching(/^[\p{L}\d ,.%-]{0,8}$/u);
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(table, (cells) => {
      const text = cells.map((row) => row.join('\t')).join('\n');
      fc.pre(!text.endsWith('\n'));
      expect(pastedTexts(text)).toEqual(cells);
    }),
  );
});
