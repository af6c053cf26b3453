/** A piece of a formula's text. Joined together, the pieces are the formula again. */
export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

export type TokenKind =
  | 'text'
  | 'error'
  | 'reference'
  | 'name'
  | 'function'
  | 'number'
  | 'operator'
  | 'open'
  | 'close'
  | 'open-array'
  | 'close-array'
  | 'comma'
  | 'semicolon'
  | 'space'
  | 'unknown';

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;
const ERROR = String.raw`#(?:REF!|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!)`;

/** In this order: a cell address is tried before a name, a name before a number. */
const RULES: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', new RegExp(`(?:${SHEET})?${ERROR}(?:(?<=#REF!)(?:${AREA})${END})?`, 'uy')],
  ['reference', new RegExp(`(?:${SHEET})?(?:${AREA})${END}`, 'uy')],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['name', new RegExp(`(?:${SHEET})?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*`, 'uy')],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:@]/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['open-array', /\{/uy],
  ['close-array', /\}/uy],
  ['comma', /,/uy],
  ['semicolon', /;/uy],
  ['space', /\s+/uy],
  ['unknown', /[^]/uy],
];

/** Splits the text of a formula, with or without its leading `=`, into pieces. Never fails: what it cannot name is `unknown`. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    for (const [kind, rule] of RULES) {
      rule.lastIndex = at;
      const text = rule.exec(formula)?.[0];
      if (text === undefined) continue;
      tokens.push({ kind, text });
      at += text.length;
      break;
    }
  }
  return tokens;
}

/** The sheet a reference or name token is written with, unquoted, and what follows the `!`. */
export function splitSheet(text: string): { readonly sheet?: string; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!#]+))!([^]*)$/u.exec(text);
  if (!match) return { rest: text };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2], rest: match[3] ?? '' };
}

/** A sheet's name as Excel prints it before `!`: quoted where it must be. */
export function printedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) && !/^[RrCc]\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
