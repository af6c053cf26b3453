import type { TextDocument } from '../../core/document/text-document';
import type { FileProblem } from '../file-problem';
import { refuse, Unreadable } from '../file-problem';
import { FileWarnings } from '../file-warning';
import type { ReadLimits } from '../read-limits';
import { DEFAULT_READ_LIMITS, ReadBudget } from '../read-limits';
import { Package } from '../read/package';
import { readRelationships } from '../read/relationships';
import { SPREADSHEET } from '../xml/namespaces';
import { XmlScanner } from '../xml/xml-scanner';
import { checkContainer } from '../zip/check-container';
import { readBlocks } from './blocks';
import { ListNumbers } from './list-numbers';
import { readNumbering } from './numbering';
import { Story } from './story';
import { readStyles } from './styles';
import { eachChild, STORY } from './word-names';

export type DocumentResult =
  | { readonly outcome: 'read'; readonly document: TextDocument }
  | { readonly outcome: 'unreadable'; readonly problem: FileProblem };

/**
 * Reads the text of a .docx (or .docm, whose macros are left alone): paragraphs with their automatic numbers and heading
 * levels, tables cell by cell, as they print with all tracked changes accepted. Headers, footers and comments are no
 * part of it; what else is left out is told in `omitted`. No bytes make it throw: a file is read as a whole or not at
 * all, within the limits of the reader of workbooks.
 *
 * Source of the format: ECMA-376 part 1, 17 (WordprocessingML), whose sections the files of this folder name.
 */
export function readDocument(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): DocumentResult {
  try {
    return { outcome: 'read', document: readParts(bytes, { ...DEFAULT_READ_LIMITS, ...limits }) };
  } catch (error) {
    if (error instanceof Unreadable) return { outcome: 'unreadable', problem: error.problem };
    throw error;
  }
}

function readParts(bytes: Uint8Array, limits: ReadLimits): TextDocument {
  checkContainer(bytes, limits);
  const parts = new Package(bytes, new ReadBudget(limits), new FileWarnings());
  const main = findMainPart(parts);
  const relationships = readRelationships(parts, main);
  const target = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type && !relationship.external)?.target;
  const xml = openMain(parts, main);
  const styles = readStyles(parts, target('styles'));
  const numbers = new ListNumbers(readNumbering(parts, target('numbering')));
  const story = new Story(xml, styles, numbers, parts.budget);
  const blocks: TextDocument['blocks'][number][] = [];
  eachChild(xml, (name) => {
    if (name === 'body') blocks.push(...readBlocks(story));
  });
  return { blocks, omitted: story.omitted() };
}

/** The part that the package points at; what else is in such a container is told apart. */
function findMainPart(parts: Package): string {
  if (!parts.has('[Content_Types].xml')) {
    if (parts.has('mimetype') && parts.has('content.xml')) refuse('open-document', 'mimetype');
    refuse(parts.has('_rels/.rels') ? 'missing-part' : 'other-document', '[Content_Types].xml', '[Content_Types].xml');
  }
  const main = readRelationships(parts, '').find(({ type, external }) => type === 'officeDocument' && !external);
  if (!main) return refuse('missing-part', 'officeDocument', '_rels/.rels');
  return main.target.toLowerCase().endsWith('.bin') ? refuse('workbook', main.target, main.target) : main.target;
}

function openMain(parts: Package, main: string): XmlScanner {
  const source = parts.source(main);
  const root = new XmlScanner(source, main, SPREADSHEET);
  root.next();
  if (root.is('workbook')) refuse('workbook', main, main);
  const xml = new XmlScanner(source, main, STORY);
  xml.openRoot('document', 'other-document');
  return xml;
}
