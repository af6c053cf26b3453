import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element by its name with prefix; text is kept as it is, spaces and all. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A part of a .docx as a tree. @throws Error where the part is missing or is not well-formed. */
export function partOf(bytes: Uint8Array, path: string): Element {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`No part ${path}`);
  return readElements(strFromU8(part));
}

/** Every element of that name under the root, in document order, the root included. */
export function elements(root: Element, name: string): Element[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elements(child, name))];
}

/** One attribute of the first element of that name. */
export function attribute(root: Element, name: string, key: string): string | undefined {
  return elements(root, name)[0]?.attributes[key];
}

/** Text of a paragraph or of all of them, as a reader of the document has it: breaks, tabs and runs joined. */
export function textOf(root: Element): string {
  if (root.name === 'w:t') return root.text;
  if (root.name === 'w:br') return '\n';
  // The tab stops of a paragraph's format are no text.
  if (root.name === 'w:tab') return root.attributes['w:val'] === undefined ? '\t' : '';
  return root.children.map(textOf).join('');
}

/** Texts of all paragraphs, blank ones left out. */
export function paragraphTexts(root: Element): string[] {
  return elements(root, 'w:p')
    .map(textOf)
    .filter((text) => text !== '');
}

function readElements(source: string): Element {
  const parser = new SaxesParser();
  const stack: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const top = () => stack[stack.length - 1] as Element;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    top().children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    top().text += text;
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(source).close();
  return top().children[0] as Element;
}
