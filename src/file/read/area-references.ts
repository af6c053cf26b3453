import { MAX_COLUMNS, MAX_ROWS } from '../../core/address/a1';
import type { Area } from '../../core/workbook/workbook';
import { refuse } from '../file-problem';
import type { ReadBudget } from '../read-limits';

/** An area takes as long to read as some cells do. */
const AREA_ITEMS = 4;

/** `A1:B2 D4`, `A:C`, `1:3` as areas, never as cells. @throws Unreadable `out-of-range`, `too-many-cells` */
export function readAreas(references: string, part: string, budget: ReadBudget): Area[] {
  const areas: Area[] = [];
  for (const [reference] of references.matchAll(/\S+/g)) {
    areas.push(readOneArea(reference, part, budget));
  }
  return areas;
}

/** One reference. @throws Unreadable `out-of-range`, `too-many-cells` */
export function readOneArea(reference: string, part: string, budget: ReadBudget): Area {
  budget.spendItems(AREA_ITEMS, part);
  return readCorners(reference) ?? readWholeLines(reference) ?? refuse('out-of-range', reference.slice(0, 40), part);
}

const CORNERS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** A cell, or two corners in any order. */
function readCorners(reference: string): Area | undefined {
  const match = CORNERS.exec(reference);
  if (!match) return undefined;
  const [, firstLetters = '', firstDigits, lastLetters = firstLetters, lastDigits = firstDigits] = match;
  const [left, right] = ordered(columnNumber(firstLetters), columnNumber(lastLetters));
  const [top, bottom] = ordered(Number(firstDigits), Number(lastDigits));
  if (right > MAX_COLUMNS || top < 1 || bottom > MAX_ROWS) return undefined;
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}

function ordered(first: number, second: number): readonly [number, number] {
  return first <= second ? [first, second] : [second, first];
}

/** `A` → 1. */
function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + (letters.charCodeAt(at) & 31);
  return number;
}

/** Whole columns or whole rows, by putting the missing ends to them. */
function readWholeLines(reference: string): Area | undefined {
  if (/^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}$/.test(reference)) {
    const area = readCorners(reference.replace(':', '1:') + '1');
    return area && { ...area, top: 0, bottom: MAX_ROWS - 1 };
  }
  if (!/^\$?\d{1,7}:\$?\d{1,7}$/.test(reference)) return undefined;
  const area = readCorners(`A${reference.replace(':', ':A')}`.replace(/\$/g, ''));
  return area && { ...area, left: 0, right: MAX_COLUMNS - 1 };
}
