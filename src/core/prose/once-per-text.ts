import type { FoldedText } from './folded-text';
import type { TextReading } from './read-text';

/**
 * What is read in a text, read once: an edit of a figure changes no text, and its re-check is to cost next to nothing;
 * and reports of one form have many a text in common.
 */
export function oncePerText<T>(read: (text: TextReading) => T): (text: TextReading) => T {
  const known = new WeakMap<FoldedText, { readonly reading: T }>();
  return (text) => {
    let entry = known.get(text.text);
    if (!entry) known.set(text.text, (entry = { reading: read(text) }));
    return entry.reading;
  };
}
