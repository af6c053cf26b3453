import { applyEdits } from '../../../src/core/editor/apply-edits';
import { reportFacts } from '../../../src/core/editor/report-facts';
import { compareComputed } from '../../../src/core/import/offer/compare-computed';
import { figureChanges, paragraphEdits } from '../../../src/core/import/offer/import-writes';
import { likelyUse } from '../../../src/core/import/offer/import-use';
import { offerDetails, withDetails } from '../../../src/core/import/offer/offer-details';
import { type OfferedFigure, offerFigures } from '../../../src/core/import/offer/offer-figures';
import { offerParagraphs, timesIn } from '../../../src/core/import/offer/offer-paragraphs';
import { formatTrimmed } from '../../../src/core/number/format-number';
import { readNumber } from '../../../src/core/number/read-number';
import type { ReportPeriod } from '../../../src/core/report/report-details';
import type { Snapshot } from '../../../src/core/report/snapshot';
import { sampleDetails } from '../../../src/core/sample/report-141';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { form, HEAD, importOf, printed } from './import-of';

/** A report with cells for these rows. */
function reportOf(cells: Readonly<Record<string, CellValue>>, parts: Partial<Snapshot> = {}): Snapshot {
  const rows = Object.entries(cells).map(([indicator, value], index) => {
    const cell = { sheet: 'Phụ lục 2', address: `D${index + 1}` };
    return [indicator, { indicator, value, cell }] as const;
  });
  return { form: form.id, details: sampleDetails, rows: new Map(rows), paragraphs: [], ...parts };
}

const period = (text: string): ReportPeriod => ({
  kind: text.slice(0, 2) as ReportPeriod['kind'],
  year: Number(text.slice(3)),
});

test.each([
  ['Q3 2022', 'Q3 2022', 'same-report'],
  ['H1 2022', 'Q3 2022', 'last-report'],
  ['Q3 2021', 'Q3 2022', 'last-report'],
])('a document of %s for a report of %s', (document, report, use) => {
  expect(likelyUse(period(document), period(report))).toBe(use);
});

test('a document without a period leaves the use to a person', () => {
  expect(likelyUse(undefined, period('Q3 2022'))).toBeUndefined();
});

const shown = ({ indicator, state, now, suggested }: OfferedFigure) =>
  `${indicator} ${state}${now === '' ? '' : ` now ${now}`}${suggested === undefined ? '' : ' suggested'}`;

describe('figures of the same report', () => {
  test.each([
    ['a blank cell', { 'PL2.1': null }, [printed('PL2.1', '9')], ['PL2.1 new suggested']],
    ['another figure', { 'PL2.1': 8 }, [printed('PL2.1', '9')], ['PL2.1 differs now 08']],
    ['another text', { 'PL2.1': 'chưa có' }, [printed('PL2.1', '9')], ['PL2.1 differs now chưa có']],
    ['the same figure, typed otherwise', { 'PL2.1': '09' }, [printed('PL2.1', '9')], ['PL2.1 same now 09']],
    ['a figure in doubt', { 'PL2.1': null }, [printed('PL2.1', '9', { unit: 'Tờ' })], ['PL2.1 new']],
    ['two figures', { 'PL2.1': null }, [printed('PL2.1', '9'), printed('PL2.1', '8')], ['PL2.1 conflict']],
    ['no cell', {}, [printed('PL2.1', '9')], ['PL2.1 absent']],
    ['a computed row is never offered', { 'PL2.2': null, 'PL3.1': null }, [printed('PL2.2', '77')], []],
  ])('%s', (_, cells, rows, expected) => {
    const proposal = importOf([HEAD, ...rows]);
    expect(offerFigures(form, proposal, reportOf(cells), 'same-report').figures.map(shown)).toEqual(expected);
  });
});

test('of last period’s report only plans and what stands is offered, and none of it suggested', () => {
  const rows = [
    printed('PL2.2.1', '44'),
    printed('PL2.2.2', '34'),
    printed('PL2.2', '77'),
    printed('PL4.1.1.2', '130'),
  ];
  const cells = { 'PL2.2.1': null, 'PL2.2.2': null, 'PL4.1.1.2': null };
  const of = (title: string) => {
    const proposal = importOf('BÁO CÁO', title, [HEAD, ...rows]);
    const { figures, computed, passedOver } = offerFigures(form, proposal, reportOf(cells), 'last-report');
    expect(computed).toEqual([]);
    return [figures.map(shown), passedOver.map(({ indicator }) => indicator)];
  };
  expect(of('Công tác CCHC 6 tháng đầu năm 2022')).toEqual([
    ['PL2.2.1 new', 'PL4.1.1.2 new'],
    ['PL2.2', 'PL2.2.2'],
  ]);
  expect(of('Công tác CCHC năm 2021')).toEqual([['PL4.1.1.2 new'], ['PL2.2', 'PL2.2.1', 'PL2.2.2']]);
});

test.each([
  ['a ratio', 'PL2.2', '77', { 'PL2.2.1': '44', 'PL2.2.2': '34' }, 'same 77'],
  ['a ratio typed with decimals', 'PL2.2', '77,3', { 'PL2.2.1': '44', 'PL2.2.2': '34' }, 'same 77,3'],
  ['a wrong ratio', 'PL4.3.2', '99,8', { 'PL4.3.2.1': '541', 'PL4.3.2.2': '539' }, 'differs 99,6'],
  ['a ratio of nothing', 'PL4.3.3', '100', { 'PL4.3.3.1': '0', 'PL4.3.3.2': '0' }, 'differs nothing'],
  [
    'a ratio of nothing said to be none',
    'PL4.3.3',
    'không phát sinh',
    { 'PL4.3.3.1': '0', 'PL4.3.3.2': '0' },
    'same nothing',
  ],
  ['a missing input', 'PL2.2', '77', { 'PL2.2.1': '44' }, 'unknown'],
  ['a sum', 'PL8.6.3.1', '90', { 'PL8.6.1.2': '34', 'PL8.6.2.2': '0' }, 'differs 34'],
  ['a ratio of a sum', 'PL8.6.3', '50', { 'PL8.6.1.2': '34', 'PL8.6.2.2': '0', 'PL8.6.3.2': '17' }, 'same 50'],
])('%s is compared with its rows', (_, id, typed, inputs, expected) => {
  const { computed } = offerFigures(form, importOf([HEAD, printed(id, typed)]), reportOf({}), 'same-report');
  const numbers: Readonly<Record<string, string | undefined>> = inputs;
  const [compared] = compareComputed(form, 'commune', computed, (input) => readNumber(numbers[input] ?? '')?.value);
  const value = compared?.computed;
  expect(
    `${compared?.verdict} ${value === undefined ? '' : value === 'nothing' ? value : formatTrimmed(value)}`.trim(),
  ).toBe(expected);
});

describe('paragraphs', () => {
  const standing = [
    { section: 'I.1', text: 'Kế hoạch năm 2022 có 44 nhiệm vụ.' },
    { section: 'I.2', text: '- Đã chỉ đạo.' },
  ];
  test.each([
    ['a new one', 'I.1', 'Xã đã phân công.', 'new', true],
    ['one that stands there', 'I.1', 'Kế  hoạch năm 2022 có 44 nhiệm vụ.', 'standing', false],
    ['one that stands there without its dash', 'I.2', 'Đã chỉ đạo.', 'standing', false],
    ['one that stands in another section', 'I.2', 'Kế hoạch năm 2022 có 44 nhiệm vụ.', 'new', true],
    ['a standard sentence of last period', 'I.1', 'Kế hoạch năm 2021 có 40 nhiệm vụ.', 'alike', false],
    ['the closing', 'cuoi', 'Trên đây là báo cáo./.', 'frame', false],
  ])('%s', (_, section, text, state, suggested) => {
    expect(offerParagraphs([{ section, text }], standing, 'last-report')).toMatchObject([{ state, suggested }]);
    expect(offerParagraphs([{ section, text }], standing, 'same-report')).toMatchObject([{ state, suggested: false }]);
  });

  test('periods and dates in them are marked', () => {
    const text = 'Trong quý  III/2022, theo Kế hoạch số 01/KH-UBND ngày 05/01/2022, nhiệm kỳ 2021 - 2026, có 44 việc.';
    expect(timesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'quý  III/2022',
      '05/01/2022',
      '2021 - 2026',
    ]);
  });
});

test('details that differ are offered, blank ones suggested, and taken over as they are kept', () => {
  const lines = [
    'UBND HUYỆN B',
    'UBND XÃ A',
    'Số: 7/BC-UBND',
    'An Bình, ngày 05 tháng 9 năm 2022',
    'Kính gửi:',
    '- A;',
    '- B.',
    'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
    '1. Kế hoạch',
  ];
  const { details } = importOf(...lines);
  const report = { ...sampleDetails, document: { ...sampleDetails.document, place: '' } };
  expect(
    offerDetails(details, report, 'last-report').map(
      ({ field, suggested }) => `${field}${suggested ? ' suggested' : ''}`,
    ),
  ).toEqual(['document.place suggested', 'unit.name', 'unit.parent', 'addressees']);
  const offered = offerDetails(details, report, 'same-report');
  expect(offered.map(({ field }) => field)).toContain('document.number');
  const taken = withDetails(report, offered);
  expect(taken).toMatchObject({
    unit: { name: 'UBND xã A', level: 'commune' },
    document: { number: '7/BC-UBND', place: 'An Bình' },
    addressees: ['A', 'B'],
    period: sampleDetails.period,
  });
  expect(offerDetails(details, taken, 'same-report')).toEqual([]);
});

describe('what is written', () => {
  const offered = (rows: readonly string[][], cells: Readonly<Record<string, CellValue>>) =>
    offerFigures(form, importOf([HEAD, ...rows]), reportOf(cells), 'same-report').figures;

  test('each figure taken, with what stood there', () => {
    const figures = offered([printed('PL2.1', '9'), printed('PL7.1.1', '7.000,5'), printed('PL2.7', '1')], {
      'PL2.1': 8,
      'PL7.1.1': null,
    });
    expect(
      figureChanges(
        form,
        figures.map((figure) => ({ figure, choice: 0 })),
      ),
    ).toEqual([
      { indicator: 'PL2.1', kind: 'set-number', before: '08', after: '09', number: 9 },
      { indicator: 'PL7.1.1', kind: 'set-number', before: '', after: '7.000,5', number: 7000.5 },
    ]);
  });

  test('the choice taken of several, and none that is not there', () => {
    const [figure] = offered([printed('PL2.1', '9'), printed('PL2.1', '8')], { 'PL2.1': null });
    if (!figure) throw new Error('no figure');
    expect(figureChanges(form, [{ figure, choice: 1 }]).map(({ after }) => after)).toEqual(['08']);
    expect(figureChanges(form, [{ figure, choice: 2 }])).toEqual([]);
  });

  test('paragraphs as plain text of a person, whatever they look like, the longest in pieces', () => {
    const long = `${'Xã đã phân công. '.repeat(2500)}Hết.`;
    const taken = [
      { section: 'I.1', text: 'Dấu {ngoặc} và {PL2.1}' },
      { section: 'I.1', text: long },
    ];
    const report = reportOf({});
    const edited = applyEdits([], paragraphEdits(taken), reportFacts(report, form));
    if (edited.outcome === 'refused') throw new Error(JSON.stringify(edited.refusals));
    const own = edited.paragraphs.filter(({ paragraph }) => paragraph === undefined);
    expect(own.every(({ formula }) => formula === undefined)).toBe(true);
    expect(own[0]?.text).toBe('Dấu {ngoặc} và {PL2.1}');
    expect(own.length).toBe(3);
    expect(
      own
        .slice(1)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(long);
  });
});
