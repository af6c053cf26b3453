import type { Workbook } from '../../core/workbook/workbook';
import { chartXml } from './chart-xml';
import { chartRelationshipId, drawingXml } from './drawing-xml';
import { chartPath, drawingPath, relationshipsPath, relationshipsXml, sheetPath } from './package-xml';
import { DRAWING_RELATIONSHIP } from './sheet-xml';

/** The parts that charts take besides their sheets: path and text of each. */
export interface DrawingParts {
  readonly parts: readonly (readonly [path: string, text: string])[];
  readonly drawingCount: number;
  readonly chartCount: number;
}

/** Drawings, charts and the ways to them. A sheet without charts has no drawing. */
export function drawingParts(workbook: Workbook): DrawingParts {
  const parts: (readonly [string, string])[] = [];
  let drawingCount = 0;
  let chartCount = 0;
  workbook.sheets.forEach(({ charts = [] }, index) => {
    if (charts.length === 0) return;
    const [sheet, drawing] = [sheetPath(index), drawingPath(drawingCount)];
    const first = chartCount;
    parts.push(
      [relationshipsPath(sheet), relationshipsXml([[DRAWING_RELATIONSHIP, 'drawing', fromFolder(drawing)]])],
      [drawing, drawingXml(charts)],
      [
        relationshipsPath(drawing),
        relationshipsXml(
          charts.map((_, at) => [chartRelationshipId(at), 'chart', fromFolder(chartPath(first + at))] as const),
        ),
      ],
      ...charts.map((chart, at) => [chartPath(first + at), chartXml(chart, workbook)] as const),
    );
    drawingCount += 1;
    chartCount += charts.length;
  });
  return { parts, drawingCount, chartCount };
}

/** From one folder of `xl` to a part in another. */
function fromFolder(path: string): string {
  return path.replace(/^xl\//, '../');
}
