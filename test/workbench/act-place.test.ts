import { placeText } from '../../src/workbench/person/act-place';

test.each([
  [undefined, 'Phụ lục 2'],
  ['D9', 'Phụ lục 2, ô D9'],
  ['D9:E10', 'Phụ lục 2, các ô D9:E10'],
  ['9:9', 'Phụ lục 2, hàng 9'],
  ['9:11', 'Phụ lục 2, hàng 9–11'],
  ['D:D', 'Phụ lục 2, cột D'],
  ['D:F', 'Phụ lục 2, cột D–F'],
])('%s is said as %s', (address, said) =>
  expect(placeText({ sheet: 'Phụ lục 2', ...(address === undefined ? {} : { address }) })).toBe(said),
);
