import { FIRST_LINE, TWIPS_PER_POINT } from '../page-numbers';
import { FONT, LOOKS, type TextLook } from '../text-looks';

/** A look as the style of an HTML paragraph, in the words that Word takes over when it is pasted. */
export function styleOfLook(look: TextLook): string {
  const { size, bold, italic, align, before = 0, after = 0, lines = 1, inset = 0, indented } = LOOKS[look];
  const { keepNext, keepLines } = LOOKS[look];
  const declarations: readonly (readonly [string, string])[] = [
    ['margin', `${before}pt 0pt ${after}pt ${inset}pt`],
    ['text-indent', `${indented ? FIRST_LINE / TWIPS_PER_POINT : 0}pt`],
    ['text-align', align],
    ['line-height', `${Math.round(lines * 100)}%`],
    ['font-family', `'${FONT}', serif`],
    ['font-size', `${size}pt`],
    ['font-weight', bold ? 'bold' : 'normal'],
    ['font-style', italic ? 'italic' : 'normal'],
    ['color', '#000000'],
    ...(keepLines ? [['page-break-inside', 'avoid'] as const] : []),
    ...(keepNext ? [['page-break-after', 'avoid'] as const] : []),
  ];
  return styleText(declarations);
}

/** Declarations as a `style` attribute holds them. */
export function styleText(declarations: readonly (readonly [string, string])[]): string {
  return declarations.map(([name, value]) => `${name}:${value}`).join(';');
}
