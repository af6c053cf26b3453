import { groupCounts, PAGE_SIZE, pageOf, visibleFiles } from '../../../src/pane/files/file-order';
import type { ListedFile } from '../../../src/pane/state/files-state';
import { chosenFile, fileAnswer, fileFinding, unreadableAnswer } from '../fake-report-files';

const warning = fileFinding('PL2.1', { severity: 'warning' });
const error = fileFinding('PL2.1');

const ANSWERS = {
  fine: fileAnswer('A'),
  warned: fileAnswer('B', [warning, warning]),
  blank: fileAnswer('C', [], { complete: false }),
  wrong: fileAnswer('D', [error]),
  worse: fileAnswer('E', [error, error]),
  broken: unreadableAnswer('Hỏng.'),
} as const;

const listed: readonly ListedFile[] = [
  ...Object.entries(ANSWERS).map(([name, answer], index) => ({ ...chosenFile(name), id: index, answer })),
  { ...chosenFile('not read'), id: 99 },
];

const names = (files: readonly ListedFile[]) => files.map(({ name }) => name);

test('most trouble first: unreadable, more errors, incomplete, warnings, nothing', () => {
  expect(names(visibleFiles(listed, []))).toEqual(['broken', 'worse', 'wrong', 'blank', 'warned', 'fine']);
});

test.each([
  [
    ['unreadable', 'invalid'],
    ['blank', 'warned', 'fine'],
  ],
  [
    ['valid', 'incomplete'],
    ['broken', 'worse', 'wrong'],
  ],
] as const)('without %j', (hidden, left) => {
  expect(names(visibleFiles(listed, hidden))).toEqual(left);
});

test('files that were not read are counted nowhere', () => {
  expect(groupCounts(listed)).toEqual({ unreadable: 1, invalid: 2, incomplete: 1, valid: 2 });
});

test.each([
  [0, 0, { page: 0, pages: 1, first: 1, last: 0, all: 0 }],
  [1, 5, { page: 0, pages: 1, first: 1, last: 1, all: 1 }],
  [PAGE_SIZE, 1, { page: 0, pages: 1, last: PAGE_SIZE }],
  [PAGE_SIZE + 1, 1, { page: 1, pages: 2, first: PAGE_SIZE + 1, last: PAGE_SIZE + 1 }],
  [1000, -1, { page: 0, pages: 1000 / PAGE_SIZE }],
])('of %d items page %d', (count, wanted, page) => {
  expect(
    pageOf(
      Array.from({ length: count }, (_, at) => at),
      wanted,
    ),
  ).toMatchObject(page);
});
