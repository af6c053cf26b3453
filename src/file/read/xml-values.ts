import { refuse } from '../file-problem';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number as XML Schema's double writes it; undefined for anything else (`NaN`, `INF`, `0x1`, `1,5`, nothing). */
export function readXmlNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : undefined;
}

/** A truth value of an attribute; `fallback` where it is absent. */
export function readXmlBoolean(text: string | undefined, fallback: boolean): boolean {
  return text === undefined ? fallback : text === '1' || text === 'true' || text === 'on';
}

/** A whole number from 0, such as an index. @throws Unreadable `bad-content` */
export function readXmlIndex(text: string, part: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9)
      return /^\s*\d{1,10}\s*$/.test(text) ? Number(text) : refuse('bad-content', text.slice(0, 40), part);
    number = number * 10 + digit;
  }
  return text.length > 0 && text.length <= 10 ? number : refuse('bad-content', text.slice(0, 40), part);
}

/** A length of an attribute, in whatever unit; undefined where absent or no number at all. */
export function readXmlLength(text: string | undefined): number | undefined {
  const number = text === undefined ? undefined : readXmlNumber(text);
  return number !== undefined && number >= 0 ? number : undefined;
}
