import type { ReadParagraph } from './read-paragraph';

/**
 * A reading of a paragraph's text that is made once: an edit of a figure changes no text, and its re-check is to cost
 * next to nothing.
 */
export function oncePerParagraph<T>(read: (paragraph: ReadParagraph) => T): (paragraph: ReadParagraph) => T {
  const known = new WeakMap<ReadParagraph, { readonly reading: T }>();
  return (paragraph) => {
    let entry = known.get(paragraph);
    if (!entry) known.set(paragraph, (entry = { reading: read(paragraph) }));
    return entry.reading;
  };
}
