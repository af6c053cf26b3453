import type { Appendix } from '../../form/form';
import { rememberText } from '../../text/remember-text';
import { WORD_END, WORD_START } from '../letter';
import type { Prose, ProseTrouble } from '../prose-rule';
import { hasBody } from '../body';
import { oncePerText } from '../once-per-text';

const ITEM = '(?:\\d{1,2}|[ivx]{1,4})';
/** `Phụ lục 2`, `các Phụ lục 3, 4 và 8`, `Phụ lục II đến Phụ lục VIII` */
const REFERENCE = new RegExp(
  `${WORD_START}phụ lục(?: số)? (?<list>${ITEM}${WORD_END}(?:(?:, ?| và |; | đến | - ?|-|–)(?:phụ lục )?(?:số )?${ITEM}${WORD_END})*)`,
  'g',
);
const RANGE = new RegExp(`(${ITEM})(?: đến | ?[-–] ?)(?:phụ lục )?(?:số )?(${ITEM})`, 'g');
const EACH_ITEM = new RegExp(ITEM, 'g');
const EVERY = /các (?:biểu mẫu,? )?phụ lục (?:kèm|đính kèm|của báo cáo|nêu trên)/;
const ROMAN: readonly string[] = Object.freeze(['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']);

const NONE: readonly number[] = Object.freeze([]);

/** Appendices with figures that no sentence refers to. */
export function appendixNotReferred({ facts, paragraphs }: Prose): readonly ProseTrouble[] {
  if (!hasBody(paragraphs)) return [];
  const references = paragraphs.map(referencesIn);
  if (references.includes('every')) return [];
  const referred = new Set(references.flat());
  const filled = ({ rows }: Appendix): boolean => rows.some(({ id }) => facts.figure(id).state !== 'blank');
  const missing = facts.form.appendices.filter((appendix) => !referred.has(appendix.number) && filled(appendix));
  if (missing.length === 0) return [];
  const places = missing.map(({ number }) => String(number)).join(', ');
  const message = referred.size === 0 ? 'no-appendix-referred' : 'appendix-not-referred';
  return [{ message, value: '', words: { places } }];
}

/** The numbers of the appendices that a paragraph refers to. */
const referencesIn = oncePerText(({ text: { folded } }): readonly number[] | 'every' => {
  if (!folded.includes('phụ lục')) return NONE;
  if (EVERY.test(folded)) return 'every';
  const numbers: number[] = [];
  REFERENCE.lastIndex = 0;
  for (let match = REFERENCE.exec(folded); match; match = REFERENCE.exec(folded)) {
    numbers.push(...numbersIn(match.groups?.list ?? ''));
  }
  return numbers;
});

/** Of `2`, `3, 4 và 8`, `ii đến viii`; the same few come in every report. */
const numbersIn = rememberText((list): readonly number[] => {
  const ranges = [...list.matchAll(RANGE)].flatMap(([, from = '', to = '']) => between(numberOf(from), numberOf(to)));
  const items = [...list.matchAll(EACH_ITEM)].map(([item]) => numberOf(item));
  return [...ranges, ...items];
});

function numberOf(item: string): number {
  return /^\d/.test(item) ? Number(item) : ROMAN.indexOf(item);
}

function between(from: number, to: number): readonly number[] {
  return from < 0 || to < from ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
