/**
 * What XML 1.0 has no way to hold (section 2.2): control characters but tab and line ends, halves of pairs, U+FFFE and
 * U+FFFF. A class with `u` sees only halves that stand alone.
 */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text fit for XML, and what had to be left out of it. */
export interface CleanText {
  readonly text: string;
  /** `U+0001`, each once, in order of appearance. */
  readonly dropped: readonly string[];
}

/** The text in Unicode NFC, its line ends as `\n`, without the characters that XML cannot hold. */
export function cleanText(text: string): CleanText {
  const dropped = new Set<string>();
  const kept = text.replace(NOT_XML, (character) => {
    dropped.add(codeName(character));
    return '';
  });
  return { text: kept.replace(/\r\n?/g, '\n').normalize('NFC'), dropped: [...dropped] };
}

function codeName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
