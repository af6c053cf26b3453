import { holdsPlanned, plannedInput, standingInput, textInput } from '../../../src/core/injection/cell-input';

test.each([
  ['Văn bản', undefined, 'Văn bản'],
  ['=1+1', undefined, "'=1+1"],
  ['+84', undefined, "'+84"],
  ['-', undefined, "'-"],
  ['@tên', undefined, "'@tên"],
  ["'abc", undefined, "''abc"],
  ['01', undefined, "'01"],
  ['5/9/2022', undefined, "'5/9/2022"],
  ['TRUE', undefined, "'TRUE"],
  ['Phụ lục 2', undefined, "'Phụ lục 2"],
  ['', undefined, ''],
  ['1.1', '@', '1.1'],
  ['=1+1', '@', "'=1+1"],
  ['-', '@', "'-"],
])('the text %s in a cell formatted as %s is written %s', (text, format, input) => {
  expect(textInput(text, format)).toBe(input);
});

test('a planned content is written, an input is left alone, a blank is emptied', () => {
  expect(plannedInput({ kind: 'formula', formula: '=A1' })).toBe('=A1');
  expect(plannedInput({ kind: 'number', number: 3 })).toBe(3);
  expect(plannedInput({ kind: 'keep' })).toBeNull();
  expect(plannedInput(undefined)).toBe('');
});

test.each([
  [undefined, ''],
  [{ value: null }, ''],
  [{ value: 44 }, 44],
  [{ value: true }, true],
  [{ value: '99,8' }, "'99,8"],
  [{ value: { error: '#N/A' } }, '#N/A'],
  [{ value: 15, formula: '=10+5' }, '=10+5'],
  [{ value: '=1+1' }, "'=1+1"],
])('what stands in a cell can be put into another: %j', (cell, input) => {
  expect(standingInput(cell)).toBe(input);
});

test.each([
  [undefined, undefined, true],
  [{ value: 1 }, undefined, false],
  [{ value: 'STT' }, { kind: 'text', text: 'STT' }, true],
  [{ value: 'STT', formula: '="STT"' }, { kind: 'text', text: 'STT' }, false],
  [{ value: 3, formula: '=A1' }, { kind: 'formula', formula: '=A1' }, true],
  [{ value: '=A1' }, { kind: 'formula', formula: '=A1' }, false],
  [{ value: 9 }, { kind: 'keep' }, true],
] as const)('%j holds what is planned, %j: %s', (cell, content, holds) => {
  expect(holdsPlanned(cell, content)).toBe(holds);
});
