import type { Chart } from '../../core/workbook/chart';
import { Unreadable } from '../file-problem';
import { CHART, DRAWING, SPREADSHEET_DRAWING } from '../xml/namespaces';
import { XmlScanner } from '../xml/xml-scanner';
import { readAnchor } from './anchor';
import { readChartPart } from './chart-part';
import type { Package } from './package';
import { readRelationships } from './relationships';

/** A drawing of ours has one chart; of a larger one no more is looked at. */
const MOST_ANCHORS = 50;

/** What became of a sheet's drawing. */
export interface SheetDrawing {
  readonly charts: readonly Chart[];
  /** Whether it holds, or may hold, something that is not among the charts. */
  readonly isWhole: boolean;
}

const LOST: SheetDrawing = { charts: [], isWhole: false };

/**
 * The charts of our own kind on a sheet. Nothing about a drawing makes a file unreadable: what another program drew, or
 * what is damaged, is not kept, which is for the caller to tell.
 *
 * @param sheetPart path of the sheet's part
 * @param reference the relationship by which the sheet refers to its drawing
 */
export function readSheetDrawing(parts: Package, sheetPart: string, reference: string | undefined): SheetDrawing {
  try {
    const drawing = target(parts, sheetPart, reference, 'drawing');
    return drawing === undefined ? LOST : readDrawing(parts, drawing);
  } catch (error) {
    if (error instanceof Unreadable) return LOST;
    throw error;
  }
}

function readDrawing(parts: Package, drawing: string): SheetDrawing {
  const xml = new XmlScanner(parts.smallSource(drawing), drawing, [...SPREADSHEET_DRAWING, ...DRAWING, ...CHART]);
  xml.openRoot('wsDr');
  const charts: Chart[] = [];
  let anchors = 0;
  while (xml.nextChild(1)) {
    anchors += 1;
    if (anchors > MOST_ANCHORS) return { charts, isWhole: false };
    const anchor = xml.is('twoCellAnchor') ? readAnchor(xml) : undefined;
    const part = anchor && target(parts, drawing, anchor.reference, 'chart');
    const chart = part === undefined || !anchor ? undefined : readChart(parts, part, anchor);
    if (chart && !charts.some(({ name }) => name === chart.name)) charts.push(chart);
  }
  return { charts, isWhole: charts.length === anchors };
}

function readChart(parts: Package, part: string, anchor: Parameters<typeof readChartPart>[2]): Chart | undefined {
  try {
    return readChartPart(parts, part, anchor);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function target(parts: Package, from: string, reference: string | undefined, type: string): string | undefined {
  const found = readRelationships(parts, from).find(({ id }) => id === reference);
  return found && !found.external && found.type === type ? found.target : undefined;
}
