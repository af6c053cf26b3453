import { defaultDetails, placeOfUnit } from '../../../src/pane/details/default-details';
import {
  type DetailsDraft,
  detailsOf,
  draftOf,
  isDetailField,
  saysSame,
} from '../../../src/pane/details/details-draft';
import { faultsOf } from '../../../src/pane/details/details-faults';
import { details } from '../tiny-form';

const draft = (change: Partial<DetailsDraft> = {}): DetailsDraft => ({ ...draftOf(details), ...change });

test('details survive the form', () => {
  expect(detailsOf(draft(), defaultDetails(new Date(2020, 0, 1)))).toEqual(details);
});

test('texts are tidied, lists lose dashes and blank lines', () => {
  const read = detailsOf(
    draft({ 'unit.name': '  UBND  xã\u00a0Thử ', recipients: '- Như trên\n\n– Lưu: VT\r\n' }),
    details,
  );
  expect(read.unit.name).toBe('UBND xã Thử');
  expect(read.recipients).toEqual(['Như trên', 'Lưu: VT']);
});

test('what cannot be read falls back: no date, the year and level of before', () => {
  const read = detailsOf(draft({ 'document.date': '31/02', 'period.year': 'nay', 'unit.level': '?' }), details);
  expect([read.document.date, read.period.year, read.unit.level]).toEqual(['', 2022, 'commune']);
});

test.each([
  [{}, true],
  [{ 'unit.name': ' UBND xã Thử' }, true],
  [{ 'document.date': '5.9.2022' }, true],
  [{ 'document.date': '6.9.2022' }, false],
  [{ 'document.date': 'x' }, false],
  [{ 'period.year': '202' }, false],
  [{ recipients: '' }, false],
] as const)('draft with %j says the same as saved: %s', (change, same) => {
  expect(saysSame(draft(change), details)).toBe(same);
});

test('an unreadable date is a change even where none was saved', () => {
  expect(saysSame(draft({ 'document.date': 'x' }), { ...details, document: { ...details.document, date: '' } })).toBe(
    false,
  );
});

test.each([
  [{}, {}],
  [{ 'unit.name': ' ' }, { 'unit.name': ['unit-blank', false] }],
  [{ 'period.year': '22' }, { 'period.year': ['year-unreadable', true] }],
  [{ 'document.date': 'mai' }, { 'document.date': ['date-unreadable', true] }],
  [{ 'document.date': '31/9' }, { 'document.date': ['date-impossible', true] }],
  [{ 'document.date': '' }, {}],
  [{ 'document.number': '/BC-UBND' }, {}],
  [{ 'document.number': '141/BC-HĐND' }, {}],
  [{ 'document.number': '141' }, { 'document.number': ['number-unusual', false] }],
] as const)('faults of %j', (change, expected) => {
  const found = Object.fromEntries(
    Object.entries(faultsOf(draft(change))).map(([field, { kind, stop }]) => [field, [kind, stop]]),
  );
  expect(found).toEqual(expected);
});

test('the first draft is of the period of its month', () => {
  expect(defaultDetails(new Date(2022, 8, 30)).period).toEqual({ year: 2022, kind: 'Q3' });
});

test.each([
  ['UBND xã Quảng Thọ', 'Quảng Thọ'],
  ['Ủy ban nhân dân phường An Cựu', 'An Cựu'],
  ['UBND thị trấn Sịa', 'Sịa'],
  ['Xã Quảng Điền', 'Quảng Điền'],
  ['UBND', ''],
  ['', ''],
])('the place of “%s” is “%s”', (unit, place) => {
  expect(placeOfUnit(unit)).toBe(place);
});

test.each([
  ['document.date', true],
  ['PL4.3.2', false],
  ['I.1', false],
])('%s is a field of the form: %s', (where, is) => {
  expect(isDetailField(where)).toBe(is);
});
