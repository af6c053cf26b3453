import type { Workbook } from '../../../src/core/workbook/workbook';
import { allByLabel, type DamageFamily, type FileParts, isOurName } from './damage-case';
import { dropNames } from './edit-workbook';
import { sheetNamed } from './healthy-report';

const unchanged = (): void => undefined;
const everyPart = (parts: FileParts, names: RegExp, change: (text: string) => string): void => {
  for (const [name, text] of parts) if (names.test(name)) parts.set(name, change(text));
};

/** Namespaces of ISO/IEC 29500 Strict, which Excel writes on demand. */
function strict(parts: FileParts): void {
  const transitional = 'http://schemas.openxmlformats.org/';
  const iso = 'http://purl.oclc.org/ooxml/';
  everyPart(parts, /^xl\/.*\.xml$|\.rels$/, (text) =>
    text
      .split(`${transitional}spreadsheetml/2006/main`)
      .join(`${iso}spreadsheetml/main`)
      .split(`${transitional}officeDocument/2006/relationships`)
      .join(`${iso}officeDocument/relationships`),
  );
}

/** As small writers do: every text in its cell, no table of texts, no styles. */
function inlineOnly(parts: FileParts): void {
  const texts = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => text);
  everyPart(parts, /sheet\d+\.xml$/, (text) =>
    text
      .replace(/ s="\d+"/g, '')
      .replace(/<conditionalFormatting.*?<\/conditionalFormatting>/gs, '')
      .replace(/ t="s"><v>(\d+)<\/v>/g, (_, index: string) => ` t="inlineStr"><is>${texts[Number(index)]}</is>`),
  );
  for (const name of ['xl/sharedStrings.xml', 'xl/styles.xml']) parts.delete(name);
  everyPart(parts, /workbook\.xml\.rels$/, (text) =>
    text.replace(/<Relationship [^>]*(styles|sharedStrings)[^>]*>/g, ''),
  );
  everyPart(parts, /Content_Types/, (text) => text.replace(/<Override [^>]*(styles|sharedStrings)[^>]*>/g, ''));
}

/** A part of each text in bold, with a reading aid that is no part of it. */
function richTexts(parts: FileParts): void {
  everyPart(parts, /sharedStrings/, (text) =>
    text.replace(
      /<t( xml:space="preserve")?>([^<&]{4})([^<]*)<\/t>/g,
      '<r><rPr><b/></rPr><t xml:space="preserve">$2</t></r><r><t xml:space="preserve">$3</t></r><rPh sb="0" eb="1"><t>5</t></rPh>',
    ),
  );
}

const ours = (workbook: Workbook) => workbook.names.filter(({ name }) => isOurName(name));
const unseenInLabels = (workbook: Workbook): void => {
  for (const { cells } of workbook.sheets.filter(({ name }) => /^Phụ lục|^Số liệu/.test(name))) {
    for (const line of cells.values()) {
      for (const cell of line.values()) {
        if (typeof cell.value !== 'string' || cell.formula !== undefined) continue;
        cell.value = `\u200f${cell.value.slice(0, 4)}\u200b\u00ad${cell.value.slice(4)}\u2060`;
      }
    }
  }
};

/** The same report as other programs write it, and its sheets moved to another workbook. */
export const writerFamilies: readonly DamageFamily[] = [
  {
    id: 'other-writers',
    title: 'Tệp do chương trình khác ghi: OOXML Strict, chữ ghi ngay trong ô, không có styles, chữ nhiều định dạng',
    reading: 'Đọc đủ',
    cases: [
      { damage: unchanged, rewrite: strict },
      {
        damage: (workbook) => {
          for (const sheet of workbook.sheets) delete sheet.protection;
        },
        rewrite: inlineOnly,
        says: allByLabel.map((one) => one.replace('names-lost', 'protection-off') as `protection-off@${string}`),
      },
      { damage: unchanged, rewrite: richTexts },
      { damage: (workbook) => dropNames(workbook, isOurName), rewrite: richTexts, says: allByLabel },
    ],
  },
  {
    id: 'sheets-moved',
    title: 'Chép trang tính sang sổ khác: tên ô chỉ còn trong trang, hoặc chỉ vào tệp cũ ([1])',
    reading: 'Đọc đủ theo STT và nội dung',
    cases: [
      {
        damage: (workbook) => {
          for (const name of ours(workbook)) {
            const sheet = workbook.sheets.find((one) => name.formula.startsWith(`='${one.name}'!`));
            Object.assign(name, { sheet: sheet?.name });
          }
        },
        says: allByLabel,
      },
      {
        damage: (workbook) => {
          for (const name of ours(workbook)) name.formula = name.formula.replace("='", "='[1]");
        },
        says: allByLabel,
      },
    ],
  },
  {
    id: 'unseen-marks-in-labels',
    title: 'Nhãn có dấu không nhìn thấy',
    reading: 'Đọc đủ cả khi không còn tên ô',
    cases: [
      { damage: unseenInLabels },
      {
        damage: (workbook) => {
          unseenInLabels(workbook);
          dropNames(workbook, isOurName);
        },
        says: allByLabel,
      },
    ],
  },
  {
    id: 'hidden-rows-and-columns',
    title: 'Ẩn dòng, ẩn cột, nhóm dòng',
    reading: 'Đọc đủ',
    cases: [
      {
        damage: (workbook) => {
          const sheet = sheetNamed(workbook, 'Phụ lục 2');
          for (const row of [7, 8, 9]) sheet.hiddenRows.add(row);
          sheet.hiddenColumns.add(3);
        },
      },
    ],
  },
];
