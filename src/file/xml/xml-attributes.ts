import { readCharacterReferences } from './character-references';
import type { NamespaceBindings } from './namespaces';
import type { XmlName } from './xml-names';

/** More than any element of a workbook has; telling them apart takes time in the square of their number. */
const LARGEST_COUNT = 200;

/** The attributes of one element; used again for the next. */
export class XmlAttributes {
  private count = 0;
  private readonly names: XmlName[] = [];
  private readonly values: string[] = [];

  clear(): void {
    this.count = 0;
  }

  /** @returns false for a second attribute of the name, for too many, and for a value that is not well-formed */
  add(name: XmlName, written: string): boolean {
    for (let index = 0; index < this.count; index++) {
      if (this.names[index] === name) return false;
    }
    const value = readAttributeValue(written);
    if (this.count === LARGEST_COUNT || value === undefined) return false;
    this.names[this.count] = name;
    this.values[this.count++] = value;
    return true;
  }

  value(raw: string): string | undefined {
    for (let index = 0; index < this.count; index++) {
      if ((this.names[index] as XmlName).raw === raw) return this.values[index];
    }
    return undefined;
  }

  valueIn(namespaces: readonly string[], local: string, bindings: NamespaceBindings): string | undefined {
    for (let index = 0; index < this.count; index++) {
      const name = this.names[index] as XmlName;
      if (name.local === local && name.prefix !== '' && namespaces.includes(bindings.uri(name.prefix) ?? '')) {
        return this.values[index];
      }
    }
    return undefined;
  }

  /** Binds the prefixes that the element at `depth` declares. @returns false where a prefix is bound nowhere */
  bindPrefixes(bindings: NamespaceBindings, depth: number): boolean {
    let sound = true;
    let prefixed = false;
    for (let index = 0; index < this.count; index++) {
      const { raw, prefix, local } = this.names[index] as XmlName;
      const value = this.values[index] as string;
      if (raw === 'xmlns') sound = bindings.bind('', value, depth) && sound;
      else if (prefix === 'xmlns') sound = bindings.bind(local, value, depth) && sound;
      else if (prefix !== '') prefixed = true;
    }
    const names = prefixed ? this.names.slice(0, this.count) : [];
    return sound && names.every(({ prefix }) => prefix === 'xmlns' || bindings.uri(prefix) !== undefined);
  }
}

/** References read, and white space made plain spaces (XML 1.0, 3.3.3). */
function readAttributeValue(written: string): string | undefined {
  const spaced = /[\t\r\n]/.test(written) ? written.replace(/\r\n|[\t\r\n]/g, ' ') : written;
  return spaced.includes('&') ? readCharacterReferences(spaced) : spaced;
}
