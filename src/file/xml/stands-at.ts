/**
 * Whether a piece stands at a place of a document: what `startsWith` says too, but engines compare two whole texts many
 * characters at a time, and `startsWith` each for itself (a tenth of the speed in V8 of Node 20).
 */
export function standsAt(characters: string, piece: string, at: number): boolean {
  return characters.slice(at, at + piece.length) === piece;
}
