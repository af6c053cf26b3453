import { relationships } from '../package-parts';
import { buildZip, type BuiltEntry } from '../zip-builder';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

/** The root element of a part of WordprocessingML, declared. */
export const wordRoot = (name: string, content: string): string =>
  `<w:${name} xmlns:w="${W}" xmlns:mc="${MC}" xmlns:m="${M}" xmlns:x="urn:x">${content}</w:${name}>`;

/** Parts of a document with this body; parts given replace or join those. */
export function wordParts(
  body: string,
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): BuiltEntry[] {
  const parts: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
    ),
    'word/document.xml': wordRoot('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': wordRoot('styles', ''),
    'word/numbering.xml': wordRoot('numbering', ''),
    ...changes,
  };
  return Object.entries(parts).flatMap(([name, data]) => (data === undefined ? [] : [{ name, data }]));
}

/** The bytes of {@link wordParts}. */
export const wordBytes = (body: string, changes?: Parameters<typeof wordParts>[1]): Uint8Array =>
  buildZip(wordParts(body, changes));

/** A run, and a paragraph of one run; what is given beside the text goes before it. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A table of cells given by their text, or by their whole element where they are one. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map(
      (cells) => `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tableCell(cell))).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;
export const tableCell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<w:p') || text.startsWith('<w:tbl') ? text : paragraph(text)}</w:tc>`;
