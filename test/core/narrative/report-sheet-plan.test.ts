import type { StandingParagraph } from '../../../src/core/narrative/report-reading';
import { planReportSheet } from '../../../src/core/narrative/report-sheet-plan';
import { PRINTABLE_WIDTH } from '../../../src/core/plan/page-a4';
import type { SheetPlan } from '../../../src/core/plan/sheet-plan';
import { linesOf } from '../../../src/core/plan/text-lines';
import { sampleDetails, sampleSnapshot } from '../../../src/core/sample/report-141';
import { blankDetails, type Cells, someDetails } from './workbook-names';
import { form, MARKS, plan, read, textsIn, written } from './written-report';

describe('the report sheet', () => {
  const sheet = plan();

  test('has head, sections in order and signature', () => {
    const texts = textsIn(sheet);
    const inOrder = [
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'XÃ AN BÌNH',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 15/BC-UBND',
      'An Bình, ngày 15 tháng 9 năm 2022',
      'BÁO CÁO',
      'Kết quả công tác cải cách hành chính quý III năm 2022 và phương hướng, nhiệm vụ quý IV năm 2022',
      'Kính gửi: UBND huyện Bình An',
      'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
      '1. Về kế hoạch cải cách hành chính',
      'II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH',
      '1. Cải cách thể chế',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH QUÝ IV NĂM 2022',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
      'Nơi nhận:',
      'TM. ỦY BAN NHÂN DÂN',
      '- Như trên;\n- Lưu: VT.',
      'CHỦ TỊCH',
      'Trần Văn A',
    ];
    const places = inOrder.map((text) => texts.indexOf(text));
    expect(inOrder.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('fits the page and hides its marks', () => {
    expect(sheet.columnWidths.slice(0, MARKS).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(
      PRINTABLE_WIDTH,
    );
    expect(sheet.hiddenColumns).toEqual([MARKS]);
    expect(sheet.page).toMatchObject({ orientation: 'portrait', pageNumberFromSecondPage: true });
    expect(sheet.page?.titleRows).toBeUndefined();
    expect(sheet.protection).toBeUndefined();
  });

  test('is one rectangle under its name', () => {
    const { names } = planReportSheet(form, someDetails, [], new Map());
    expect(names).toEqual([
      {
        name: 'PhuLuc_BaoCao',
        sheet: 'report',
        area: { top: 0, left: 0, bottom: sheet.cells.length - 1, right: MARKS },
      },
    ]);
    expect(new Set(sheet.cells.map((row) => row.length))).toEqual(new Set([MARKS + 1]));
    expect(sheet.rowHeights).toHaveLength(sheet.cells.length);
  });

  test('merges do not overlap', () => {
    const taken = new Set<string>();
    for (const { top, left, bottom, right } of sheet.merges) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          expect(taken.has(`${row},${column}`)).toBe(false);
          taken.add(`${row},${column}`);
        }
      }
    }
  });

  test('a unit that is no committee stands under its parent', () => {
    const office = {
      ...someDetails,
      unit: { name: 'Phòng Nội vụ', parent: 'UBND huyện Bình An', level: 'district' as const },
    };
    expect(
      read(written(plan([], {}, office), {}, office))
        .slice(0, 3)
        .map(({ text }) => text),
    ).toEqual(['UBND HUYỆN BÌNH AN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'PHÒNG NỘI VỤ']);
  });

  test('blank details are gaps that one sees', () => {
    const texts = read(written(plan([], {}, blankDetails), {}, blankDetails)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Số: ……', '……, ngày …… tháng …… năm ……', 'Kính gửi: ……', '- ……']));
  });

  test('several addressees are listed', () => {
    const details = { ...someDetails, addressees: ['- UBND huyện;', 'Phòng Nội vụ huyện', ' '] };
    expect(read(written(plan([], {}, details), {}, details)).map(({ text }) => text)).toContain(
      '- UBND huyện;\n- Phòng Nội vụ huyện.',
    );
  });
});

describe('every text fits its row', () => {
  const sample = Object.fromEntries([...sampleSnapshot('numbers').rows].map(([id, row]) => [id, row.value]));
  const full = Object.fromEntries([...form.indicators.keys()].map((id) => [id, 8888]));
  const zero = Object.fromEntries([...form.indicators.keys()].map((id) => [id, 0]));
  const long = 'Đoạn văn dài của người dùng, kể lại từng việc đã làm trong kỳ. '.repeat(400);

  test.each<[string, Cells, StandingParagraph[]]>([
    ['blank', {}, []],
    ['full', full, []],
    ['zero', zero, []],
    ['of report 141', sample, []],
    ['with a paragraph of 5,000 words', {}, [{ section: 'I.4', text: long }]],
  ])('figures %s', (_, cells, standing) => {
    // Planned on no figures at all: the rows must hold what the figures make of them later.
    const sheet = plan(standing, {}, sampleDetails);
    const { values } = written(sheet, cells, sampleDetails);
    expect(Math.max(...sheet.rowHeights)).toBeLessThanOrEqual(409);
    for (const merge of sheet.merges) {
      const text = values[merge.top]?.[merge.left];
      if (typeof text !== 'string' || text === '') continue;
      const font = fontAt(sheet, merge.top, merge.left);
      const widthPoints =
        sheet.columnWidths.slice(merge.left, merge.right + 1).reduce((sum, width) => sum + width, 0) - 6;
      const lines = linesOf(text, { ...font, widthPoints });
      const height = sheet.rowHeights.slice(merge.top, merge.bottom + 1).reduce((sum, each) => sum + each, 0);
      expect({ text, fits: lines * font.size * 1.2 <= height }).toEqual({ text, fits: true });
    }
  });

  test('a paragraph higher than a row can be goes on in the rows below, and is one again when read', () => {
    const sheet = plan([{ section: 'I.4', text: long }]);
    expect(sheet.cells.filter((row) => JSON.stringify(row[MARKS]).includes('I.4/+')).length).toBeGreaterThan(10);
    expect(read(written(sheet)).find(({ text }) => text.startsWith('Đoạn văn dài'))).toMatchObject({
      section: 'I.4',
      text: long,
    });
  });

  test('the longest text of a cell goes on in parts that cells can hold', () => {
    const text = 'a'.repeat(32_767);
    const sheet = plan([{ section: 'V', text }]);
    const lengths = sheet.cells.flat().flatMap((content) => (content?.kind === 'text' ? [content.text.length] : []));
    expect(Math.max(...lengths)).toBeLessThan(32_767);
    expect(textsIn(sheet)).toContain(text);
  });
});

function fontAt(sheet: SheetPlan, row: number, column: number): { size: number; bold?: boolean } {
  const over = sheet.styles.filter(
    ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  const font = over.reduce<{ size?: number; bold?: boolean }>((under, { style }) => ({ ...under, ...style.font }), {});
  return { size: font.size ?? 11, bold: font.bold };
}
