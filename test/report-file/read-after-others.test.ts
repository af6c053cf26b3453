import fc from 'fast-check';
import type * as FileVerdict from '../../src/report-file/verdict/file-verdict';
import { decodeLegacy } from '../../src/report-file/legacy/decode-legacy';
import { inOfficeSpelling } from '../../src/report-file/reading/other-spelling';
import { readReportWorkbook } from '../../src/report-file/reading/read-report';
import { readReportFile } from '../../src/report-file/verdict/file-verdict';
import type { Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/file/read-workbook';
import { writeWorkbook } from '../../src/file/write-workbook';
import { form, healthyWorkbook } from './damage/healthy-report';
import { injure, mutations } from './damage/mutations';
import { sentenceEdits } from './damage/sentence-edits';
import { sharer } from './damage/shared-objects';

const SEED = Number(process.env.READ_AFTER_SEED ?? Math.floor(Math.random() * 2 ** 31));
const REPORTS = 14;

/** Reports of a few units and periods, about half of them injured. */
const reports = fc.tuple(
  fc.constantFrom('UBND xã An', 'UBND phường Bình'),
  fc.constantFrom('Q1', 'Q3'),
  fc.oneof(fc.constant([]), mutations),
  fc.oneof(fc.constant([]), sentenceEdits),
);

function filesOf(seed: number): Uint8Array[] {
  return fc.sample(reports, { numRuns: REPORTS, seed }).map(([name, kind, injuries, edits]) => {
    const workbook = structuredClone(
      healthyWorkbook({ unit: { name, parent: 'UBND huyện Mẫu', level: 'commune' }, period: { year: 2022, kind } }),
    );
    for (const edit of edits) edit(workbook);
    injure(workbook, injuries);
    return writeWorkbook(workbook);
  });
}

const files = filesOf(SEED);

/** Everything that is told, as text: of a form its id, for a form loaded anew is another object. */
function said(told: unknown): string {
  return JSON.stringify(told, (key, value: unknown) => {
    if (key === 'form' && typeof value === 'object') return form.id;
    return value instanceof Map || value instanceof Set ? [...value] : value;
  });
}

/** What a program says of a file that has read none before. */
function saidByFresh(bytes: Uint8Array): string {
  let fresh = '';
  jest.isolateModules(() => {
    const module = jest.requireActual<typeof FileVerdict>('../../src/report-file/verdict/file-verdict');
    fresh = said(module.readReportFile(bytes, 'vi'));
  });
  return fresh;
}

test(`${REPORTS} reports read one after the other are each read as the first would be, seed ${SEED}`, () => {
  const first = files.map(saidByFresh);
  expect(new Set(first).size).toBeGreaterThan(REPORTS / 2);
  expect(files.map((bytes) => said(readReportFile(bytes, 'vi')))).toEqual(first);
  const backwards = [...files].reverse().map((bytes) => said(readReportFile(bytes, 'vi')));
  expect(backwards.reverse()).toEqual(first);
});

function opened(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (read.outcome !== 'read') throw new Error(`A generated file cannot be opened: ${read.problem.kind}`);
  return read.workbook;
}

test(`equal rows and cells may be one object for all reports, and none is written into, seed ${SEED}`, () => {
  const share = sharer();
  const workbooks = files.map((bytes) => ({ apart: opened(bytes), shared: share(opened(bytes)) }));
  const rows = workbooks.flatMap(({ shared }) => shared.sheets.flatMap(({ cells }) => [...cells.values()]));
  expect(new Set(rows).size).toBeLessThan(rows.length / 2);
  const reading = (workbook: Workbook) => {
    const decoded = decodeLegacy(form, inOfficeSpelling(workbook));
    return { decoded, result: readReportWorkbook(form, decoded.workbook) };
  };
  for (const { apart, shared } of workbooks) expect(said(reading(shared))).toBe(said(reading(apart)));
  for (const { apart, shared } of workbooks) expect(said(shared)).toBe(said(apart));
});
