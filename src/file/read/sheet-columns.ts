import { MAX_COLUMNS } from '../../core/address/a1';
import { roundedLength } from '../column-width';
import { refuse } from '../file-problem';
import type { ReadBudget } from '../read-limits';
import type { XmlScanner } from '../xml/xml-scanner';
import { readXmlBoolean, readXmlIndex, readXmlLength } from './xml-values';

/** What a file says of a sheet's columns: widths in points. */
export interface ReadColumns {
  readonly widths: (readonly [column: number, width: number])[];
  readonly hidden: number[];
}

/**
 * Reads the `cols` just opened. One entry may stand for many columns, at
 * most for all of a sheet, and each column belongs to one entry.
 * @throws Unreadable `out-of-range`, `bad-content`, `too-many-cells`
 */
export function readColumns(xml: XmlScanner, characterPoints: number, budget: ReadBudget): ReadColumns {
  const own = xml.depth;
  const columns: ReadColumns = { widths: [], hidden: [] };
  let last = 0;
  while (xml.nextChild(own)) {
    if (!xml.is('col')) continue;
    const from = readXmlIndex(xml.attribute('min') ?? '', xml.part);
    const to = readXmlIndex(xml.attribute('max') ?? '', xml.part);
    if (from < 1 || to > MAX_COLUMNS || to < from) refuse('out-of-range', `col ${from}:${to}`, xml.part);
    if (from <= last) refuse('bad-content', `col ${from}:${to}`, xml.part);
    last = to;
    const hidden = readXmlBoolean(xml.attribute('hidden'), false);
    // A hidden column that nobody gave a width has the default one written.
    const given = !hidden || readXmlBoolean(xml.attribute('customWidth'), false);
    const width = given ? readXmlLength(xml.attribute('width')) : undefined;
    budget.spendItems((to - from + 1) * (Number(width !== undefined) + Number(hidden)), xml.part);
    for (let column = from - 1; column < to; column++) {
      if (width !== undefined) columns.widths.push([column, roundedLength(width * characterPoints)]);
      if (hidden) columns.hidden.push(column);
    }
  }
  return columns;
}
