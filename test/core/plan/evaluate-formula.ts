/**
 * A calculator for exactly the formulas that the plan writes, with Excel's meaning of blanks, texts and binary
 * fractions. Anything else throws.
 */
export type Value = number | string | boolean | null;

/** Cells by address: `{ D9: 541 }`; dollars in formulas are passed over. */
export type Grid = Readonly<Record<string, Value>>;

export function evaluate(formula: string, grid: Grid): Value {
  const tokens = formula.replace(/\$/g, '').match(TOKEN) ?? [];
  let at = 0;
  const peek = (): string => tokens[at] ?? '';
  const take = (expected?: string): string => {
    const token = peek();
    if (token === '' || (expected !== undefined && token !== expected))
      throw new Error(`${expected} expected at ${at} in ${formula}`);
    at++;
    return token;
  };
  const chain =
    (operators: readonly string[], next: () => Value, apply: (operator: string, a: Value, b: Value) => Value) => () => {
      let left = next();
      while (operators.includes(peek())) left = apply(take(), left, next());
      return left;
    };
  const primary = (): Value => {
    const token = take();
    if (token === '(') {
      const value = comparison();
      take(')');
      return value;
    }
    if (token === '-') return -number(primary());
    if (/^\d/.test(token)) return Number(token);
    if (token.startsWith('"')) return token.slice(1, -1);
    if (peek() === '(') return call(token);
    if (token in grid) return grid[token] ?? null;
    if (/^[A-Z]+\d+$/.test(token)) return null;
    throw new Error(`${token} is not known in ${formula}`);
  };
  const call = (name: string): Value => {
    take('(');
    const values = [comparison()];
    while (peek() === ',') {
      take(',');
      values.push(comparison());
    }
    take(')');
    const run = FUNCTIONS[name];
    if (!run) throw new Error(`${name} is not a function the plan may use`);
    return run(values);
  };
  const power = chain(['^'], primary, (_, a, b) => number(a) ** number(b));
  const product = chain(['*', '/'], power, (operator, a, b) =>
    operator === '*' ? number(a) * number(b) : number(a) / number(b),
  );
  const sum = chain(['+', '-'], product, (operator, a, b) =>
    operator === '+' ? number(a) + number(b) : number(a) - number(b),
  );
  const text = chain(['&'], sum, (_, a, b) => `${a ?? ''}${b ?? ''}`);
  const comparison = chain(['=', '<', '>', '<>'], text, (operator, a, b) => compare(operator, a, b));
  take('=');
  const value = comparison();
  if (at < tokens.length) throw new Error(`${peek()} is too much in ${formula}`);
  return value;
}

const TOKEN = /"[^"]*"|\d+(?:\.\d+)?|[A-Za-z_][A-Za-z_0-9]*|<>|./gu;

const FUNCTIONS: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  IF: ([condition, yes = null, no = null]) => (condition ? yes : no),
  IFERROR: ([value = null]) => value,
  AND: (values) => values.every(Boolean),
  OR: (values) => values.some(Boolean),
  COUNT: (values) => values.filter((value) => typeof value === 'number').length,
  SUM: (values) => values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
  ISNUMBER: ([value]) => typeof value === 'number',
  ISBLANK: ([value]) => value === null,
  INT: ([value = null]) => Math.floor(number(value)),
  QUOTIENT: ([n = null, d = null]) => Math.trunc(number(n) / number(d)),
  SIGN: ([value = null]) => Math.sign(number(value)),
  ABS: ([value = null]) => Math.abs(number(value)),
  ROUND: ([value = null, digits = null]) => {
    const scale = 10 ** number(digits);
    return (Math.sign(number(value)) * Math.round(Math.abs(number(value)) * scale)) / scale;
  },
};

/** Text in arithmetic is #VALUE! in Excel; conditions that a formula guards with are evaluated here all the same. */
function number(value: Value): number {
  if (typeof value === 'string') return NaN;
  return Number(value ?? 0);
}

function compare(operator: string, a: Value, b: Value): boolean {
  const [left, right] = [a ?? (typeof b === 'string' ? '' : 0), b ?? (typeof a === 'string' ? '' : 0)];
  if (operator === '=') return left === right;
  if (operator === '<>') return left !== right;
  return operator === '<' ? number(left) < number(right) : number(left) > number(right);
}
