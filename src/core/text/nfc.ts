/**
 * A text in Unicode NFC: the very same where it is already. Asked of every paragraph; nearly all are told by their
 * characters alone to need nothing.
 */
export function nfc(text: string): string {
  return isComposed(text) ? text : text.normalize('NFC');
}

/** Whether all characters are of blocks where each stands for itself in NFC, before and behind any other of them. */
function isComposed(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x300) continue;
    const isVietnamese = code >= 0x1e00 && code <= 0x1eff;
    const isDashOrQuote = code >= 0x2010 && code <= 0x2027;
    if (!isVietnamese && !isDashOrQuote) return false;
  }
  return true;
}
