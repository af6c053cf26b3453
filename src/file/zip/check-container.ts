import { refuse } from '../file-problem';
import type { ReadLimits } from '../read-limits';
import { compoundFileKind } from './compound-file';

/** Files that people take for an Office file, by how they begin. */
const OTHERS = [
  ['pdf', '%PDF'],
  ['rtf', '{\\rtf'],
] as const;
const FIRST_BYTES = 8;

/**
 * Looks at the container that Office files of today have: a zip.
 * @throws Unreadable `empty`, `too-large`, or the kind of file that it is instead
 */
export function checkContainer(bytes: Uint8Array, limits: ReadLimits): void {
  if (bytes.length === 0) refuse('empty', '0');
  if (bytes.length > limits.fileBytes) refuse('too-large', `${bytes.length} > ${limits.fileBytes}`);
  const compound = compoundFileKind(bytes);
  if (compound !== undefined) refuse(compound, 'CFB');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
  if (isZip) return;
  const first = String.fromCharCode(...bytes.subarray(0, FIRST_BYTES)).replace(/[^\x20-\x7e]/g, '·');
  const other = OTHERS.find(([, beginning]) => first.startsWith(beginning));
  refuse(other?.[0] ?? 'not-zip', first);
}
