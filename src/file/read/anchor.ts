import { MAX_COLUMNS, MAX_ROWS } from '../../core/address/a1';
import type { Chart, SheetPoint } from '../../core/workbook/chart';
import { CHART_NAME } from '../../core/plan/names';
import { EMU_PER_POINT } from '../page-units';
import { RELATIONSHIPS } from '../xml/namespaces';
import type { XmlScanner } from '../xml/xml-scanner';
import { eachWithin } from './each-within';
import { readXmlIndex } from './xml-values';

/** Where a chart of ours stands, and the relationship to its part. */
export interface ChartAnchor extends Pick<Chart, 'name' | 'words' | 'from' | 'to'> {
  readonly reference: string | undefined;
}

/** More than any cell is wide or high, in points. */
const FARTHEST_OFFSET = 10_000;

/**
 * The two-cell anchor just opened; `undefined` where it does not hold a chart of ours, which is known by its name.
 * @throws Unreadable where what it says is no number
 */
export function readAnchor(xml: XmlScanner): ChartAnchor | undefined {
  const own = xml.depth;
  let from: SheetPoint | undefined;
  let to: SheetPoint | undefined;
  let name: string | undefined;
  let words: string | undefined;
  let reference: string | undefined;
  while (xml.nextChild(own)) {
    if (xml.is('from')) from = readPoint(xml);
    else if (xml.is('to')) to = readPoint(xml);
    else if (xml.is('graphicFrame')) {
      eachWithin(xml, () => {
        if (xml.is('cNvPr')) {
          name ??= xml.attribute('name');
          words ??= xml.attribute('descr');
        } else if (xml.is('chart')) reference ??= xml.attributeIn(RELATIONSHIPS, 'id');
      });
    }
  }
  if (name !== CHART_NAME || !from || !to || !isInOrder(from, to)) return undefined;
  return { name, ...(words === undefined ? {} : { words }), from, to, reference };
}

function readPoint(xml: XmlScanner): SheetPoint | undefined {
  const own = xml.depth;
  const found: Record<'row' | 'col' | 'rowOff' | 'colOff', number> = { row: 0, col: 0, rowOff: 0, colOff: 0 };
  while (xml.nextChild(own)) {
    const { name } = xml;
    if (name === 'row' || name === 'col' || name === 'rowOff' || name === 'colOff') {
      found[name] = readXmlIndex(xml.readText(), xml.part);
    }
  }
  const { row, col: column, rowOff, colOff } = found;
  const [x, y] = [colOff / EMU_PER_POINT, rowOff / EMU_PER_POINT];
  const isOnSheet = row < MAX_ROWS && column < MAX_COLUMNS && x < FARTHEST_OFFSET && y < FARTHEST_OFFSET;
  return isOnSheet ? { row, column, x, y } : undefined;
}

function isInOrder(from: SheetPoint, to: SheetPoint): boolean {
  return from.row <= to.row && from.column <= to.column;
}
