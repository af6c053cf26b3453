import type { Part, Text } from './paragraph';

/** A parsed text as a person writes it, with its tokens: the inverse of `parseText`. */
export function writeText(text: Text): string {
  return text.map(writePart).join('');
}

/** One part as it is written: `{PL4.3.2%}`, or plain text with its braces doubled. */
export function writePart(part: Part): string {
  switch (part.kind) {
    case 'literal':
      return part.text.replace(/[{}]/g, '$&$&');
    case 'figure':
      return `{${part.indicator}${suffixOf(part.style)}}`;
    case 'share':
      return `{${part.part}/${part.whole}%}`;
    case 'detail':
      return `{${part.token}${part.upper ? '^' : ''}}`;
  }
}

function suffixOf(style: Extract<Part, { kind: 'figure' }>['style']): string {
  switch (style.kind) {
    case 'percent':
      return '%';
    case 'money':
      return style.unit === '' ? '' : ` ${style.unit}`;
    case 'count':
    case 'code':
      return '';
  }
}
