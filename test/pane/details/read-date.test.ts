import fc from 'fast-check';
import { dateAsPrinted, dateAsTyped, readDate } from '../../../src/pane/details/read-date';

test.each([
  ['05/09/2022', '2022-09-05'],
  ['5/9/2022', '2022-09-05'],
  ['5-9-2022', '2022-09-05'],
  ['5.9.22', '2022-09-05'],
  ['5 9 2022', '2022-09-05'],
  [' 05 / 09 / 2022 ', '2022-09-05'],
  ['05092022', '2022-09-05'],
  ['5/9', '2022-09-05'],
  ['ngày 05 tháng 9 năm 2022', '2022-09-05'],
  ['5 tháng 9', '2022-09-05'],
  ['2022-09-05', '2022-09-05'],
  ['０５/０９/２０２２', '2022-09-05'],
  ['29/02/2024', '2024-02-29'],
])('%s is read', (text, iso) => {
  expect(readDate(text, 2022)).toEqual({ kind: 'date', iso });
});

test.each([
  ['', 'blank'],
  ['  ', 'blank'],
  ['31/02/2022', 'impossible'],
  ['29/02/2022', 'impossible'],
  ['0/9/2022', 'impossible'],
  ['5/13/2022', 'impossible'],
  ['hôm qua', 'unreadable'],
  ['tháng 9', 'unreadable'],
  ['5/9/202', 'unreadable'],
  ['141/BC', 'unreadable'],
])('%s is %s', (text, kind) => {
  expect(readDate(text, 2022).kind).toBe(kind);
});

test('a day and month alone need a year that can be read', () => {
  expect(readDate('5/9', NaN).kind).toBe('unreadable');
});

test('every date that is shown is read back as itself', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(readDate(dateAsTyped(iso), 1999)).toEqual({ kind: 'date', iso });
    }),
  );
});

test.each([
  ['2022-09-05', ['05', '9', '2022']],
  ['2022-02-15', ['15', '02', '2022']],
  ['2022-12-01', ['01', '12', '2022']],
])('%s is printed as %j', (iso, printed) => {
  expect(dateAsPrinted(iso)).toEqual(printed);
});
