import { GREATER } from './markup-characters';
import { readXmlName } from './xml-names';

/** Where the comment ends that begins at `start`; undefined where it is malformed. */
export function commentEnd(source: string, start: number): number | undefined {
  const end = source.indexOf('--', start + 4);
  return end >= 0 && source.charCodeAt(end + 2) === GREATER ? end + 3 : undefined;
}

/** Where the processing instruction ends that begins at `start`; undefined where it is malformed. */
export function instructionEnd(source: string, start: number, letters: (raw: string) => string): number | undefined {
  const end = source.indexOf('?>', start + 2);
  if (end < 0) return undefined;
  const target = /^[^\s?]*/.exec(source.slice(start + 2, Math.min(end, start + 200)))?.[0] ?? '';
  const isNamed = target.toLowerCase() !== 'xml' && readXmlName(target, 0, target.length, letters);
  return isNamed ? end + 2 : undefined;
}
