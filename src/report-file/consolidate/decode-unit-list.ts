/**
 * The text of a list of units, in UTF-8 or, as Excel's "Unicode text" is, in UTF-16.
 * @returns undefined where its letters are in another encoding: names would be read wrong
 */
export async function decodeUnitList(list: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await list.arrayBuffer());
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is not in the encoding that it should be in is thrown as a TypeError.
    return undefined;
  }
}
