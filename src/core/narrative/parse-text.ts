import type { Form, Indicator } from '../form/form';
import { isDetailToken } from './detail-tokens';
import type { FigureStyle, Part, Text } from './paragraph';

/** A trouble in a text's tokens; `at` is the character where the token begins. */
export interface TokenFault {
  readonly kind: 'unclosed' | 'unopened' | 'unknown' | 'heading' | 'style';
  readonly token: string;
  readonly at: number;
}

export interface ParsedText {
  readonly text: Text;
  readonly faults: readonly TokenFault[];
}

const TOKEN = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;
const FIGURE = /^((?:PL|BS)\d+(?:\.\d+)*)(%|\s.+)?$/;
const SHARE = /^((?:PL|BS)\d+(?:\.\d+)*)\/((?:PL|BS)\d+(?:\.\d+)*)%$/;

/**
 * Reads a text with tokens:
 * - `{PL2.2.1}`, `{BS1.2}` a count as reports print it (`01`, `7.000`), or the meaning of a code
 * - `{PL4.3.2%}` a percentage with its sign (`99,6%`)
 * - `{PL7.1.1 triệu đồng}` an amount with its unit
 * - `{PL2.2.2/PL2.2.1%}` one figure as a percentage of another (`77,3%`), counts or amounts
 * - `{BC_DonVi}`, `{KyBaoCao}` a detail of the report; `{KyTiepTheo^}` in capitals
 * - `{{` and `}}` the braces themselves
 *
 * A token with a fault stays in the text as it was written.
 */
export function parseText(text: string, form: Form): ParsedText {
  const parts: Part[] = [];
  const faults: TokenFault[] = [];
  let literal = '';
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    literal += text.slice(from, match.index);
    from = match.index + match[0].length;
    const part = readToken(match[0], match[1], form);
    if (typeof part === 'string') {
      literal += part;
      continue;
    }
    if (part.kind === 'fault') {
      faults.push({ kind: part.fault, token: match[0], at: match.index });
      literal += match[0];
      continue;
    }
    if (literal !== '') parts.push({ kind: 'literal', text: literal });
    literal = '';
    parts.push(part);
  }
  literal += text.slice(from);
  if (literal !== '') parts.push({ kind: 'literal', text: literal });
  return { text: parts, faults };
}

type TokenReading = Part | string | { readonly kind: 'fault'; readonly fault: TokenFault['kind'] };

function readToken(whole: string, body: string | undefined, form: Form): TokenReading {
  if (whole === '{{') return '{';
  if (whole === '}}') return '}';
  if (body === undefined) return { kind: 'fault', fault: whole === '{' ? 'unclosed' : 'unopened' };
  const upper = body.endsWith('^');
  const name = upper ? body.slice(0, -1) : body;
  if (isDetailToken(name)) return { kind: 'detail', token: name, upper };
  const share = SHARE.exec(body);
  if (share) return readShare(form.indicators.get(share[1] ?? ''), form.indicators.get(share[2] ?? ''));
  const figure = FIGURE.exec(body);
  const indicator = form.indicators.get(figure?.[1] ?? '');
  if (!indicator) return { kind: 'fault', fault: 'unknown' };
  if (indicator.kind === 'group') return { kind: 'fault', fault: 'heading' };
  const style = styleOf(indicator, figure?.[2] ?? '', form);
  return style ? { kind: 'figure', indicator: indicator.id, style } : { kind: 'fault', fault: 'style' };
}

function readShare(part: Indicator | undefined, whole: Indicator | undefined): TokenReading {
  if (!part || !whole) return { kind: 'fault', fault: 'unknown' };
  if (part.kind === 'group' || whole.kind === 'group') return { kind: 'fault', fault: 'heading' };
  const [ofMoney, wholeOfMoney] = [part, whole].map(isOfMoney);
  if (ofMoney === undefined || ofMoney !== wholeOfMoney) return { kind: 'fault', fault: 'style' };
  return { kind: 'share', part: part.id, whole: whole.id, ofMoney };
}

/** Whether a row is an amount; `undefined` where it is neither an amount nor a count. */
function isOfMoney({ kind }: Indicator): boolean | undefined {
  if (kind === 'money') return true;
  return kind === 'count' || kind === 'sum' ? false : undefined;
}

function styleOf(indicator: Indicator, suffix: string, form: Form): FigureStyle | undefined {
  switch (indicator.kind) {
    case 'count':
    case 'sum':
      return suffix === '' ? { kind: 'count' } : undefined;
    case 'percent':
    case 'ratio':
      return suffix === '%' ? { kind: 'percent' } : undefined;
    case 'money':
      return suffix === '%' ? undefined : { kind: 'money', unit: suffix.trim() };
    case 'code': {
      const list = form.codeLists.find((each) => each.id === indicator.codeList);
      return suffix === '' && list ? { kind: 'code', list } : undefined;
    }
    case 'group':
      return undefined;
  }
}
