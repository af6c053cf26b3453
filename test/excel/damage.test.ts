import { absoluteAddress } from '../../src/core/address/a1';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { damagesTo, type Target, TARGETS } from './damages';
import {
  details,
  form,
  type Level,
  LEVELS,
  openEmpty,
  openReport,
  type ReportInExcel,
  TABLES,
} from './report-in-excel';

let excel: ReportInExcel;
afterEach(() => excel.close());

const PARAGRAPH = 'Xã đã tổ chức hội nghị quán triệt.';

/** All that the plan says of a sheet, one fact a line; what a person may set is left out. */
function looks(sheet: Sheet): string[] {
  const { merges, validations, conditionalFormats, protection, freeze, name, visibility, rowHeights, columnWidths } =
    sheet;
  const list = (title: string, facts: Iterable<unknown>): string[] =>
    [...facts].map((fact) => `${title} ${sorted(fact)}`);
  return [
    ...[...sheet.cells].flatMap(([row, line]) => list(`cell ${row}`, line)),
    ...list('merge', merges.map(absoluteAddress)),
    ...list('validation', validations),
    ...list('format', conditionalFormats),
    // Rows under the table keep what height they got.
    ...list(
      'height',
      [...rowHeights].filter(([row]) => row < 30),
    ),
    ...list(
      'width',
      [...columnWidths].filter(([column]) => column < 5),
    ),
    ...list('sheet', [{ name, visibility, protection, freeze }]),
  ].sort();
}

/** JSON with its keys in order. */
function sorted(fact: unknown): string {
  return JSON.stringify(fact, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

const filledBefore = new Map<string, Workbook>();

/** A report with figures, a note and a paragraph typed in; made once for each level, then copied. */
async function filled(apiLevel: Level, { sheet, typed }: Target): Promise<ReportInExcel> {
  const key = `${apiLevel} ${sheet}`;
  const before = filledBefore.get(key);
  if (before) return openEmpty({ apiLevel, grid: 'plain', workbook: structuredClone(before) });
  const opened = await openReport({ apiLevel, grid: 'plain' });
  for (const [address, input] of typed) expect(await opened.host.userEdit(sheet, address, input)).toBeUndefined();
  const snapshot = await opened.book.read();
  const free = snapshot?.paragraphs.find(({ section }) => section === 'I.2')?.cell;
  expect(await opened.host.userInsertRows('Báo cáo', Number(free?.address.slice(1)) - 1, 1)).toBeUndefined();
  await opened.host.userEdit('Báo cáo', free!.address, PARAGRAPH);
  await opened.book.inject({ details });
  filledBefore.set(key, structuredClone(opened.host.workbook));
  return opened;
}

describe.each(LEVELS.flatMap((level) => TARGETS.map((target) => [level, target.sheet, target] as const)))(
  'at ExcelApi %s, %s',
  (apiLevel, sheet, target) => {
    test.each(Object.entries(damagesTo(target)))(
      '%s: put right in two syncs, every figure kept',
      async (name, damage) => {
        excel = await filled(apiLevel, target);
        const whole = new Map(excel.host.workbook.sheets.map((sheet) => [sheet.name, looks(sheet)]));
        const names = excel.host.workbook.names.map((one) => `${one.name} ${one.formula} ${one.visible}`).sort();
        await damage.injure(excel);
        excel.host.statistics.reset();
        const result = await excel.book.inject({ details });
        expect(excel.host.statistics.requests).toBe(2);
        expect(excel.host.statistics.totalBytes).toBeLessThan(500_000);
        expect(result).toMatchObject({
          created: damage.created ?? [],
          repaired: damage.repaired ?? [sheet],
          keptFigures: 3,
          problems: [],
        });
        const after = new Map(excel.host.workbook.sheets.map((sheet) => [sheet.name, looks(sheet)]));
        expect(after.get(sheet)).toEqual(whole.get(sheet));
        const isReportAnew = name.includes('report');
        if (!isReportAnew) expect(after).toEqual(whole);
        const namesAfter = excel.host.workbook.names.map((one) => `${one.name} ${one.formula} ${one.visible}`).sort();
        const others = (list: readonly string[]) =>
          list.filter((one) => !isReportAnew || !one.startsWith('PhuLuc_BaoCao'));
        expect(others(namesAfter)).toEqual(others(names));
        const snapshot = await excel.book.read();
        expect(snapshot?.rows.get(target.noted)?.note).toBe('đến ngày 31/8');
        expect(
          Object.fromEntries(Object.keys(target.figures).map((id) => [id, snapshot?.rows.get(id)?.value])),
        ).toEqual(target.figures);
        if (name !== 'the report sheet deleted')
          expect(snapshot?.paragraphs.map(({ text }) => text)).toContain(PARAGRAPH);
        excel.host.statistics.reset();
        expect((await excel.book.inject({ details })).repaired).toEqual([]);
        expect(excel.host.statistics.requests).toBe(1);
      },
    );
  },
);

test('the table damages what it says', () => {
  for (const target of TARGETS) expect(Object.keys(damagesTo(target)).length).toBeGreaterThan(20);
  expect(form.tables).toHaveLength(TABLES.length);
});
