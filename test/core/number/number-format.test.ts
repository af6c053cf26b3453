import { otherLook } from '../../../src/core/number/number-format';

test.each<[string, number, string | undefined]>([
  ['General', 44_809, undefined],
  ['0', 44_809, undefined],
  ['@', 44_809, undefined],
  ['#,##0', 44_809, undefined],
  ['#,##0.00;[Red](#,##0.00)', -5, undefined],
  ['#,##0.0##', 1.5, undefined],
  ['0.00E+00', 1200, undefined],
  // Ours: dots between thousands whatever the region.
  ['[<1000]00;[<1000000]0"."000;0"."000"."000', 7000, undefined],
  ['0" hồ sơ"', 5, undefined],
  ['0\\ \\d', 5, undefined],
  ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 5, undefined],
  ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 0, undefined],
  ['d-mmm', 44_809, 'date'],
  ['[$-42A]dd/mm/yyyy', 44_809, 'date'],
  ['yyyy\\-mm\\-dd', 44_809, 'date'],
  ['[h]:mm', 0.5, 'date'],
  ['mmss.0', 0.5, 'date'],
  ['0%', 1, 'percent'],
  ['0.0%', 0.4, 'percent'],
  ['0"%"', 40, undefined],
  ['#,##0,', 7000, 'scaled'],
  ['0.0,,', 7_000_000, 'scaled'],
  [';;;', 7, 'hidden'],
  ['0;;;', -7, 'hidden'],
  ['0;;;', 7, undefined],
  // A zero that is not shown was typed all the same.
  ['0;;;', 0, undefined],
])('%s makes of %d: %s', (format, value, look) => expect(otherLook(format, value)).toBe(look));
