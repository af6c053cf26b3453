/**
 * A small reading of Excel's formula language, enough for the formulas of the report sheet, written apart from the
 * code under test. Names stand for one cell each; an unknown name is `#NAME?`.
 */
export type Value = string | number | boolean | null | { readonly error: string };
export type Names = ReadonlyMap<string, Value>;

const TOKENS = /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|[A-Za-z_][A-Za-z0-9_.]*|<>|<=|>=|[-+*/^&=<>(),])/gy;
const PRECEDENCE: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

type Node =
  | { kind: 'value'; value: Value }
  | { kind: 'name'; name: string }
  | { kind: 'call'; name: string; args: Node[] }
  | { kind: 'operation'; operator: string; left: Node; right: Node };

/** Formulas read before: the property tests evaluate the same ones again and again. */
const parsed = new Map<string, Node>();

/** The value of a formula that begins with `=`. */
export function evaluateFormula(formula: string, names: Names): Value {
  if (!formula.startsWith('=')) throw new Error(`Not a formula: ${formula}`);
  const known = parsed.get(formula) ?? parse(formula.slice(1));
  parsed.set(formula, known);
  return evaluate(known, names);
}

/** The functions that a formula calls. */
export function functionsIn(formula: string): Set<string> {
  return new Set(
    [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/([A-Z0-9.]+)\(/g)].map((match) => match[1] ?? ''),
  );
}

function parse(text: string): Node {
  const tokens: string[] = [];
  TOKENS.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKENS.lastIndex) {
    TOKENS.lastIndex = at;
    const match = TOKENS.exec(text);
    if (!match?.[1]) throw new Error(`Cannot read ${text.slice(at, at + 20)}`);
    tokens.push(match[1]);
  }
  let position = 0;
  const take = (): string => tokens[position++] ?? '';
  const expect = (token: string): void => {
    if (take() !== token) throw new Error(`Expected ${token} before ${tokens.slice(position).join(' ').slice(0, 40)}`);
  };
  const operand = (): Node => {
    const token = take();
    if (token === '(') {
      const inner = expression(0);
      expect(')');
      return inner;
    }
    if (token.startsWith('"')) return { kind: 'value', value: token.slice(1, -1).replace(/""/g, '"') };
    if (/^\d/.test(token)) return { kind: 'value', value: Number(token) };
    if (token === 'TRUE' || token === 'FALSE') return { kind: 'value', value: token === 'TRUE' };
    if (tokens[position] !== '(') return { kind: 'name', name: token };
    take();
    const args: Node[] = [];
    while (tokens[position] !== ')') {
      args.push(expression(0));
      if (tokens[position] === ',') take();
    }
    expect(')');
    return { kind: 'call', name: token, args };
  };
  const expression = (least: number): Node => {
    let left = operand();
    for (
      let power = PRECEDENCE[tokens[position] ?? ''];
      power !== undefined && power > least;
      power = PRECEDENCE[tokens[position] ?? '']
    ) {
      const operator = take();
      left = { kind: 'operation', operator, left, right: expression(power) };
    }
    return left;
  };
  const whole = expression(0);
  if (position !== tokens.length) throw new Error(`Left over: ${tokens.slice(position).join(' ').slice(0, 40)}`);
  return whole;
}

class Failure extends Error {
  constructor(readonly value: { readonly error: string }) {
    super(value.error);
  }
}

function evaluate(node: Node, names: Names): Value {
  try {
    return strict(node, names);
  } catch (failure) {
    if (failure instanceof Failure) return failure.value;
    throw failure;
  }
}

function strict(node: Node, names: Names): Value {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'name':
      return checked(names.has(node.name) ? (names.get(node.name) ?? null) : { error: '#NAME?' });
    case 'operation':
      return operate(node.operator, strict(node.left, names), strict(node.right, names));
    case 'call':
      return call(node, names);
  }
}

function checked(value: Value): Value {
  if (value !== null && typeof value === 'object') throw new Failure(value);
  return value;
}

function operate(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '&':
      return joinable(left) + joinable(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    case '+':
      return number(left) + number(right);
    case '-':
      return number(left) - number(right);
    case '*':
      return number(left) * number(right);
    case '/':
      if (number(right) === 0) throw new Failure({ error: '#DIV/0!' });
      return number(left) / number(right);
    case '^':
      return number(left) ** number(right);
    default:
      throw new Error(`No operator ${operator}`);
  }
}

/** Numbers come before texts, texts before logical values; texts compare without case; a blank is 0 or "". */
function compare(left: Value, right: Value): number {
  const a = left ?? (typeof right === 'string' ? '' : 0);
  const b = right ?? (typeof left === 'string' ? '' : 0);
  const rank = (value: Value): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function text(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** A number with decimals becomes text with the machine's decimal mark: no formula of ours may rely on it. */
function joinable(value: Value): string {
  if (typeof value === 'number' && !Number.isInteger(value))
    throw new Error(`${value} joined to a text follows the machine's locale`);
  return text(value);
}

function number(value: Value): number {
  if (value === null || value === '') return 0;
  const read = Number(value);
  if (Number.isNaN(read)) throw new Failure({ error: '#VALUE!' });
  return read;
}

function round(value: number, digits: number): number {
  const scaled = Math.round(Number(`${Math.abs(value)}e${digits}`));
  return Math.sign(value) * Number(`${scaled}e${-digits}`);
}

/**
 * A whole number by a format of the kind that no locale changes: zeros, escaped marks, sections with a condition. The
 * digits fill the zeros from the right; what is left over goes before the first.
 */
function formatted(value: number, format: string): string {
  if (!Number.isInteger(value) || value < 0) throw new Error(`TEXT of ${value}`);
  const sections = format.split(';').map((section) => /^(?:\[<(\d+)\])?((?:0|\\[.,])+)$/.exec(section));
  const chosen = sections.find((section) => section?.[1] === undefined || value < Number(section[1]));
  const places = chosen?.[2]?.match(/\\?./g);
  if (!places || sections.includes(null)) throw new Error(`TEXT with ${format} follows the machine's locale`);
  const digits = String(value).padStart(places.filter((place) => place === '0').length, '0');
  let rest = digits.length;
  const written = places.reduceRight((after, place, index) => {
    if (place !== '0') return place.slice(1) + after;
    const from = index === places.indexOf('0') ? 0 : rest - 1;
    const taken = digits.slice(from, rest);
    rest = from;
    return taken + after;
  }, '');
  return written;
}

function call(node: Node & { kind: 'call' }, names: Names): Value {
  const arg = (index: number): Value => {
    const found = node.args[index];
    if (!found) throw new Error(`${node.name} lacks argument ${index + 1}`);
    return strict(found, names);
  };
  switch (node.name) {
    case 'IF':
      return arg(0) ? arg(1) : arg(2);
    case 'IFERROR': {
      const first = node.args[0] ? evaluate(node.args[0], names) : null;
      return first !== null && typeof first === 'object' ? arg(1) : first;
    }
    case 'ISNUMBER':
      return node.args[0] !== undefined && typeof evaluate(node.args[0], names) === 'number';
    case 'AND':
      return node.args.map((_, index) => arg(index)).every(Boolean);
    case 'OR':
      return node.args.map((_, index) => arg(index)).some(Boolean);
    case 'NOT':
      return !arg(0);
    case 'INT':
      return Math.floor(number(arg(0)));
    case 'MOD':
      return number(arg(0)) - number(arg(1)) * Math.floor(number(arg(0)) / number(arg(1)));
    case 'QUOTIENT':
      return Math.trunc(number(arg(0)) / number(arg(1)));
    case 'ROUND':
      return round(number(arg(0)), number(arg(1)));
    case 'TEXT': {
      return formatted(number(arg(0)), text(arg(1)));
    }
    case 'TRIM':
      return text(arg(0)).replace(/ +/g, ' ').replace(/^ | $/g, '');
    case 'SUBSTITUTE':
      return text(arg(0))
        .split(text(arg(1)))
        .join(text(arg(2)));
    case 'UPPER':
      return text(arg(0)).toUpperCase();
    case 'LEFT':
      return text(arg(0)).slice(0, number(arg(1)));
    case 'RIGHT':
      return number(arg(1)) === 0 ? '' : text(arg(0)).slice(-number(arg(1)));
    default:
      throw new Error(`No function ${node.name}`);
  }
}
