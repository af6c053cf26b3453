const START =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\p{Join_Control}\\u2070-\\u218f' +
  '\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const NAME = new RegExp(`^[${START}][\\u0300-\\u036f${START}.0-9\\u00b7\\u203f\\u2040-]*$`, 'u');
const NOT_ASCII = /[^\0-\u007f]/;
/** A power of two: workbooks have about 150 names of elements and attributes. */
const SLOTS = 1024;

/** An element's or attribute's name, and its two halves. */
export interface XmlName {
  /** As its document writes it, character by character. */
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
 * @param letters what characters of this document stand for
 */
export function readXmlName(
  source: string,
  from: number,
  to: number,
  letters: (raw: string) => string,
): XmlName | undefined {
  const slot = (source.charCodeAt(from) + source.charCodeAt(to - 1) * 31 + (to - from) * 173) & (SLOTS - 1);
  const known = met[slot];
  if (known !== undefined && known.raw.length === to - from && source.startsWith(known.raw, from)) return known;
  const raw = source.slice(from, to);
  const name = splitName(raw, letters(raw));
  // A long name is no workbook's, and would keep alive the document that it was cut from. One with other letters than
  // ASCII is written otherwise in a document in another encoding.
  if (name && to - from < 64 && !NOT_ASCII.test(raw)) met[slot] = name;
  return name;
}

function splitName(raw: string, name: string): XmlName | undefined {
  if (!NAME.test(name)) return undefined;
  const colon = name.indexOf(':');
  if (colon < 0) return { raw, prefix: '', local: name };
  const local = name.slice(colon + 1);
  return colon === 0 || !NAME.test(local) || local.includes(':')
    ? undefined
    : { raw, prefix: name.slice(0, colon), local };
}
