/** Up to here engines copy the characters of a slice anyway. */
const COPIED = 12;

/**
 * The same text with characters of its own. A slice of a document keeps the whole document in memory for as long as it
 * lives, so that a thousand labels kept of a thousand files would be a thousand files kept.
 */
export function ownText(text: string): string {
  return text.length > COPIED ? ` ${text}`.slice(1) : text;
}
