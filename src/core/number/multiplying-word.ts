import { fold } from '../text/normalize';

/** Words that multiply the number before them, each with the one that the same thing is usually called. */
const MULTIPLYING: ReadonlyMap<string, string> = new Map([
  ['chục', 'chục'],
  ['trăm', 'trăm'],
  ['nghìn', 'nghìn'],
  ['ngàn', 'nghìn'],
  ['ng', 'nghìn'],
  ['k', 'nghìn'],
  ['vạn', 'vạn'],
  ['triệu', 'triệu'],
  ['tr', 'triệu'],
  ['tỷ', 'tỷ'],
  ['tỉ', 'tỷ'],
]);

/**
 * The word by which what follows a number multiplies it: `nghìn` of `ngàn hồ sơ` and of `k`; `undefined` where nothing
 * does. "2 nghìn" is not 2, unless nghìn is what is counted.
 */
export function multiplyingWord(suffix: string): string | undefined {
  return suffix === '' ? undefined : MULTIPLYING.get(fold(suffix).split(/[ ./-]/, 1)[0] ?? '');
}
