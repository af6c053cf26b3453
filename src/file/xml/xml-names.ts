const START =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\p{Join_Control}\\u2070-\\u218f' +
  '\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const NAME = new RegExp(`^[${START}][\\u0300-\\u036f${START}.0-9\\u00b7\\u203f\\u2040-]*$`, 'u');

/** An element's or attribute's name as written, and its two halves. */
export interface XmlName {
  readonly raw: string;
  /** Empty where there is none. */
  readonly prefix: string;
  readonly local: string;
}

/** Names of one document, each read once. */
export class XmlNames {
  private readonly known = new Map<string, XmlName | undefined>();

  /** Splits a name; undefined where it is none (XML 1.0 production 5; Namespaces in XML 1.0 production 7). */
  read(raw: string): XmlName | undefined {
    let name = this.known.get(raw);
    if (!name && !this.known.has(raw)) {
      name = readXmlName(raw);
      this.known.set(raw, name);
    }
    return name;
  }
}

function readXmlName(raw: string): XmlName | undefined {
  if (!NAME.test(raw)) return undefined;
  const colon = raw.indexOf(':');
  if (colon < 0) return { raw, prefix: '', local: raw };
  const local = raw.slice(colon + 1);
  return colon === 0 || !NAME.test(local) || local.includes(':')
    ? undefined
    : { raw, prefix: raw.slice(0, colon), local };
}
