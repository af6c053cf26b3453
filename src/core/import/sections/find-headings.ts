import { OUTLINE, type Section, type SectionId } from '../../narrative/outline';
import { foldText } from '../../prose/folded-text';
import { type HeadingNumber, readHeadingNumber } from './heading-number';
import { SECTION_WORDS, type SectionWords } from './section-words';

/** A line that heads a section. */
export interface LineHeading {
  /** Index among the lines. */
  readonly line: number;
  readonly section: SectionId;
  /** By its words, or by its number and place among headings known by theirs. */
  readonly by: 'words' | 'number';
}

/** A line that may be a heading. */
interface Candidate {
  readonly line: number;
  readonly number: HeadingNumber;
  readonly level: number | undefined;
  readonly folded: string;
  readonly isCapital: boolean;
  /** Short, begins with a capital and ends with no mark. */
  readonly isBare: boolean;
}

const LONGEST = 160;
const LONGEST_BARE = 90;
const LONGEST_NUMBERED = 110;
const LONGEST_WORDS = 60;
const SAME = 6;
const WORDS = 4;
const NUMBER = 2;

/** What is asked of a line. */
export interface HeadingLine {
  readonly text: string;
  readonly level?: number;
}

/**
 * Finds the headings of the report's sections among the lines of a letter, however they are numbered or worded. Sections
 * keep their order, each has one heading, and of all ways to hand them out the one is taken that fits words and numbers
 * best: `1. Cải cách thủ tục` before `2. Cải cách TTHC` is the heading of II.1, thể chế.
 */
export function findHeadings(lines: readonly HeadingLine[]): readonly LineHeading[] {
  const candidates = lines.flatMap((line, index) => candidateOf(line, index) ?? []);
  const headings = bestOrder(candidates);
  const byWords = new Set(headings.filter(({ by }) => by === 'words').map(({ section }) => section));
  // By its number alone a line heads a section only beside another heading of the same part.
  const kin = (section: SectionId): readonly SectionWords[] =>
    SECTION_WORDS.filter(({ id }) => id !== section && parentOf(id) === parentOf(section));
  return headings.filter(({ section, by }) => by === 'words' || kin(section).some(({ id }) => byWords.has(id)));
}

/** The section that a section is part of; empty for the main ones. */
export function parentOf(section: SectionId): string {
  return section.includes('.') ? (section.split('.')[0] as string) : '';
}

function candidateOf({ text, level }: HeadingLine, line: number): Candidate | undefined {
  if (text.length > LONGEST) return undefined;
  const number = readHeadingNumber(text);
  const { rest } = number;
  const isCapital = rest === rest.toUpperCase() && /\p{L}{2}/u.test(rest);
  const isBare = rest.length <= LONGEST_BARE && /^\p{Lu}/u.test(rest) && !/[.;,]$/.test(rest);
  if (number.kind === 'none' && level === undefined && !isCapital && !isBare) return undefined;
  return { line, number, level, folded: foldText(rest).folded.replace(/[\s.:]+$/, ''), isCapital, isBare };
}

interface Fit {
  readonly score: number;
  readonly by: 'words' | 'number';
}

/** How well a line fits a section's heading; `undefined` where it is none. */
function fitOf(candidate: Candidate, words: SectionWords): Fit | undefined {
  const { number, folded, isCapital, isBare } = candidate;
  const isMain = parentOf(words.id) === '';
  if (number.kind === 'roman' && !isMain) return undefined;
  if (number.kind === 'deep' && isMain) return undefined;
  // `1. Về kế hoạch` heads no main section; `1. CÔNG TÁC CHỈ ĐẠO` may.
  if (number.kind === 'arabic' && isMain && !isCapital) return undefined;
  const isSame = folded === OWN_WORDS.get(words.id);
  const saysSo = isSame || (words.words.test(folded) && isHeadingLike(candidate, words, isMain));
  const isNumbered = number.kind !== 'none' && number.value === words.number && fitsParent(number, words.id);
  if (saysSo) {
    return {
      score: (isSame ? SAME : WORDS) + (isNumbered ? NUMBER : 0) + (isCapital === isMain ? 0.5 : 0),
      by: 'words',
    };
  }
  if (!isNumbered || !isBare || (isMain && !isCapital)) return undefined;
  return { score: NUMBER, by: 'number' };
}

/** Words that a heading may begin with, before those of its section. */
const LEAD =
  /^(?:(?:về|công tác|cải cách|tổ chức|xây dựng|nâng cao|phát triển|và|những|một số|các|mặt|việc|tình hình|kết quả|thực hiện|đánh giá) )*$/;

/** With neither number nor style, a heading is a short line that begins with its section's words. */
function isHeadingLike(
  { number, level, isCapital, isBare, folded }: Candidate,
  { words }: SectionWords,
  isMain: boolean,
): boolean {
  if (number.kind !== 'none' || level !== undefined) return isBare || isCapital || folded.length <= LONGEST_NUMBERED;
  if (isMain ? !isCapital : !isBare || folded.length > LONGEST_WORDS) return false;
  return LEAD.test(folded.slice(0, words.exec(folded)?.index ?? 0));
}

function fitsParent({ kind, parent }: HeadingNumber, section: SectionId): boolean {
  if (kind !== 'deep') return true;
  const words = SECTION_WORDS.find(({ id }) => id === parentOf(section));
  return parent === undefined || parent === words?.number;
}

/** The words of each section's own heading, folded, without its number and what changes from period to period. */
const OWN_WORDS: ReadonlyMap<SectionId, string> = new Map(
  OUTLINE.flatMap(({ id, heading }: Section) =>
    heading === undefined
      ? []
      : [[id, foldText(readHeadingNumber(heading.replace(/ ?\{[^}]*\}/g, '')).rest).folded] as const],
  ),
);

/** Hands out sections to lines so that both keep their order and the fits together are best. */
function bestOrder(candidates: readonly Candidate[]): readonly LineHeading[] {
  const count = SECTION_WORDS.length;
  /** Best total over the candidates from an index on, with the sections from another on; and the choice there. */
  const best = candidates.map(() => new Float64Array(count + 1));
  const taken = candidates.map(() => new Int8Array(count + 1).fill(-1));
  const fits = candidates.map((candidate) => SECTION_WORDS.map((words) => fitOf(candidate, words)));
  const none = new Float64Array(count + 1);
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const next = best[index + 1] ?? none;
    const here = best[index] as Float64Array;
    for (let from = count; from >= 0; from -= 1) {
      here[from] = next[from] as number;
      for (let section = from; section < count; section += 1) {
        const fit = fits[index]?.[section];
        const total = fit ? fit.score + (next[section + 1] as number) : 0;
        // The earlier of two equal lines heads the section: its repetition is text.
        if (fit && total >= (here[from] as number)) {
          here[from] = total;
          (taken[index] as Int8Array)[from] = section;
        }
      }
    }
  }
  const headings: LineHeading[] = [];
  let from = 0;
  candidates.forEach(({ line }, index) => {
    const section = taken[index]?.[from] ?? -1;
    const fit = section < 0 ? undefined : fits[index]?.[section];
    if (!fit) return;
    headings.push({ line, section: (SECTION_WORDS[section] as SectionWords).id, by: fit.by });
    from = section + 1;
  });
  return headings;
}
