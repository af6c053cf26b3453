import { comparePeriods } from '../../src/report-file/compare/compare-periods';
import type { ReportData } from '../../src/report-file/data/report-data';
import { workbookOfData } from '../../src/report-file/workbook-of-data';
import { data, form, figures } from './damage/healthy-report';
import { throughFile } from './damage/read-damaged';

const read = (changed: ReportData) =>
  throughFile(workbookOfData(form, { ...data, figures: {}, supplementary: {}, ...changed }, '2022-09-15'));
const H1 = { year: 2022, kind: 'H1' } as const;

test.each<readonly [string, ReportData, ReportData, readonly string[]]>([
  [
    'a cumulative figure that falls',
    { period: H1, figures: { 'PL2.2.2': 30 } },
    { figures: { 'PL2.2.2': 29 } },
    ['cumulative-fell PL2.2.2'],
  ],
  [
    'the same, held as text',
    { period: H1, figures: { 'PL2.2.2': '30' } },
    { figures: { 'PL2.2.2': '29' } },
    ['cumulative-fell PL2.2.2'],
  ],
  ['one that stays or rises', { period: H1, figures: { 'PL2.2.2': 30 } }, { figures: { 'PL2.2.2': 30 } }, []],
  [
    'one of another year',
    { period: { year: 2021, kind: 'Y' }, figures: { 'PL2.2.2': 30 } },
    { figures: { 'PL2.2.2': 2 } },
    [],
  ],
  ['one that is blank', { period: H1, figures: { 'PL2.2.2': 30 } }, { figures: {} }, []],
  ['another figure that falls', { period: H1, figures: { 'PL2.1': 30 } }, { figures: { 'PL2.1': 2 } }, []],
  ['a report that is the one before', { period: H1, figures }, { figures }, ['previous-unchanged report']],
  ['another unit', { unit: { name: 'UBND xã Khác' }, period: H1 }, {}, ['previous-unit report']],
  ['a period that is not before', { period: { year: 2022, kind: 'Y' } }, {}, ['previous-period report']],
])('%s', (_what, before, now, said) => {
  const findings = comparePeriods(read(before), read(now), 'vi');
  expect(findings.map(({ rule, where }) => `${rule} ${where}`)).toEqual(said);
});
