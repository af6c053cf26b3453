import { foldText } from '../../prose/folded-text';

const MARKS = /[\u0300-\u036f]/g;

/** Words that mean the same in labels, bare; levels of service were renamed by NĐ 42/2022/NĐ-CP. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/thu tuc hanh chinh(?: tthc)?/g, 'tthc'],
  [/(?:van ban )?(?:quy pham phap luat|qppl)(?: vbqppl)?/g, 'vbqppl'],
  [/cai cach hanh chinh(?: cchc)?/g, 'cchc'],
  [/uy ban nhan dan/g, 'ubnd'],
  [/phan anh kien nghi(?: pakn)?/g, 'pakn'],
  [/don vi su nghiep cong lap/g, 'dvsncl'],
  [/don vi su nghiep/g, 'dvsn'],
  [/dich vu cong/g, 'dvc'],
  [/mot phan/g, 'muc do 3'],
  [/toan trinh/g, 'muc do 4'],
];

/** A text without case, accents and marks. */
export function bareText(text: string): string {
  return foldText(text)
    .folded.normalize('NFD')
    .replace(MARKS, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** A label so, its abbreviations written one way. */
export function bareLabel(label: string): string {
  return SAME_WORDS.reduce((text, [words, one]) => text.replace(words, one), bareText(label));
}

/** The same without what stands in brackets, which many reports leave out. */
export function briefLabel(label: string): string {
  return bareLabel(label.replace(/\([^()]*\)/g, ' '));
}

/** How like two texts are, from 0 to 1: twice their common pairs of letters over all pairs. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at += 1) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + 1 < b.length; at += 1) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) common += 1;
    pairs.set(pair, left - 1);
  }
  return a.length + b.length <= 2 ? 0 : (2 * common) / (a.length + b.length - 2);
}
