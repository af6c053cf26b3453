import { decodeUnicode } from '../../file/text/decode-unicode';

/** The text of a list of units; undefined where names would be read wrong (`decodeUnicode`). */
export async function decodeUnitList(list: Blob): Promise<string | undefined> {
  return decodeUnicode(new Uint8Array(await list.arrayBuffer()));
}
