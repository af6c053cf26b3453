const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
/** Of four bytes at once: as many spaces, and the highest bit of each. */
const SPACES = 0x20202020;
const HIGHEST_BITS = 0x80808080 | 0;

/** Where a byte stands that is a control character, other than tab and line ends; -1 where none does. */
export function findControl(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? 0 : 4 - (bytes.byteOffset % 4);
  const head = firstControl(bytes, 0, Math.min(aligned, bytes.length));
  if (head >= 0 || bytes.length < aligned + 4) return head < 0 ? firstControl(bytes, aligned, bytes.length) : head;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + aligned, (bytes.length - aligned) >> 2);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as number;
    // A byte below a space borrows from the bit above it (H. Warren, Hacker's Delight, 6-1).
    if (((word - SPACES) & ~word & HIGHEST_BITS) === 0) continue;
    const from = aligned + 4 * index;
    const found = firstControl(bytes, from, from + 4);
    if (found >= 0) return found;
  }
  return firstControl(bytes, aligned + 4 * words.length, bytes.length);
}

function firstControl(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte < SPACE && byte !== TAB && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) return at;
  }
  return -1;
}
