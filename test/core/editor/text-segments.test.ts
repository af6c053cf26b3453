import { textSegments } from '../../../src/core/editor/text-segments';
import { linked, factsOf, opened } from './report';

const facts = factsOf({ 'PL2.2.1': 44 });
const { shown } = opened(linked('I.1', 'Có {PL2.2.1} việc, 26 xong.', facts), facts);

test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
  ['no marks', [], ['Có ', '[44]', ' việc, 26 xong.']],
  ['a mark in plain text', [['a', '26']], ['Có ', '[44]', ' việc, ', '26 a', ' xong.']],
  ['a mark over a figure', [['a', '44']], ['Có ', '[44] a', ' việc, 26 xong.']],
  ['a mark that begins in a figure', [['a', '4 việc']], ['Có ', '[44] a', ' việc a', ', 26 xong.']],
  [
    'two marks over one number',
    [
      ['a', '26'],
      ['b', '26 xong'],
    ],
    ['Có ', '[44]', ' việc, ', '26 a b', ' xong b', '.'],
  ],
  ['a mark over everything', [['a', 'Có 44 việc, 26 xong.']], ['Có  a', '[44] a', ' việc, 26 xong. a']],
])('%s', (_, marked, expected) => {
  const marks = marked.map(([id, words]) => {
    const start = shown.text.indexOf(words);
    return { id, start, end: start + words.length };
  });
  const segments = textSegments(shown, marks);
  expect(segments.map(({ text }) => text).join('')).toBe(shown.text);
  expect(segments.map(({ text, part, marks: over }) => [part ? `[${text}]` : text, ...over].join(' '))).toEqual(
    expected,
  );
});
