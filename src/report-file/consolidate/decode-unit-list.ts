/**
 * The text of a list of units, in UTF-8 or, as Excel's "Unicode text" is, in UTF-16.
 * @returns undefined where its letters are in another encoding: names would be read wrong
 */
export async function decodeUnitList(list: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await list.arrayBuffer());
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
