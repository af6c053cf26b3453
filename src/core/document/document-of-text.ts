import type { DocumentBlock, DocumentParagraph, DocumentRow, TextDocument } from './text-document';

/** Signs by which scanned text marks headings and stress (Markdown); elsewhere they are letters like any other. */
const MARKED = /^ {0,3}#{1,6} |\*\*\S/m;
const HEADING = /^ {0,3}(#{1,6}) +/;
/** The number or dash that programs put before a list's item when they copy it, and the tab after it. */
const LIST_ITEM = /^([-–—+*•·o§]|\(?(?:\d{1,2}|[A-Za-z]|[IVXivx]{1,5})(?:\.\d{1,2}){0,4}[.)/]?)\t(?!.*\t)/u;
/** The number of a row in a cell of its own, and the beginning of the next cell. */
const ROW_BEGIN = /^\d{1,2}(?:[.,]\d{1,2})*\.?\t[^\t]+$/;
const FEWEST_CELLS = 3;

/**
 * Plain text as a document: a line a paragraph, lines with tabs (or between `|`) the rows of a table. A cell of several
 * lines, as programs copy it, goes on in the lines below.
 */
export function documentOfText(text: string): TextDocument {
  const lines = text
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/);
  const isMarked = MARKED.test(text);
  const blocks: DocumentBlock[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows: joinedRows(rows).map(rowOf) });
    rows = [];
  };
  for (const written of lines) {
    const cells = cellsOf(written);
    if (cells && isRule(cells)) continue;
    if (cells) rows.push(cells.map((cell) => (isMarked ? unmarked(cell) : cell)));
    else if (rows.length > 0 && written.trim() === '') closeTable();
    else if (rows.length > 0 && isPiece(rows, written))
      rows.push(written.split('\t').map((cell) => (isMarked ? unmarked(cell) : cell)));
    else {
      closeTable();
      blocks.push(paragraphOf(written, isMarked));
    }
  }
  closeTable();
  return { blocks, omitted: [], isWrapped: true };
}

function paragraphOf(written: string, isMarked: boolean): DocumentParagraph {
  const level = isMarked ? HEADING.exec(written)?.[1]?.length : undefined;
  const plain = isMarked ? unmarked(written.replace(HEADING, '')) : written;
  const number = LIST_ITEM.exec(plain);
  const text = number ? plain.slice(number[0].length) : plain;
  return {
    kind: 'paragraph',
    text,
    ...(number ? { number: number[1] } : {}),
    ...(level === undefined ? {} : { level }),
  };
}

function cellsOf(line: string): string[] | undefined {
  const piped = /^ *\|(.*)\| *$/.exec(line)?.[1]?.split('|');
  const cells = piped && piped.length >= FEWEST_CELLS ? piped : line.split('\t');
  return cells.length >= FEWEST_CELLS ? cells.map((cell) => cell.trim()) : undefined;
}

/** `---|:---`: the line under the head of a table in Markdown. */
function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-{2,}:?$/.test(cell));
}

/**
 * Whether a line with too few cells is a piece of a row: it goes on in the last cell of the row above, or begins a row
 * by its number, as programs copy cells of several lines. A blank line ends the table.
 */
function isPiece(rows: readonly string[][], line: string): boolean {
  const width = Math.max(...rows.map(({ length }) => length));
  const last = rows[rows.length - 1]?.length ?? 0;
  const cells = line.split('\t').length;
  return (last < width && last + cells - 1 <= width) || ROW_BEGIN.test(line);
}

/** Rows whose cells have several lines come in pieces: each piece goes on in the last cell of the one before. */
function joinedRows(pieces: readonly string[][]): string[][] {
  const width = Math.max(...pieces.map(({ length }) => length));
  const rows: string[][] = [];
  for (const piece of pieces) {
    const last = rows[rows.length - 1];
    if (last && last.length < width && last.length + piece.length - 1 <= width) {
      const [first = '', ...rest] = piece;
      last[last.length - 1] = [last[last.length - 1], first].filter((part) => part !== '').join('\n');
      last.push(...rest);
    } else rows.push([...piece]);
  }
  return rows;
}

function rowOf(cells: readonly string[]): DocumentRow {
  return {
    cells: cells.map((text, column) => ({ column, columns: 1, blocks: [{ kind: 'paragraph', text }] })),
  };
}

/** Text without the signs of Markdown and the elements that come with it. */
function unmarked(text: string): string {
  return text
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/<\/?(?:b|i|u|em|strong|sup|sub)>/gi, '')
    .replace(/<(https?:[^<>\s]+)>/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/(^|[^*\\])\*(?=\S)([^*\n]*[^*\s\\])\*(?!\*)/g, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1');
}
