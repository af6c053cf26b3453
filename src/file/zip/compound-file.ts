import type { FileProblemKind } from '../file-problem';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A directory entry begins with its name in UTF-16LE, 64 bytes, and the name's length in bytes. */
const ENTRY_BYTES = 128;
const NAME_BYTES = 64;

/**
 * Tells what a compound file (the container of Office 97–2003 and of encrypted files, [MS-CFB]) holds.
 * @returns undefined where the bytes are not a compound file
 */
export function compoundFileKind(
  bytes: Uint8Array,
): Extract<FileProblemKind, 'encrypted' | 'old-xls' | 'old-doc' | 'other-document'> | undefined {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const names = new Set<string>();
  for (let at = 512; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const length = (bytes[at + NAME_BYTES] as number) | ((bytes[at + NAME_BYTES + 1] as number) << 8);
    if (length > 2 && length <= NAME_BYTES && names.size < 1000) names.add(entryName(bytes, at, length - 2));
  }
  if (names.has('EncryptedPackage')) return 'encrypted';
  if (names.has('WordDocument')) return 'old-doc';
  return names.has('Workbook') || names.has('Book') ? 'old-xls' : 'other-document';
}

function entryName(bytes: Uint8Array, at: number, length: number): string {
  let name = '';
  for (let index = 0; index < length; index += 2) {
    name += String.fromCharCode((bytes[at + index] as number) | ((bytes[at + index + 1] as number) << 8));
  }
  return name;
}
