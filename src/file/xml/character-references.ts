const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const REFERENCE = /&([^;&]{0,12}(?:;|$)|)/g;

/** Excel allows 32,767 characters in a cell, and a reference takes at most 8 for one. */
const LARGEST_TEXT = 2 ** 20;

/**
 * Replaces `&amp;`, `&#273;` and `&#x111;`.
 * @returns undefined where an ampersand begins nothing of the kind, or a character that XML has not, or where the text is
 * longer than any of a workbook
 */
export function readCharacterReferences(text: string): string | undefined {
  if (text.length > LARGEST_TEXT) return undefined;
  let sound = true;
  const read = text.replace(REFERENCE, (_, body: string) => {
    const character = body.endsWith(';') ? referredCharacter(body.slice(0, -1)) : undefined;
    if (character === undefined) sound = false;
    return character ?? '';
  });
  return sound ? read : undefined;
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
