import type { DocumentBlock, DocumentCell, DocumentRow, TextDocument } from '../../core/document/text-document';

/** What ends a paragraph. */
const BLOCKS = 'p,div,li,h1,h2,h3,h4,h5,h6,blockquote,pre,tr,td,th,table,ul,ol,dl,dt,dd,section,article';
const SKIPPED = 'script,style,template,head,title,noscript,del';
const MOST_COLUMNS = 200;

/**
 * What was copied from a program, as a document with its tables: the clipboard's HTML is read into a document of its own,
 * where nothing of it runs or is loaded, and only its text is taken.
 */
export function documentOfHtml(html: string): TextDocument {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { blocks: blocksOf(body), omitted: [] };
}

/** Whether what was copied has a table: only then is its HTML better than its text. */
export function hasTable(html: string): boolean {
  return /<table[\s>]/i.test(html);
}

function blocksOf(parent: Element): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let text = '';
  const close = (): void => {
    const plain = text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (plain !== '') blocks.push({ kind: 'paragraph', text: plain.normalize('NFC') });
    text = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (!isElement(node)) return;
    const element = node;
    if (element.matches(SKIPPED)) return;
    if (element.matches('br')) text += '\n';
    else if (element.matches('table')) {
      close();
      blocks.push({ kind: 'table', rows: rowsOf(element) });
    } else {
      const isBlock = element.matches(BLOCKS);
      if (isBlock) close();
      element.childNodes.forEach(visit);
      if (isBlock) close();
    }
  };
  parent.childNodes.forEach(visit);
  close();
  return blocks;
}

/** An element of another document is none of this page's classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function rowsOf(table: Element): DocumentRow[] {
  /** How many rows more a cell above covers, by column. */
  const covered: number[] = [];
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  return rows.map((row) => {
    const cells: DocumentCell[] = [];
    let column = 0;
    const passCovered = (): void => {
      for (let more = covered[column] ?? 0; more > 0; more = covered[column] ?? 0) {
        cells.push({ column, columns: 1, continues: true, blocks: [] });
        covered[column] = more - 1;
        column += 1;
      }
    };
    for (const cell of [...row.children].filter((child) => child.matches('td,th'))) {
      passCovered();
      const columns = span(cell, 'colspan');
      const down = span(cell, 'rowspan') - 1;
      cells.push({ column, columns, blocks: blocksOf(cell) });
      for (let at = column; at < column + columns; at += 1) covered[at] = down;
      column += columns;
    }
    passCovered();
    return { cells };
  });
}

function span(cell: Element, name: string): number {
  const number = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, MOST_COLUMNS) : 1;
}
