import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Language } from '../../core/rule/finding';
import { DEFAULT_READ_LIMITS } from '../../file/read-limits';
import { unreadableMessages } from '../../report-file/messages/unreadable-messages';
import { type FileFinding, unreadable } from '../../report-file/verdict/file-finding';

export type BytesResult =
  | { readonly outcome: 'read'; readonly bytes: Uint8Array }
  | { readonly outcome: 'unreadable'; readonly finding: FileFinding };

/**
 * The bytes of a file; of one over the limit only as many as show that it is, so that its size costs no memory.
 */
export function readBytes(path: string, language: Language): BytesResult {
  try {
    const file = openSync(path, 'r');
    try {
      const size = Math.min(fstatSync(file).size, DEFAULT_READ_LIMITS.fileBytes + 1);
      const bytes = new Uint8Array(size);
      let read = 0;
      for (let more = 1; more > 0 && read < size; read += more) more = readSync(file, bytes, read, size - read, null);
      return { outcome: 'read', bytes: bytes.subarray(0, read) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    const words = unreadableMessages[language];
    const kind = code === 'ENOENT' ? 'no-file' : code === 'EISDIR' ? 'is-folder' : 'no-access';
    return { outcome: 'unreadable', finding: unreadable(kind, ...words[kind](kind === 'no-access' ? code : path)) };
  }
}
