import type { XmlName } from './xml-names';

/** Namespaces of the parts that are read, each in its transitional and its strict spelling. */
export const SPREADSHEET: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
export const PACKAGE_RELATIONSHIPS: readonly string[] = [
  'http://schemas.openxmlformats.org/package/2006/relationships',
];
export const DRAWING: readonly string[] = [
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
];
export const SPREADSHEET_DRAWING: readonly string[] = [
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
];
export const CHART: readonly string[] = [
  'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'http://purl.oclc.org/ooxml/drawingml/chart',
];
export const RELATIONSHIPS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

const LARGEST_BOUND = 10_000;

/** The prefixes bound at one point of a document. */
export class NamespaceBindings {
  private readonly uris = new Map<string, string>([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  private readonly undo: { readonly depth: number; readonly prefix: string; readonly before: string | undefined }[] =
    [];
  /** The known local name of every element name met since the bindings last changed. */
  private readonly resolved = new Map<XmlName, string>();

  private bound = 0;
  private signed: string | undefined;

  constructor(private readonly namespaces: readonly string[]) {}

  /** The namespace of a prefix, `''` being the default one; undefined where it is not bound. */
  uri(prefix: string): string | undefined {
    return this.uris.get(prefix) ?? (prefix === '' ? '' : undefined);
  }

  /** All that is bound, in one text. */
  get signature(): string {
    return (this.signed ??= this.sign());
  }

  /** With its length before each text, so that no two lists come to the same. */
  private sign(): string {
    let signed = `${this.namespaces.length}`;
    for (const uri of this.namespaces) signed += ` ${uri.length} ${uri}`;
    for (const [prefix, uri] of this.uris) signed += ` ${prefix.length} ${prefix} ${uri.length} ${uri}`;
    return signed;
  }

  /** An element's local name where its namespace is one of those read, else `''`; undefined for an unbound prefix. */
  elementName(name: XmlName): string | undefined {
    const known = this.resolved.get(name);
    if (known !== undefined) return known;
    const uri = this.uri(name.prefix);
    if (uri === undefined) return undefined;
    const local = this.namespaces.includes(uri) ? name.local : '';
    this.resolved.set(name, local);
    return local;
  }

  /** @returns false where a document has bound more prefixes than any workbook does */
  bind(prefix: string, uri: string, depth: number): boolean {
    this.bound += 1;
    this.undo.push({ depth, prefix, before: this.uris.get(prefix) });
    this.uris.set(prefix, uri);
    this.forget();
    return this.bound <= LARGEST_BOUND;
  }

  /** Forgets what the element opened at `depth` bound. */
  leave(depth: number): void {
    for (;;) {
      const last = this.undo[this.undo.length - 1];
      if (!last || last.depth < depth) return;
      if (last.before === undefined) this.uris.delete(last.prefix);
      else this.uris.set(last.prefix, last.before);
      this.undo.pop();
      this.forget();
    }
  }

  private forget(): void {
    this.resolved.clear();
    this.signed = undefined;
  }
}
