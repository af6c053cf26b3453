import { newTabPositions } from '../../../src/core/injection/tab-order';

/** `PL2 +PL3`: a plus marks a new one. */
const tabs = (text: string) =>
  text.split(' ').map((word) => ({ id: word.replace('+', ''), isNew: word.startsWith('+') }));

test.each([
  ['Sheet1', '+BC +PL2 +meta', {}],
  ['Sheet1 PL2 PL4 meta', 'PL2 +PL3 PL4 meta', { PL3: 2 }],
  ['PL2 meta Own', '+BC PL2 meta', { BC: 0 }],
  ['Own meta', '+BC +PL2 meta', { BC: 1, PL2: 2 }],
  ['BC PL2', 'BC PL2 +PL3', {}],
])('into %s go %s', (standing, wanted, positions) => {
  expect(Object.fromEntries(newTabPositions(standing.split(' '), tabs(wanted)))).toEqual(positions);
});
