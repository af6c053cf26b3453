import type { DocumentBlock, DocumentCell, DocumentParagraph, DocumentRow } from '../../core/document/text-document';
import { paragraphsOf, printedText } from '../../core/document/text-document';
import { CLOSE, OPEN } from '../xml/xml-tokens';
import { ParagraphText, readRuns } from './runs';
import type { Story } from './story';
import { headingLevel, type ListReference, readListReference } from './styles';
import { eachChild, eachWithin, isOn, smallNumber, wordAttribute } from './word-names';

/** No table of a page is wider. */
const MOST_COLUMNS = 200;

/**
 * The paragraphs and tables among the children of the element just opened (17.2.2, 17.4.66).
 * @param others visits what else there is
 */
export function readBlocks(story: Story, others: (name: string) => void = () => undefined): DocumentBlock[] {
  const { xml } = story;
  const blocks: DocumentBlock[] = [];
  /** Text of a paragraph whose end was deleted: it goes on in the next (17.13.5.15). */
  let begun = '';
  const visit = (name: string): void => {
    switch (name) {
      case 'p': {
        const { paragraph, isOpen } = readParagraph(story);
        const joined = { ...paragraph, text: begun + paragraph.text };
        begun = isOpen ? joined.text : '';
        if (!isOpen) blocks.push(joined);
        break;
      }
      case 'tbl':
        blocks.push({ kind: 'table', rows: readRows(story) });
        break;
      case 'customXml':
      case 'ins':
      case 'moveTo':
        eachChild(xml, visit);
        break;
      case 'sdt':
      case 'AlternateContent':
        eachWithin(xml, visit);
        break;
      case 'altChunk':
        story.omit('embedded');
        break;
      case 'oMathPara':
      case 'oMath':
        story.omit('equations');
        break;
      default:
        others(name);
    }
  };
  eachChild(xml, visit);
  if (begun !== '') blocks.push({ kind: 'paragraph', text: begun });
  return blocks;
}

interface ParagraphFormat {
  readonly style?: string;
  readonly level?: number;
  readonly item?: ListReference;
  /** The mark of its end was deleted in tracked changes. */
  readonly isOpen: boolean;
}

function readParagraph(story: Story): { readonly paragraph: DocumentParagraph; readonly isOpen: boolean } {
  const { xml, styles, fields } = story;
  story.spend();
  const text = new ParagraphText();
  let format: ParagraphFormat = { isOpen: false };
  // `pPr` comes first (17.3.1.22), so that the runs know which style they are in.
  eachChild(xml, (name) => {
    if (name === 'pPr') format = readParagraphFormat(story);
    else readRuns(story, text, format.style ?? styles.usual, readBoxes, name);
  });
  // A field whose result never begins must not swallow the paragraphs after it.
  while (fields.includes(false)) fields.splice(fields.indexOf(false), 1);
  const style = format.style ?? styles.usual;
  const level = format.level ?? styles.of(style, 'level') ?? 0;
  const number = format.isOpen ? '' : itemNumber(story, format.item, style);
  return {
    isOpen: format.isOpen,
    paragraph: {
      kind: 'paragraph',
      text: text.toString(),
      ...(number === '' ? {} : { number }),
      ...(level > 0 ? { level } : {}),
    },
  };
}

function readParagraphFormat({ xml }: Story): ParagraphFormat {
  let format: ParagraphFormat = { isOpen: false };
  eachChild(xml, (name) => {
    if (name === 'pStyle') format = { ...format, style: wordAttribute(xml, 'val') };
    if (name === 'outlineLvl') format = { ...format, level: headingLevel(xml) };
    if (name === 'numPr') format = { ...format, item: readListReference(xml) };
    if (name !== 'rPr') return;
    eachChild(xml, (mark) => {
      if (mark === 'del' || mark === 'moveFrom') format = { ...format, isOpen: true };
    });
  });
  return format;
}

/** What a paragraph leaves unsaid of its list, its style says. */
function itemNumber({ styles, numbers }: Story, own: ListReference | undefined, style: string | undefined): string {
  const ofStyle = styles.of(style, 'item');
  const list = own?.list ?? ofStyle?.list;
  if (list === undefined || list === '0') return '';
  return numbers.next(list, own?.depth ?? ofStyle?.depth ?? numbers.depthOf(list, style));
}

/** Rows of the table just opened (17.4.37); a row deleted in tracked changes is none. */
function readRows(story: Story): DocumentRow[] {
  const { xml } = story;
  const rows: DocumentRow[] = [];
  const visit = (name: string): void => {
    if (name === 'tr') {
      const row = readRow(story);
      if (row) rows.push(row);
    } else if (name === 'sdt' || name === 'AlternateContent') eachWithin(xml, visit);
    else if (name === 'customXml') eachChild(xml, visit);
  };
  eachChild(xml, visit);
  return rows;
}

function readRow(story: Story): DocumentRow | undefined {
  const { xml } = story;
  const cells: DocumentCell[] = [];
  let [isHead, isDeleted, column] = [false, false, 0];
  const visit = (name: string): void => {
    if (name === 'trPr') {
      eachChild(xml, (property) => {
        if (property === 'tblHeader') isHead = isOn(xml);
        if (property === 'del') isDeleted = true;
        if (property === 'gridBefore') column = smallNumber(wordAttribute(xml, 'val'), 0);
      });
    } else if (name === 'tc') {
      const cell = readCell(story, Math.min(column, MOST_COLUMNS));
      column = cell.column + cell.columns;
      cells.push(cell);
    } else if (name === 'sdt' || name === 'AlternateContent') eachWithin(xml, visit);
    else if (name === 'customXml') eachChild(xml, visit);
  };
  eachChild(xml, visit);
  if (!isDeleted) return { cells, ...(isHead ? { isHead } : {}) };
  story.omit(
    'deleted',
    paragraphsOf(cells.flatMap(({ blocks }) => blocks))
      .map(printedText)
      .join('\n'),
  );
  return undefined;
}

function readCell(story: Story, column: number): DocumentCell {
  const { xml } = story;
  story.spend();
  let [columns, continues] = [1, false];
  const blocks = readBlocks(story, (name) => {
    if (name !== 'tcPr') return;
    eachChild(xml, (property) => {
      const value = wordAttribute(xml, 'val');
      if (property === 'gridSpan') columns = Math.min(Math.max(1, smallNumber(value, 1)), MOST_COLUMNS);
      // A merge without a word goes on with the cell above (17.4.85).
      if (property === 'vMerge') continues = (value ?? 'continue') === 'continue';
    });
  });
  return { column, columns, ...(continues ? { continues } : {}), blocks };
}

/** Text boxes stand anywhere within a drawing (`txbxContent`, 20.4.2.38). */
function readBoxes(story: Story): string {
  const { xml } = story;
  const own = xml.depth;
  const texts: string[] = [];
  for (;;) {
    const token = xml.next();
    if (token === OPEN && xml.is('txbxContent')) texts.push(...paragraphsOf(readBlocks(story)).map(printedText));
    if (token === CLOSE && xml.depth < own) break;
  }
  return texts.filter((text) => text.trim() !== '').join('\n');
}
