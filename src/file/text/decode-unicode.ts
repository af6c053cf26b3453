/**
 * Text in UTF-8, or in UTF-16 that says so by its mark, as Windows PowerShell and Excel's "Unicode text" write it.
 * @returns without the mark; undefined where the letters are in another encoding and would be read wrong
 */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // What is not in the encoding that it should be in is thrown as a TypeError.
    return undefined;
  }
}
