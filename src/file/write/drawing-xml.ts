import type { Chart, SheetPoint } from '../../core/workbook/chart';
import { EMU_PER_POINT } from '../page-units';
import { CHART, DRAWING, RELATIONSHIPS, SPREADSHEET_DRAWING } from '../xml/namespaces';
import { drawingText } from './drawing-text';
import { xmlDocument, xmlElement } from './xml-text';

/** The drawing of one sheet: where each of its charts stands (ECMA-376 part 1, 20.5). */
export function drawingXml(charts: readonly Chart[]): string {
  return xmlDocument(
    xmlElement(
      'xdr:wsDr',
      { 'xmlns:xdr': SPREADSHEET_DRAWING[0], 'xmlns:a': DRAWING[0] },
      charts.map(anchorXml).join(''),
    ),
  );
}

/** How a drawing refers to the part of its chart number `index`. */
export function chartRelationshipId(index: number): string {
  return `rId${index + 1}`;
}

function anchorXml(chart: Chart, index: number): string {
  const frame =
    `<xdr:nvGraphicFramePr>${propertiesXml(chart, index)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    xmlElement(
      'a:graphic',
      {},
      xmlElement(
        'a:graphicData',
        { uri: CHART[0] },
        xmlElement('c:chart', {
          'xmlns:c': CHART[0],
          'xmlns:r': RELATIONSHIPS[0],
          'r:id': chartRelationshipId(index),
        }),
      ),
    );
  return xmlElement(
    'xdr:twoCellAnchor',
    {},
    pointXml('xdr:from', chart.from) +
      pointXml('xdr:to', chart.to) +
      xmlElement('xdr:graphicFrame', { macro: '' }, frame) +
      '<xdr:clientData/>',
  );
}

function propertiesXml({ name, words }: Chart, index: number): string {
  const description = words === undefined ? '' : ` descr="${drawingText(words)}"`;
  return `<xdr:cNvPr id="${index + 2}" name="${drawingText(name)}"${description}/>`;
}

function pointXml(name: string, { row, column, x, y }: SheetPoint): string {
  const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
  return (
    `<${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(x)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(y)}</xdr:rowOff></${name}>`
  );
}
