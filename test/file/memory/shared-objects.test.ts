import { ReadMemory } from '../../../src/file/read/memory/read-memory';
import { readWorkbook } from '../../../src/file/read-workbook';
import type { Cell } from '../../../src/core/workbook/workbook';
import { packageBytes, root, sheetXml } from '../package-parts';

const label = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const figure = (value: number): string =>
  `<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>${value}</v></c></row>`;

function rows(
  memory: ReadMemory,
  value: number,
  texts: readonly string[],
): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const items = texts.map((text) => `<si><t>${text}</t></si>`).join('');
  const read = readWorkbook(
    packageBytes({
      'xl/worksheets/sheet1.xml': sheetXml(label + figure(value)),
      'xl/sharedStrings.xml': root('sst', items),
    }),
    {},
    { memory },
  );
  if (read.outcome !== 'read' || !read.workbook.sheets[0]) throw new Error(read.outcome);
  return read.workbook.sheets[0].cells;
}

test('rows and cells that are alike in two files are the same objects, and no others are', () => {
  const memory = new ReadMemory();
  const first = rows(memory, 541, ['Tổng số', 'Trong kỳ']);
  const second = rows(memory, 539, ['Tổng số', 'Trong kỳ']);
  const third = rows(memory, 539, ['Tổng số', 'Kỳ này']);
  expect(second.get(0)).toBe(first.get(0));
  expect(second.get(1)).not.toBe(first.get(1));
  expect(second.get(1)?.get(0)).toBe(first.get(1)?.get(0));
  expect(third.get(1)?.get(1)).toBe(second.get(1)?.get(1));
  expect([first, second, third].map((sheet) => [...(sheet.get(1)?.values() ?? [])].map(({ value }) => value))).toEqual([
    ['Trong kỳ', 541],
    ['Trong kỳ', 539],
    ['Kỳ này', 539],
  ]);
});

test('what was read before does not change with what is read after', () => {
  const memory = new ReadMemory();
  const first = rows(memory, 541, ['Tổng số', 'Trong kỳ']);
  const before = structuredClone(first);
  for (const value of [0, 539, 541]) rows(memory, value, ['a', 'b']);
  expect(first).toEqual(before);
});
