/** Text literals, and what stands between them. */
const PIECES = /"(?:[^"]|"")*"|[^"]+/g;
/** A text literal, a bracket, a joining sign, or what stands between those. */
const OPERAND_PIECES = /"(?:[^"]|"")*"|[()&]|[^"()&]+/g;

/**
 * A formula in the one spelling under which formulas are compared, however a spreadsheet program wrote it when it saved
 * the file: no spaces, capitals, no prefix of newer functions, no sign of implicit intersection, `FALSE` where
 * LibreOffice writes `FALSE()`. Text literals stay as they are.
 */
export function plainFormula(formula: string): string {
  return formula.normalize('NFC').replace(PIECES, (piece) => (piece.startsWith('"') ? piece : plainPiece(piece)));
}

function plainPiece(piece: string): string {
  return piece
    .replace(/_xl(?:fn|ws|udf)\.|[\s@]/gi, '')
    .toUpperCase()
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1');
}

/** What a plain formula joins by `&` at its top: `="a"&IF(B&C="","",1)` gives `"a"` and `IF(B&C="","",1)`. */
export function joinedOperands(plain: string): readonly string[] {
  const operands: string[] = [''];
  let depth = 0;
  for (const [piece] of plain.replace(/^=/, '').matchAll(OPERAND_PIECES)) {
    if (piece === '&' && depth === 0) {
      operands.push('');
      continue;
    }
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    operands[operands.length - 1] += piece;
  }
  return operands;
}

/** The text of a literal; `undefined` for anything else. */
export function literalText(operand: string): string | undefined {
  return /^"(?:[^"]|"")*"$/.test(operand) ? operand.slice(1, -1).replace(/""/g, '"') : undefined;
}
