const START =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\p{Join_Control}\\u2070-\\u218f' +
  '\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const NAME = new RegExp(`^[${START}][\\u0300-\\u036f${START}.0-9\\u00b7\\u203f\\u2040-]*$`, 'u');
/** A power of two: workbooks have about 150 names of elements and attributes. */
const SLOTS = 1024;

/** An element's or attribute's name as written, and its two halves. */
export interface XmlName {
  readonly raw: string;
  /** Empty where there is none. */
  readonly prefix: string;
  readonly local: string;
}

/** Names met before, in any document: a name means the same everywhere, and is looked up without being cut out. */
const met: (XmlName | undefined)[] = new Array<XmlName | undefined>(SLOTS).fill(undefined);

/**
 * Reads the name from `from` to `to`; undefined where it is none (XML 1.0 production 5; Namespaces in XML 1.0
 * production 7).
 */
export function readXmlName(source: string, from: number, to: number): XmlName | undefined {
  const slot = (source.charCodeAt(from) + source.charCodeAt(to - 1) * 31 + (to - from) * 173) & (SLOTS - 1);
  const known = met[slot];
  if (known !== undefined && known.raw.length === to - from && source.startsWith(known.raw, from)) return known;
  const name = splitName(source.slice(from, to));
  // A long name is no workbook's, and would keep alive the document that it was cut from.
  if (name && to - from < 64) met[slot] = name;
  return name;
}

function splitName(raw: string): XmlName | undefined {
  if (!NAME.test(raw)) return undefined;
  const colon = raw.indexOf(':');
  if (colon < 0) return { raw, prefix: '', local: raw };
  const local = raw.slice(colon + 1);
  return colon === 0 || !NAME.test(local) || local.includes(':')
    ? undefined
    : { raw, prefix: raw.slice(0, colon), local };
}
