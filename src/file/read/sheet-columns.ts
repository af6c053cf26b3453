import { MAX_COLUMNS } from '../../core/address/a1';
import type { Sheet } from '../../core/workbook/workbook';
import { roundedLength } from '../column-width';
import { refuse } from '../file-problem';
import type { ReadBudget } from '../read-limits';
import type { XmlScanner } from '../xml/xml-scanner';
import { readXmlBoolean, readXmlIndex, readXmlLength } from './xml-values';

/**
 * Reads the `cols` just opened into the sheet's widths and hidden columns. One entry may stand for many columns, at
 * most for all of a sheet, and each column belongs to one entry.
 * @throws Unreadable `out-of-range`, `bad-content`, `too-many-cells`
 */
export function readColumns(xml: XmlScanner, sheet: Sheet, characterPoints: number, budget: ReadBudget): void {
  const own = xml.depth;
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
      if (width !== undefined) sheet.columnWidths.set(column, roundedLength(width * characterPoints));
      if (hidden) sheet.hiddenColumns.add(column);
    }
  }
}
