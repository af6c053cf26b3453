const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
/** What an XML 1.0 document cannot hold, single surrogates among it, and `\r`, which any XML reader makes `\n`. */
const UNWRITABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Reads `_x000D_` and the like, the way workbooks write what XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function readEscapedCharacters(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Writes a text so that {@link readEscapedCharacters} gives it back; `_x0041_` itself is kept apart by `_x005F_`. */
export function escapeCharacters(text: string): string {
  const kept = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return kept.replace(UNWRITABLE, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}
