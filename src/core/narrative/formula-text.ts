/** Excel takes no longer text within a formula. */
const LONGEST_LITERAL = 255;

/** A text as a formula writes it: quoted, quotes doubled, joined from pieces that Excel takes. */
export function formulaText(text: string): string {
  const characters = [...text];
  const pieces: string[] = [];
  let piece = '';
  for (const character of characters) {
    if (piece.length + character.length > LONGEST_LITERAL) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces.map((each) => `"${each.replace(/"/g, '""')}"`).join('&');
}
