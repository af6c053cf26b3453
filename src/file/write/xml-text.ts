import { escapeCharacters } from '../xml/escaped-characters';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

const UNWRITABLE_IN_FORMULA = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text for the content of an element, characters that XML has not written as `_xHHHH_`. */
export function xmlText(text: string): string {
  return escapeCharacters(text).replace(/[&<>]/g, (character) => ENTITIES.get(character) ?? character);
}

/**
 * A formula for the content of an element, without its `=`. Readers differ in whether they read `_xHHHH_` in a
 * formula, so nothing that XML can hold is written so.
 */
export function xmlFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(UNWRITABLE_IN_FORMULA, escapeCharacters)
    .replace(/[&<>\r]/g, (character) => ENTITIES.get(character) ?? character);
}

/** The attributes given, in order; undefined leaves one out, `true` and `false` are written 1 and 0. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let written = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === 'string' ? value : String(Number(value));
    written += ` ${name}="${escapeCharacters(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES.get(character) ?? character)}"`;
  }
  return written;
}

/** An element with its content, which is XML already; without content it closes itself. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  content = '',
): string {
  const start = `<${name}${xmlAttributes(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A list with its count; nothing at all where it is empty. */
export function xmlList(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : xmlElement(name, { count: items.length }, items.join(''));
}

/** A whole part. */
export function xmlDocument(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}

/** `#RRGGBB` as files write it, opaque. @throws RangeError for what is no colour of the model */
export function xmlColor(color: string): string {
  const rgb = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (rgb === undefined) throw new RangeError(`${color} is not a colour of the form #RRGGBB`);
  return `FF${rgb.toUpperCase()}`;
}
