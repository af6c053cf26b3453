import { ownText } from '../../core/text/own-text';
import type { NamespaceBindings } from './namespaces';
import { AMPERSAND, APOSTROPHE, DELETE, EQUALS, GREATER, LESS, QUOTE, SPACE } from './markup-characters';
import { readXmlName, type XmlName } from './xml-names';
import type { XmlSource } from './xml-source';

/** More than any element of a workbook has; telling them apart takes time in the square of their number. */
const LARGEST_COUNT = 200;

/** The attributes of one element; used again for the next. Values are cut out of the document when asked for. */
export class XmlAttributes {
  private count = 0;
  private readonly names: XmlName[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Values that are not the document's own characters. */
  private readonly values: (string | undefined)[] = [];
  private prefixed = false;

  /** @param fail ends the reading at a place where the document is malformed */
  constructor(
    private readonly source: XmlSource,
    private readonly fail: (at: number) => never,
  ) {}

  clear(): void {
    this.count = 0;
    this.prefixed = false;
  }

  /** Takes the attribute that begins at `start`. @returns the place after its closing quote */
  scan(start: number): number {
    const source = this.source.characters;
    let at = start;
    let code = source.charCodeAt(at);
    while (code > SPACE && code !== EQUALS && code !== GREATER && code !== LESS) code = source.charCodeAt(++at);
    const name = readXmlName(source, start, at, this.source.letters) ?? this.fail(start);
    while (code <= SPACE) code = source.charCodeAt(++at);
    if (code !== EQUALS) this.fail(at);
    do code = source.charCodeAt(++at);
    while (code <= SPACE);
    if (code !== QUOTE && code !== APOSTROPHE) this.fail(at);
    const quote = code;
    const from = at + 1;
    let isPlainValue = true;
    while ((code = source.charCodeAt(++at)) !== quote) {
      if (code > SPACE && code <= DELETE && code !== AMPERSAND && code !== LESS) continue;
      // A `<` within the quotes, or no end to them.
      if (code === LESS || Number.isNaN(code)) this.fail(from);
      if (code !== SPACE) isPlainValue = false;
    }
    if (!this.add(name, from, at, isPlainValue)) this.fail(start);
    return at + 1;
  }

  /**
   * @param plain the value stands between `start` and `end` as it is meant
   * @returns false for a second attribute of the name, for too many, and for a value that is not well-formed
   */
  private add(name: XmlName, start: number, end: number, plain: boolean): boolean {
    const { count } = this;
    for (let index = 0; index < count; index++) {
      if (this.names[index] === name || (this.names[index] as XmlName).raw === name.raw) return false;
    }
    const value = plain ? undefined : this.source.readAttribute(this.source.characters.slice(start, end));
    if (count === LARGEST_COUNT || (!plain && value === undefined)) return false;
    this.names[count] = name;
    this.starts[count] = start;
    this.ends[count] = end;
    this.values[count] = value;
    this.count = count + 1;
    if (name.prefix !== '' || name.raw === 'xmlns') this.prefixed = true;
    return true;
  }

  value(raw: string): string | undefined {
    for (let index = 0; index < this.count; index++) {
      if ((this.names[index] as XmlName).raw === raw) return this.valueAt(index);
    }
    return undefined;
  }

  valueIn(namespaces: readonly string[], local: string, bindings: NamespaceBindings): string | undefined {
    for (let index = 0; index < this.count; index++) {
      const name = this.names[index] as XmlName;
      if (name.local === local && name.prefix !== '' && namespaces.includes(bindings.uri(name.prefix) ?? '')) {
        return this.valueAt(index);
      }
    }
    return undefined;
  }

  /** Binds the prefixes that the element at `depth` declares. @returns false where a prefix is bound nowhere */
  bindPrefixes(bindings: NamespaceBindings, depth: number): boolean {
    if (!this.prefixed) return true;
    for (let index = 0; index < this.count; index++) {
      const { raw, prefix, local } = this.names[index] as XmlName;
      if (raw !== 'xmlns' && prefix !== 'xmlns') continue;
      if (!bindings.bind(raw === 'xmlns' ? '' : local, this.valueAt(index), depth)) return false;
    }
    for (let index = 0; index < this.count; index++) {
      const { prefix } = this.names[index] as XmlName;
      if (prefix !== 'xmlns' && bindings.uri(prefix) === undefined) return false;
    }
    return true;
  }

  private valueAt(index: number): string {
    return this.values[index] ?? ownText(this.source.characters.slice(this.starts[index], this.ends[index]));
  }
}
