import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/file/read-workbook';
import { writeWorkbook } from '../../src/file/write-workbook';
import { cellsOf, fullChart, sheetOf } from './full-workbook';

const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';
const SHEET_WAYS = 'xl/worksheets/_rels/sheet1.xml.rels';

const charted = (): Workbook => ({
  sheets: [sheetOf('1', 'A', { cells: cellsOf([{ value: 77.3 }, { value: { error: '#N/A' } }]), charts: [fullChart] })],
  names: [],
  activeSheet: '1',
});

/** The file of {@link charted}, some of its parts written otherwise; `undefined` takes a part away. */
function changed(changes: Readonly<Record<string, ((text: string) => string) | undefined>>): Uint8Array {
  const parts = unzipSync(writeWorkbook(charted()));
  for (const [path, change] of Object.entries(changes)) {
    const part = parts[path];
    if (!part) throw new Error(`no part ${path}`);
    if (change) parts[path] = new TextEncoder().encode(change(strFromU8(part)));
    else delete parts[path];
  }
  return zipSync(parts);
}

test('the parts of a chart, each known by its content type and led to by the part before it', () => {
  const parts = unzipSync(writeWorkbook(charted()));
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  expect(text('[Content_Types].xml')).toContain(
    '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
  );
  expect(text('[Content_Types].xml')).toContain('PartName="/xl/drawings/drawing1.xml"');
  expect(text('xl/worksheets/sheet1.xml')).toMatch(/<drawing r:id="rId1"\/><\/worksheet>$/);
  expect(text(SHEET_WAYS)).toContain('Target="../drawings/drawing1.xml"');
  expect(text('xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="../charts/chart1.xml"');
});

test('a chart brings what its cells held last; a cell without a number is no point of it', () => {
  const sheet = sheetOf('1', 'A', {
    cells: cellsOf([{ value: 'Kỳ này' }], [{ value: 77.3 }], [{ value: { error: '#N/A' } }], [{ value: null }]),
    charts: [{ ...fullChart, series: [{ name: "='A'!$A$1", values: "='A'!$A$2:$A$4" }] }],
  });
  const xml = strFromU8(unzipSync(writeWorkbook({ sheets: [sheet], names: [] }))[CHART] ?? new Uint8Array());
  expect(xml).toContain('<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Kỳ này</c:v></c:pt></c:strCache>');
  expect(xml).toContain(
    '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>77.3</c:v></c:pt></c:numCache>',
  );
});

test('sheets without charts have no parts for them', () => {
  const paths = Object.keys(unzipSync(writeWorkbook({ sheets: [sheetOf('1', 'A', { charts: [] })], names: [] })));
  expect(paths.filter((path) => /drawing|chart|sheets\/_rels/.test(path))).toEqual([]);
});

/** What a chart of ours may come back with from other programs: it is read as ours all the same. */
test.each<[what: string, changes: Parameters<typeof changed>[0]]>([
  ['other prefixes', { [CHART]: (xml) => xml.replace(/<(\/?)c:/g, '<$1ch:').replace('xmlns:c=', 'xmlns:ch=') }],
  [
    'the strict namespace',
    {
      [CHART]: (xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/drawingml/2006/chart',
          'http://purl.oclc.org/ooxml/drawingml/chart',
        ),
    },
  ],
  ['an absolute target', { [SHEET_WAYS]: (xml) => xml.replace('../drawings/', '/xl/drawings/') }],
  [
    'extensions',
    {
      [CHART]: (xml) => xml.replace('</c:ser>', '<c:extLst><c:ext uri="{x}"><y xmlns="z"/></c:ext></c:extLst></c:ser>'),
    },
  ],
  [
    'an anchor that does not move with its cells',
    { [DRAWING]: (xml) => xml.replace('<xdr:twoCellAnchor', '<xdr:twoCellAnchor editAs="absolute"') },
  ],
])('%s: read as ours', (_, changes) => {
  const result = readWorkbook(changed(changes));
  expect(result).toEqual({ outcome: 'read', workbook: charted(), warnings: [] });
});

/** What is not a chart of ours, or no more: the rest of the file is read, and that something is lost is told. */
test.each<[what: string, changes: Parameters<typeof changed>[0]]>([
  ['a chart of another name', { [DRAWING]: (xml) => xml.replace('PhuLuc_BieuDo', 'Chart 1') }],
  ['a picture', { [DRAWING]: (xml) => xml.replace(/<xdr:graphicFrame[^]*<\/xdr:graphicFrame>/, '<xdr:pic/>') }],
  ['an anchor of another kind', { [DRAWING]: (xml) => xml.replace(/twoCellAnchor/g, 'oneCellAnchor') }],
  ['corners out of order', { [DRAWING]: (xml) => xml.replace('<xdr:row>3<', '<xdr:row>9<') }],
  ['a corner off the sheet', { [DRAWING]: (xml) => xml.replace('<xdr:col>7<', '<xdr:col>16384<') }],
  ['a corner that is no number', { [DRAWING]: (xml) => xml.replace('<xdr:row>3<', '<xdr:row>x<') }],
  ['a line chart', { [CHART]: (xml) => xml.replace(/barChart/g, 'lineChart') }],
  ['a stacked chart', { [CHART]: (xml) => xml.replace('"clustered"', '"stacked"') }],
  ['two plots in one', { [CHART]: (xml) => xml.replace('<c:catAx>', '<c:lineChart/><c:catAx>') }],
  [
    'no series from cells',
    { [CHART]: (xml) => xml.replace(/<c:val>/g, '<c:bubbleSize>').replace(/<\/c:val>/g, '</c:bubbleSize>') },
  ],
  ['a chart that breaks off', { [CHART]: (xml) => xml.slice(0, -30) }],
  ['a document type in the chart', { [CHART]: (xml) => `<!DOCTYPE a>${xml.replace(/<\?xml.*?\?>/, '')}` }],
  ['a chart too large', { [CHART]: (xml) => xml + ' '.repeat(2 ** 20) }],
  ['a drawing that breaks off', { [DRAWING]: (xml) => xml.slice(0, -30) }],
  ['a drawing too large', { [DRAWING]: (xml) => xml + ' '.repeat(2 ** 20) }],
  ['a chart part that is missing', { [CHART]: undefined }],
  ['a drawing that is missing', { [DRAWING]: undefined }],
  ['no way to the drawing', { [SHEET_WAYS]: undefined }],
  ['a way out of the file', { [SHEET_WAYS]: (xml) => xml.replace('Target=', 'TargetMode="External" Target=') }],
  ['a way to another kind of part', { [SHEET_WAYS]: (xml) => xml.replace('/drawing"', '/vmlDrawing"') }],
])('%s is told as not kept', (_, changes) => {
  const plain = charted();
  delete plain.sheets[0]?.charts;
  expect(readWorkbook(changed(changes))).toEqual({
    outcome: 'read',
    workbook: plain,
    warnings: [{ kind: 'content-not-kept', sheet: 'A', detail: 'drawing', count: 1 }],
  });
});

test('our chart beside a picture is kept, and the picture told as lost', () => {
  const beside = changed({
    [DRAWING]: (xml) => xml.replace('</xdr:wsDr>', '<xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>'),
  });
  expect(readWorkbook(beside)).toEqual({
    outcome: 'read',
    workbook: charted(),
    warnings: [{ kind: 'content-not-kept', sheet: 'A', detail: 'drawing', count: 1 }],
  });
});

test('of two charts with our name the first is ours', () => {
  const twice = changed({ [DRAWING]: (xml) => xml.replace(/(<xdr:twoCellAnchor>[^]*<\/xdr:twoCellAnchor>)/, '$1$1') });
  expect(readWorkbook(twice)).toMatchObject({ workbook: charted(), warnings: [{ kind: 'content-not-kept' }] });
});

test('ten thousand anchors are not looked through', () => {
  const many = changed({
    [DRAWING]: (xml) => xml.replace('</xdr:wsDr>', `${'<xdr:oneCellAnchor/>'.repeat(10_000)}</xdr:wsDr>`),
  });
  expect(readWorkbook(many)).toMatchObject({ outcome: 'read', warnings: [{ kind: 'content-not-kept', count: 1 }] });
});

test.each([['red'], ['#12345'], ['#GGGGGG']])('a colour %s is our own mistake', (fill) => {
  const sheet = sheetOf('1', 'A', { charts: [{ ...fullChart, series: [{ values: '=A1', fill }] }] });
  expect(() => writeWorkbook({ sheets: [sheet], names: [] })).toThrow(RangeError);
});
