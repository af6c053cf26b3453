/**
 * Letters that neither an old encoding nor text taken for Latin letters leaves behind, as code points, both included: a
 * text with one of them is Unicode.
 */
const UNICODE_ONLY: readonly (readonly [first: number, last: number])[] = [
  [0x0100, 0x0151],
  [0x0154, 0x0177],
  [0x0180, 0x0191],
  [0x0193, 0x02c5],
  [0x02c7, 0x02db],
  [0x02dd, 0x036f],
  [0x1e00, 0x1eff],
];

/** By UTF-16 unit below 0x2000; `1` for those letters. Above stand none of them. */
const isUnicodeOnly = new Uint8Array(0x2000);
for (const [first, last] of UNICODE_ONLY) isUnicodeOnly.fill(1, first, last + 1);

/** Whether a text has a letter that only Unicode has. */
export function hasUnicodeOnly(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isUnicodeOnly[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** Whether a text may be in an old encoding: it has letters that are not ASCII, and none that only Unicode has. */
export function mayBeLegacy(text: string): boolean {
  let isAscii = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (isUnicodeOnly[code] === 1) return false;
    isAscii = false;
  }
  return !isAscii;
}
