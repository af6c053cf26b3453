import { utf16Mark } from './utf16-mark';

/**
 * Text in UTF-8, or in UTF-16 that says so by its mark, as Windows PowerShell and Excel's "Unicode text" write it.
 * @returns without the mark; undefined where the letters are in another encoding and would be read wrong
 */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(utf16Mark(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is not in the encoding that it should be in is thrown as a TypeError.
    return undefined;
  }
}
