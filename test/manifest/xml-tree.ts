import { SaxesParser } from 'saxes';

/** An element without its namespace prefixes: the manifest's own default namespaces do not matter to these tests. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** Reads a document; throws with line and column where it is not well-formed. */
export function readXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const stack: OpenElement[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const top = () => stack[stack.length - 1] as OpenElement;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    stack.push({ name: name.replace(/^.*:/, ''), attributes, children: [], text: '' });
  });
  parser.on('text', (text) => {
    top().text += text.trim();
  });
  parser.on('closetag', () => {
    const closed = top();
    stack.pop();
    top().children.push(closed);
  });
  parser.write(source).close();
  return top().children[0] as XmlElement;
}

/** Every element of that name, in document order, the root included. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elementsNamed(child, name))];
}
