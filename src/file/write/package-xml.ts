import { PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from '../xml/namespaces';
import { sheetRelationshipId } from './workbook-xml';
import { xmlDocument, xmlElement } from './xml-text';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart';

export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

export function drawingPath(index: number): string {
  return `xl/drawings/drawing${index + 1}.xml`;
}

export function chartPath(index: number): string {
  return `xl/charts/chart${index + 1}.xml`;
}

/** The path of the part that holds the ways from a part to others. */
export function relationshipsPath(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** `[Content_Types].xml`: what each part is. */
export function contentTypesXml(sheetCount: number, drawingCount: number, chartCount: number): string {
  const override = (part: string, ContentType: string): string =>
    xmlElement('Override', { PartName: `/${part}`, ContentType: `${ContentType}+xml` });
  const type = (part: string, kind: string): string => override(part, `${SPREADSHEET_TYPE}.${kind}`);
  const drawings = Array.from({ length: drawingCount }, (_, index) => override(drawingPath(index), DRAWING_TYPE));
  const charts = Array.from({ length: chartCount }, (_, index) => override(chartPath(index), CHART_TYPE));
  const sheets = Array.from({ length: sheetCount }, (_, index) => type(sheetPath(index), 'worksheet'));
  return xmlDocument(
    xmlElement(
      'Types',
      { xmlns: CONTENT_TYPES },
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        type('xl/workbook.xml', 'sheet.main') +
        sheets.join('') +
        type('xl/styles.xml', 'styles') +
        type('xl/sharedStrings.xml', 'sharedStrings') +
        drawings.join('') +
        charts.join(''),
    ),
  );
}

/** `_rels/.rels`: the way to the workbook. */
export function packageRelationshipsXml(): string {
  return relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]);
}

/** `xl/_rels/workbook.xml.rels`: the ways from the workbook to its other parts. */
export function workbookRelationshipsXml(sheetCount: number): string {
  return relationshipsXml([
    ...Array.from({ length: sheetCount }, (_, index): [string, string, string] => [
      sheetRelationshipId(index),
      'worksheet',
      `worksheets/sheet${index + 1}.xml`,
    ]),
    [sheetRelationshipId(sheetCount), 'styles', 'styles.xml'],
    [sheetRelationshipId(sheetCount + 1), 'sharedStrings', 'sharedStrings.xml'],
  ]);
}

/** The ways from a part to others; targets are relative to the part's folder. */
export function relationshipsXml(ways: readonly (readonly [id: string, type: string, target: string])[]): string {
  const elements = ways.map(([Id, type, Target]) =>
    xmlElement('Relationship', { Id, Type: `${RELATIONSHIPS[0]}/${type}`, Target }),
  );
  return xmlDocument(xmlElement('Relationships', { xmlns: PACKAGE_RELATIONSHIPS[0] }, elements.join('')));
}
