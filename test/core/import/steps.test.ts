import { importSteps } from '../../../src/core/import/propose-import';
import { documentOf, form, HEAD, printed } from './import-of';

type Parts = readonly (string | readonly (readonly string[])[])[];

const steps = (...parts: Parts): number => [...importSteps(documentOf(...parts), form)].length;
const TABLE = [HEAD, printed('PL2.1', '9')];
const SECTION = ['I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '1. Về kế hoạch'];

test.each<[string, Parts]>([
  ['a table', ['Phụ lục 2', TABLE]],
  ['a paragraph', [...SECTION, 'Một.']],
])('%s is a step, after which a person may give it up', (_, parts) => {
  const last = parts[parts.length - 1] ?? '';
  expect(steps(...parts, last, last) - steps(...parts)).toBe(2);
});
