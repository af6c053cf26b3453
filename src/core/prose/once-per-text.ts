import type { TextReading } from './read-text';

let readers = 0;

/**
 * What is read in a text, read once: an edit of a figure changes no text, and its re-check is to cost next to nothing;
 * and reports of one form have many a text in common. What is read is kept with the text's reading, each reader having
 * a place of its own there.
 */
export function oncePerText<T extends NonNullable<unknown>>(read: (text: TextReading) => T): (text: TextReading) => T {
  const place = readers;
  readers += 1;
  return (text) => {
    const known = text.kept[place] as T | undefined;
    if (known !== undefined) return known;
    const answer = read(text);
    text.kept[place] = answer;
    return answer;
  };
}
