import type { PageWord } from './rendered-document';

/** Letters of neighbours may touch, points; a line's box is a little higher than its letters. */
export const TOUCH = 1;
/** Of the lower word's height, how much two lines may share. */
const SHARED_HEIGHT = 0.3;

/** Words that lie over one another, told in words. */
export function overlappingWords(words: readonly PageWord[]): string[] {
  const found: string[] = [];
  for (const [index, a] of words.entries()) {
    for (const b of words.slice(index + 1)) {
      if (a.page !== b.page) break;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
      if (wide > TOUCH && high > lower * SHARED_HEIGHT) found.push(`page ${a.page}: “${a.text}” and “${b.text}”`);
    }
  }
  return found;
}
