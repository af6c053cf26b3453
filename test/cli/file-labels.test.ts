import fc from 'fast-check';
import { fileLabels } from '../../src/cli/files/file-labels';

test.each<[paths: readonly string[], labels: readonly string[]]>([
  [['/nop/q3/a.xlsx'], ['/nop/q3/a.xlsx']],
  [
    ['/nop/q3/a.xlsx', '/nop/q3/b.xlsx'],
    ['a.xlsx', 'b.xlsx'],
  ],
  [
    ['q3/xa-a/bc.xlsx', 'q3/xa-b/bc.xlsx', 'q3/xa-b/c.xlsx'],
    ['xa-a/bc.xlsx', 'xa-b/bc.xlsx', 'c.xlsx'],
  ],
  [
    ['bc.xlsx', 'cu/bc.xlsx'],
    ['bc.xlsx', 'cu/bc.xlsx'],
  ],
  [
    ['C:\\nop\\a\\bc.xlsx', 'C:\\nop\\b\\bc.xlsx'],
    ['a\\bc.xlsx', 'b\\bc.xlsx'],
  ],
  [
    ['/bc.xlsx', '/a/bc.xlsx'],
    ['/bc.xlsx', 'a/bc.xlsx'],
  ],
  [[], []],
])('%j are called %j', (paths, labels) => expect([...fileLabels(paths).values()].sort()).toEqual([...labels].sort()));

test('every file has a label of its own, an end of its path', () => {
  const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
  const typed = fc.tuple(fc.constantFrom('', '/', './'), path).map(([start, rest]) => start + rest);
  fc.assert(
    fc.property(fc.uniqueArray(typed), (paths) => {
      const labels = fileLabels(paths);
      expect([...labels.keys()].sort()).toEqual([...paths].sort());
      expect(new Set(labels.values()).size).toBe(paths.length);
      for (const [path, label] of labels) expect(path.endsWith(label)).toBe(true);
    }),
  );
});
