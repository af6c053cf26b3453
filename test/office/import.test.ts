import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { formInForce } from '../../src/core/form/forms';
import { proposeImport } from '../../src/core/import/propose-import';
import type { ImportProposal } from '../../src/core/import/proposal';
import { formatTrimmed } from '../../src/core/number/format-number';
import { readNumber } from '../../src/core/number/read-number';
import { sampleDetails, sampleFigures, sampleSnapshot } from '../../src/core/sample/report-141';
import { sampleParagraphs } from '../../src/core/sample/report-141-paragraphs';
import { exportReport } from '../../src/docx';
import { writeWorkbook } from '../../src/file/write-workbook';
import { readImportFile } from '../../src/report-file/import/read-import-file';
import { workbookOfData } from '../../src/report-file/workbook-of-data';

const run = promisify(execFile);
const form = formInForce(sampleDetails.document.date);

/** The file as LibreOffice opens it and saves it in a format. */
async function saved(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'phuluc-'));
  try {
    const file = join(folder, `in.${from}`);
    await writeFile(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    await run('soffice', ['--headless', profile, '--convert-to', to, '--outdir', out, file]);
    return new Uint8Array(await readFile(join(out, `in.${to.split(':')[0]}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function proposalOf(bytes: Uint8Array, name: string): ImportProposal {
  const file = readImportFile(bytes, name, 'vi');
  if (file.outcome === 'unreadable') throw new Error(file.message);
  return file.outcome === 'report' ? file.proposal : proposeImport(file.document, form);
}

const rowsOf = ({ figures }: ImportProposal) =>
  new Map(
    figures.flatMap(({ indicator, choices }) =>
      choices
        .filter(({ sources }) => sources.some(({ kind }) => kind !== 'sentence'))
        .map(({ value }) => [indicator, value === 'nothing' ? value : formatTrimmed(value)] as const),
    ),
  );
const expected = new Map(
  [...sampleFigures].flatMap(([id, printed]) => {
    const read = readNumber(printed);
    return read ? [[id, formatTrimmed(read.value)] as const] : [];
  }),
);

const letter = () =>
  exportReport({
    form,
    details: sampleDetails,
    rows: sampleSnapshot('typed').rows,
    paragraphs: sampleParagraphs,
    explanations: [],
  });

test.each([
  ['docx', 'docx'],
  ['odt and back', 'odt'],
])(
  'our letter saved by LibreOffice as %s gives back every figure and every paragraph in its section',
  async (_, format) => {
    const once = await saved(await letter(), 'docx', format);
    const proposal = proposalOf(format === 'docx' ? once : await saved(once, format, 'docx'), 'bao-cao.docx');
    expect(rowsOf(proposal)).toEqual(expected);
    const texts = (paragraphs: readonly { readonly section: string; readonly text: string }[]) =>
      paragraphs.map(({ section, text }) => `${section}: ${text}`);
    expect(texts(proposal.paragraphs)).toEqual(
      texts(sampleParagraphs.filter(({ paragraph }) => paragraph !== 'tieu-de')),
    );
    expect(proposal.unplaced).toEqual([]);
    expect(proposal.period).toEqual(sampleDetails.period);
  },
);

test('its text alone, as copied out of the document, gives them too', async () => {
  const text = await saved(await letter(), 'docx', 'txt:Text (encoded):UTF8');
  const proposal = proposalOf(text, 'bao-cao.txt');
  expect(proposal.paragraphs.length).toBeGreaterThan(40);
  expect(proposal.period).toEqual(sampleDetails.period);
  expect(rowsOf(proposal)).toEqual(expected);
});

test('the workbook saved by LibreOffice gives its figures exactly', async () => {
  const figures = Object.fromEntries([...sampleFigures].map(([id, text]) => [id, text === '' ? null : text]));
  const data = { unit: sampleDetails.unit, period: sampleDetails.period, figures };
  const workbook = writeWorkbook(workbookOfData(form, data, '2022-09-05'));
  expect(rowsOf(proposalOf(await saved(workbook, 'xlsx', 'xlsx'), 'bao-cao.xlsx'))).toEqual(expected);
});
