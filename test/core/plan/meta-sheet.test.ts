import fc from 'fast-check';
import { META_ROWS } from '../../../src/core/plan/meta-keys';
import { planMetaSheet } from '../../../src/core/plan/meta-sheet';
import { detailsFromMeta, layoutFromMeta } from '../../../src/core/plan/read-meta';
import { dateInWords, shortDate } from '../../../src/core/plan/report-date';
import { PERIODS } from '../../../src/core/report/period';
import type { ReportDetails } from '../../../src/core/report/report-details';
import { BLANK_DETAILS, tinyForm } from './tiny-form';

const form = tinyForm({ 2: [{ stt: '1', kind: 'count' }] });

const entries = (details: ReportDetails): [string, string][] =>
  planMetaSheet(form, details, 'abc').cells.map(
    (row) => row.map((content) => (content?.kind === 'text' ? content.text : fail())) as [string, string],
  );

function fail(): never {
  throw new Error('Every meta cell is text');
}

test.each([
  ['2022-09-05', 'ngày 05 tháng 9 năm 2022', '05/9/2022'],
  ['2022-02-28', 'ngày 28 tháng 02 năm 2022', '28/02/2022'],
  ['2023-01-09', 'ngày 09 tháng 01 năm 2023', '09/01/2023'],
  ['2022-03-10', 'ngày 10 tháng 3 năm 2022', '10/3/2022'],
  ['2022-12-14', 'ngày 14 tháng 12 năm 2022', '14/12/2022'],
  ['', 'ngày …… tháng …… năm ……', ''],
  ['5/9/2022', 'ngày …… tháng …… năm ……', ''],
])('%j is %j and %j', (iso, words, short) => {
  expect(dateInWords(iso)).toBe(words);
  expect(shortDate(iso)).toBe(short);
});

describe('planMetaSheet', () => {
  test('holds every key once, in order, as text, out of sight', () => {
    const plan = planMetaSheet(form, BLANK_DETAILS, 'abc');
    expect(plan.visibility).toBe('veryHidden');
    expect(entries(BLANK_DETAILS).map(([key]) => key)).toEqual(META_ROWS.map(({ key }) => key));
    expect(plan.styles).toEqual([
      { area: { top: 0, left: 0, bottom: META_ROWS.length - 1, right: 1 }, style: { numberFormat: '@' } },
    ]);
  });

  test('fills in what follows from other details', () => {
    const values = new Map(
      entries({ ...BLANK_DETAILS, document: { number: '=1', date: '2022-09-05', place: 'Quảng Thọ' } }),
    );
    expect(values.get('period.phrase')).toBe('quý III');
    expect(values.get('period.next')).toBe('quý IV');
    expect(values.get('document.dateInWords')).toBe('ngày 05 tháng 9 năm 2022');
    expect(values.get('document.number')).toBe('=1');
    expect(values.get('checksum')).toBe('abc');
  });
});

describe('detailsFromMeta', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trim() !== '' && !/[\r\n]/.test(text));
  const anyText = fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme' }));
  const anyDetails: fc.Arbitrary<ReportDetails> = fc.record({
    unit: fc.record({ name: anyText, parent: anyText, level: fc.constantFrom('commune', 'district', 'province') }),
    period: fc.record({
      year: fc.integer({ min: 2000, max: 2100 }),
      kind: fc.constantFrom(...PERIODS.map(({ kind }) => kind)),
    }),
    document: fc.record({ number: anyText, date: fc.constantFrom('', '2022-09-05', 'chưa rõ'), place: anyText }),
    signatory: fc.record({ authority: anyText, title: anyText, name: anyText }),
    addressees: fc.array(line, { maxLength: 4 }),
    recipients: fc.array(line, { maxLength: 4 }),
  });

  test('reads back what was planned', () => {
    fc.assert(fc.property(anyDetails, (details) => expect(detailsFromMeta(entries(details))).toEqual(details)));
  });

  test('in any order, with keys that it does not know', () => {
    fc.assert(
      fc.property(
        anyDetails,
        fc.array(
          fc.tuple(
            fc.string().map((key) => `x-${key}`),
            fc.string(),
          ),
        ),
        (details, others) => {
          expect(detailsFromMeta([...others, ...entries(details)].reverse())).toEqual(details);
        },
      ),
    );
  });

  test('what is missing is empty; what cannot be read has a default', () => {
    expect(detailsFromMeta([['form', 'tiny']])).toEqual({ ...BLANK_DETAILS, period: { year: 0, kind: 'Y' } });
    const odd: [string, string][] = [
      ['form', 'tiny'],
      ['unit.level', 'thôn'],
      ['period.year', 'năm nay'],
      ['period.kind', ' H1 '],
      ['recipients', 'Như trên;\r\n\r\nLưu: VT.'],
    ];
    expect(detailsFromMeta(odd)).toEqual({
      ...BLANK_DETAILS,
      period: { year: 0, kind: 'H1' },
      recipients: ['Như trên;', 'Lưu: VT.'],
    });
  });

  test.each<[string, [string, string][]]>([
    ['nothing', []],
    ['another sheet', [['Tên', 'An']]],
    ['a blank form', [['form', '  ']]],
  ])('%s is not ours', (_, rows) => {
    expect(detailsFromMeta(rows)).toBeUndefined();
    expect(layoutFromMeta(rows)).toBeUndefined();
  });

  test('the layout that it was made with', () => {
    expect(layoutFromMeta(entries(BLANK_DETAILS))).toEqual({ form: 'tiny', version: 1, checksum: 'abc' });
    expect(layoutFromMeta([['form', 'tiny']])).toEqual({ form: 'tiny', version: 0, checksum: '' });
  });
});
