import { Inflate, inflateSync } from 'fflate';

/** Deflate never grows data by more than this, so small data may be inflated in one go, whatever it claims. */
const LARGEST_GROWTH = 1032;
const ONE_GO_BYTES = 16 * 1024;
/** What is given to the inflater at a time: at most 2 MB can come of it before the size is looked at again. */
const CHUNK_BYTES = 2 * 1024;

/**
 * Inflates a deflate stream, and stops as soon as `size` bytes have come, however much more the data would give.
 * @throws Error for what is no deflate stream, and for one that goes on past `size`
 */
export function inflateRaw(packed: Uint8Array, size: number): Uint8Array {
  const inOneGo = packed.length <= ONE_GO_BYTES && size <= packed.length * LARGEST_GROWTH + 1024;
  return inOneGo ? inflateSync(packed, { out: new Uint8Array(size) }) : inflateInChunks(packed, size);
}

function inflateInChunks(packed: Uint8Array, size: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length < size; at += CHUNK_BYTES) {
    inflater.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length);
  }
  const bytes = new Uint8Array(Math.min(length, size));
  let at = 0;
  for (const chunk of chunks) {
    const rest = chunk.subarray(0, size - at);
    bytes.set(rest, at);
    at += rest.length;
  }
  return bytes;
}
