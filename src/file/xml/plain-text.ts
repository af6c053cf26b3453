import { AMPERSAND, DELETE } from './markup-characters';

const CARRIAGE_RETURN = 13;
/** Engines copy the characters of so short a slice anyway. */
const SHORT = 12;

/** Whether a text of a document is so short that it is looked through here and now, and its characters mean themselves. */
export function isShortAndPlain(source: string, from: number, to: number): boolean {
  if (to - from > SHORT) return false;
  for (let at = from; at < to; at += 1) {
    const code = source.charCodeAt(at);
    if (code > DELETE || code === AMPERSAND || code === CARRIAGE_RETURN) return false;
  }
  return true;
}
