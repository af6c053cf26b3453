import { readingMessages } from '../../src/report-file/messages/reading-messages';
import { gatheredMessages, type GatheredTroubleKind } from '../../src/report-file/messages/gathered-messages';
import type { ReadingTrouble } from '../../src/report-file/reading/reading-trouble';
import { ofTrouble } from '../../src/report-file/verdict/file-finding';
import { toldTroubles } from '../../src/report-file/verdict/told-troubles';
import { form } from './damage/healthy-report';

const at = (kind: ReadingTrouble['kind'], ...rows: readonly string[]): ReadingTrouble[] =>
  rows.map((where) => ({
    kind,
    where,
    cell: { sheet: 'Phụ lục 2', address: `D${where.length}` },
    value: '5',
    detail: '5/9',
  }));
const told = (...troubles: readonly ReadingTrouble[]) =>
  toldTroubles(
    troubles,
    troubles.map((trouble) => ofTrouble(trouble, form, 'vi')),
    form,
    'vi',
  ).map(({ rule, where, message }) => [rule, where, message]);

const MANY = ['PL2.3.2', 'PL2.1', 'PL2.3.1', 'PL2.2.1', 'PL2.3.3'];

test('many rows of one appendix with the same trouble are told as one, in the order of the form', () => {
  expect(told(...at('column-unsure', ...MANY))).toEqual([
    [
      'column-unsure',
      'PL2',
      'Thấy 5 dòng của Phụ lục 2 nhưng không rõ số liệu ở cột nào: tiêu đề cột số liệu đã mất, hoặc có ở nhiều cột. ' +
        'Các dòng: PL2.1, PL2.2.1, PL2.3.1–PL2.3.3.',
    ],
  ]);
});

test('a few are told one by one, with their cells', () => {
  const few = at('date-for-figure', 'PL2.1', 'PL2.2.1', 'PL2.2.2');
  expect(told(...few).map(([, where]) => where)).toEqual(['PL2.1', 'PL2.2.1', 'PL2.2.2']);
});

test('other appendices, kinds and copies are told apart', () => {
  const other = ['PL3.2.1', 'PL3.2.2.1', 'PL3.2.2.2', 'PL3.1.1'];
  const all = [...at('row-not-found', ...MANY), ...at('row-not-found', ...other), ...at('row-twice', ...MANY)];
  expect(told(...all).map(([kind, where]) => `${kind}@${where}`)).toEqual([
    'row-not-found@PL2',
    'row-not-found@PL3',
    'row-twice@PL2',
  ]);
  const copies = ['a', 'b'].flatMap((detail) => at('sheet-twice', ...MANY).map((one) => ({ ...one, detail })));
  expect(told(...copies).map(([, , message]) => /\((.)\)/.exec(message ?? '')?.[1])).toEqual(['a', 'b']);
});

test('what is of no row stays as it is', () => {
  const sheets = Array.from({ length: 5 }, (): ReadingTrouble => ({ kind: 'unknown-row', where: 'PL2', value: '1' }));
  expect(told(...sheets)).toHaveLength(5);
});

test.each(['vi', 'en'] as const)('cause and cure of what is gathered speak of no single row: %s', (language) => {
  for (const kind of Object.keys(gatheredMessages[language]) as GatheredTroubleKind[]) {
    const { cause = '', cure } = readingMessages[language][kind];
    expect(cause + cure).not.toMatch(/\{/);
  }
});
