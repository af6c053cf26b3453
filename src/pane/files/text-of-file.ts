/** Characters that are not seen, or that turn around how what follows is read: `gpj.exe` for `exe.jpg`. */
const UNSEEN = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/**
 * A name or a text that came from a file, fit to be shown: what would not be seen is shown as �, so that two different
 * names never look alike, and a text longer than anyone reads is cut.
 */
export function textOfFile(text: string, longest = 300): string {
  const seen = text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(UNSEEN, '\ufffd');
  return seen.length > longest ? `${seen.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : seen;
}
