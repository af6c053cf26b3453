const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Excel allows 32,767 characters in a cell, and a reference takes at most 8 for one. */
const LARGEST_TEXT = 2 ** 20;
/** `#x0010ffff` and then some. */
const LARGEST_REFERENCE = 12;

/**
 * Replaces `&amp;`, `&#273;` and `&#x111;`.
 * @returns undefined where an ampersand begins nothing of the kind, or a character that XML has not, or where the text is
 * longer than any of a workbook
 */
export function readCharacterReferences(text: string): string | undefined {
  let at = text.indexOf('&');
  if (at < 0) return text;
  if (text.length > LARGEST_TEXT) return undefined;
  let read = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    const character = end < 0 || end - at > LARGEST_REFERENCE ? undefined : referredCharacter(text.slice(at + 1, end));
    if (character === undefined) return undefined;
    read += text.slice(from, at) + character;
    from = end + 1;
  }
  return read + text.slice(from);
}

function referredCharacter(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name);
  const code = /^#x[0-9a-fA-F]+$/.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#[0-9]+$/.test(name)
      ? parseInt(name.slice(1), 10)
      : -1;
  const legal =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return legal ? String.fromCodePoint(code) : undefined;
}
