import type { Span } from '../folded-text';
import { oncePerParagraph } from '../once-per-paragraph';
import type { Prose, ProseTrouble } from '../prose-rule';
import type { ReadParagraph } from '../read-paragraph';
import { writtenAt } from '../written';

/** Two accepted ways of writing the same sound; a report keeps to one of them. */
interface Spelling {
  readonly one: RegExp;
  readonly other: RegExp;
}

const END = '(?!\\p{L})';
/** A whole word, or a word that ends so. */
const pair = (one: string, other: string): Spelling => ({
  one: new RegExp(`\\p{L}*(?:${one})${END}`, 'giu'),
  other: new RegExp(`\\p{L}*(?:${other})${END}`, 'giu'),
});
const word = (one: string, other: string): Spelling => ({
  one: new RegExp(`(?<!\\p{L})(?:${one})${END}`, 'giu'),
  other: new RegExp(`(?<!\\p{L})(?:${other})${END}`, 'giu'),
});

const SPELLINGS: readonly Spelling[] = Object.freeze([
  pair('(?<!q)[ùúủũụ]y', '(?<!q)u[ỳýỷỹỵ]'),
  pair('[òóỏõọ]a', 'o[àáảãạ]'),
  pair('[òóỏõọ]e', 'o[èéẻẽẹ]'),
  word('tỷ lệ', 'tỉ lệ'),
  word('quý', 'quí'),
  word('kỳ', 'kì'),
  word('lý', 'lí'),
  word('kỷ', 'kỉ'),
  word('kỹ', 'kĩ'),
  word('ký', 'kí'),
]);

/** Words with tones or letters that can be written in two ways at all; most texts have few. */
const ANY = /[ùúủũụ]y|u[ỳýỷỹỵ]|[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|t[ỷỉ] lệ|qu[ýí]|k[ỳìỷỉỹĩýí]|l[ýí]/iu;

type Places = readonly { readonly one: readonly Span[]; readonly other: readonly Span[] }[];

const placesIn = oncePerParagraph(({ text: { plain } }): Places => {
  if (!ANY.test(plain)) return [];
  return SPELLINGS.map(({ one, other }) => ({ one: spans(plain, one), other: spans(plain, other) }));
});

function spans(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

interface Found {
  readonly paragraph: ReadParagraph;
  readonly span: Span;
}

/** Words that the text spells in two ways; told once, at the first of the rarer spelling. */
export function spellingMixed({ paragraphs }: Prose): readonly ProseTrouble[] {
  const read = paragraphs.map((paragraph) => ({ paragraph, places: placesIn(paragraph) }));
  const mixed = SPELLINGS.flatMap((_, index) => {
    const all = (side: 'one' | 'other'): Found[] =>
      read.flatMap(({ paragraph, places }) => (places[index]?.[side] ?? []).map((span) => ({ paragraph, span })));
    const [one, other] = [all('one'), all('other')];
    const [first, second] = alike(one, other);
    if (!first || !second) return [];
    return [{ words: `${lower(first)} / ${lower(second)}`, rarer: one.length < other.length ? one : other }];
  });
  const at = mixed[0]?.rarer[0];
  if (!at) return [];
  const pairs = mixed.map(({ words }) => words).join('; ');
  return [{ message: 'spelling-mixed', at, wide: true, value: writtenAt(at.paragraph, at.span), words: { pairs } }];
}

/** The same word on both sides where there is one, else the first of each side. */
function alike(one: readonly Found[], other: readonly Found[]): readonly [Found?, Found?] {
  for (const second of other) {
    const first = one.find((each) => bare(each) === bare(second));
    if (first) return [first, second];
  }
  return [one[0], other[0]];
}

function bare(found: Found): string {
  return lower(found).normalize('NFD').replace(/\p{M}/gu, '');
}

function lower({ paragraph, span }: Found): string {
  return paragraph.text.plain.slice(span.start, span.end).toLowerCase();
}
