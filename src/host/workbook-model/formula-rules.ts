import { ExcelError } from '../excel-error';
import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';

/** Microsoft, "Excel specifications and limits": length of formula contents. */
export const MAX_FORMULA_LENGTH = 8192;
/** Length of a text between quotes within a formula. */
export const MAX_TEXT_LITERAL = 255;
/** Microsoft, same page: levels of nested functions. */
const MAX_NESTING = 64;
/** Microsoft, same page: arguments of a function. */
const MAX_ARGUMENTS = 255;

const BINARY = /^(?:<=|>=|<>|[*/^&=<>:])$/;

/**
 * Refuses what Excel refuses when a formula is entered: too long, a text literal too long, quotes or brackets that do
 * not close, a semicolon where en-US separates by commas, an operator without its operand.
 * @param formula en-US, with its leading `=`
 * @throws ExcelError InvalidArgument
 */
export function checkFormula(formula: string): void {
  if (formula.length > MAX_FORMULA_LENGTH) refuse(`a formula of ${formula.length} characters`);
  const tokens = formulaTokens(formula.slice(1)).filter((token) => token.kind !== 'space');
  if (tokens.length === 0) refuse('an empty formula');
  checkBrackets(tokens);
  tokens.forEach((token, index) => checkToken(token, tokens[index - 1], tokens[index + 1]));
}

function checkToken(token: FormulaToken, before: FormulaToken | undefined, after: FormulaToken | undefined): void {
  if (token.kind === 'unknown') refuse(`unexpected ${token.text}`);
  if (token.kind === 'text' && literalLength(token.text) > MAX_TEXT_LITERAL)
    refuse('a text literal over 255 characters');
  if (token.kind === 'operator') {
    if (BINARY.test(token.text) && !endsOperand(before)) refuse(`nothing before ${token.text}`);
    if (token.text !== '%' && !beginsOperand(after)) refuse(`nothing after ${token.text}`);
  }
  if (beginsValue(token) && endsOperand(before) && !(isRange(token) && isRange(before)))
    refuse(`no operator before ${token.text}`);
}

/** Two ranges or names beside each other are an intersection, whose operator is the space between them. */
function isRange(token: FormulaToken | undefined): boolean {
  return token !== undefined && ['reference', 'name', 'function', 'close'].includes(token.kind);
}

function checkBrackets(tokens: readonly FormulaToken[]): void {
  const open: { kind: 'call' | 'bracket' | 'array'; commas: number }[] = [];
  let functions = 0;
  tokens.forEach((token, index) => {
    const innermost = open[open.length - 1];
    if (token.kind === 'open') {
      const call = tokens[index - 1]?.kind === 'function';
      open.push({ kind: call ? 'call' : 'bracket', commas: 0 });
      if (call && (functions += 1) > MAX_NESTING) refuse('functions nested too deep');
    }
    if (token.kind === 'open-array') open.push({ kind: 'array', commas: 0 });
    if (token.kind === 'close' || token.kind === 'close-array') {
      if (!innermost || (innermost.kind === 'array') !== (token.kind === 'close-array'))
        refuse('brackets do not match');
      if (innermost?.kind === 'call') functions -= 1;
      open.pop();
    }
    if (token.kind === 'semicolon' && innermost?.kind !== 'array') refuse('a semicolon between arguments');
    if (token.kind === 'comma') {
      if (!innermost) refuse('a comma outside brackets');
      else if ((innermost.commas += 1) >= MAX_ARGUMENTS && innermost.kind === 'call') refuse('too many arguments');
    }
  });
  if (open.length > 0) refuse('a bracket is left open');
}

function literalLength(text: string): number {
  return text.slice(1, -1).replace(/""/g, '"').length;
}

function beginsValue(token: FormulaToken): boolean {
  return ['text', 'error', 'reference', 'name', 'function', 'number', 'open-array'].includes(token.kind);
}

function beginsOperand(token: FormulaToken | undefined): boolean {
  if (!token) return false;
  return (
    beginsValue(token) || token.kind === 'open' || (token.kind === 'operator' && ['+', '-', '@'].includes(token.text))
  );
}

function endsOperand(token: FormulaToken | undefined): boolean {
  if (!token) return false;
  return (
    ['text', 'error', 'reference', 'name', 'number', 'close', 'close-array'].includes(token.kind) || token.text === '%'
  );
}

function refuse(why: string): never {
  throw new ExcelError('InvalidArgument', why);
}
