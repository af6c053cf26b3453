import { buildZip } from './zip-builder';
import type { BuiltEntry } from './zip-builder';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The root element of a part of the main namespace, declared. */
export const root = (name: string, content: string): string =>
  `<${name} xmlns="${MAIN}" xmlns:r="${R}">${content}</${name}>`;

export const relationships = (
  ...ways: readonly (readonly [id: string, type: string, target: string, mode?: string])[]
): string =>
  `<Relationships xmlns="${PACKAGE}">${ways
    .map(([id, type, target, mode]) => {
      const how = mode === undefined ? '' : ` TargetMode="${mode}"`;
      return `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${how}/>`;
    })
    .join('')}</Relationships>`;

/** The smallest workbook: one sheet "A", a style, two shared strings. Parts given replace or join those. */
export function packageParts(changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}): BuiltEntry[] {
  const parts: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': root('workbook', '<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>'),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>541</v></c></row>'),
    'xl/styles.xml': root('styleSheet', '<cellXfs><xf/><xf numFmtId="10"/></cellXfs>'),
    'xl/sharedStrings.xml': root('sst', '<si><t>không</t></si><si><t>hai</t></si>'),
    ...changes,
  };
  return Object.entries(parts).flatMap(([name, data]) => (data === undefined ? [] : [{ name, data }]));
}

/** A worksheet with these rows, and these elements after them. */
export const sheetXml = (rows: string, after = '', before = ''): string =>
  root('worksheet', `${before}<sheetData>${rows}</sheetData>${after}`);

/** The bytes of {@link packageParts}. */
export const packageBytes = (changes?: Parameters<typeof packageParts>[0]): Uint8Array =>
  buildZip(packageParts(changes));
