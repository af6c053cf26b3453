import { formInForce } from '../../../src/core/form/forms';
import { proposeImport } from '../../../src/core/import/propose-import';
import type { ImportProposal } from '../../../src/core/import/proposal';
import { formatTrimmed } from '../../../src/core/number/format-number';
import { readNumber } from '../../../src/core/number/read-number';
import { sampleDetails, sampleFigures, sampleSnapshot } from '../../../src/core/sample/report-141';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import { exportReport } from '../../../src/docx';
import { writeWorkbook } from '../../../src/file/write-workbook';
import { readImportFile } from '../../../src/report-file/import/read-import-file';
import { workbookOfData } from '../../../src/report-file/workbook-of-data';

const form = formInForce(sampleDetails.document.date);

/** Every figure of the sample that has a value, in Vietnamese style. */
const expected = new Map(
  [...sampleFigures].flatMap(([id, printed]) => {
    const read = readNumber(printed);
    return read ? [[id, formatTrimmed(read.value)] as const] : [];
  }),
);

async function imported(): Promise<ImportProposal> {
  const bytes = await exportReport({
    form,
    details: sampleDetails,
    rows: sampleSnapshot('typed').rows,
    paragraphs: sampleParagraphs,
    explanations: [],
  });
  const file = readImportFile(bytes, 'bao-cao.docx', 'vi');
  if (file.outcome !== 'document') throw new Error(JSON.stringify(file));
  return proposeImport(file.document, form);
}

/** What rows say, by figure. */
const rowsOf = ({ figures }: ImportProposal) =>
  new Map(
    figures.flatMap(({ indicator, choices }) =>
      choices
        .filter(({ sources }) => sources.some(({ kind }) => kind !== 'sentence'))
        .map(({ value }) => [indicator, value === 'nothing' ? value : formatTrimmed(value)] as const),
    ),
  );

test('our own letter gives back every figure, none of them in doubt', async () => {
  const proposal = await imported();
  expect(expected.size).toBe(54);
  expect(rowsOf(proposal)).toEqual(expected);
  const doubts = proposal.figures.flatMap(({ choices }) =>
    choices.flatMap(({ sources }) => sources.filter(({ kind }) => kind === 'row').flatMap((source) => source.doubts)),
  );
  expect(doubts).toEqual([]);
});

test('every paragraph comes back in its section, and nothing is left over', async () => {
  const proposal = await imported();
  const texts = (paragraphs: readonly { readonly section: string; readonly text: string }[]) =>
    paragraphs.map(({ section, text }) => `${section}: ${text}`);
  const written = sampleParagraphs.filter(({ paragraph }) => paragraph !== 'tieu-de');
  expect(texts(proposal.paragraphs)).toEqual(texts(written));
  expect(proposal.unplaced).toEqual([]);
  expect(proposal.omitted).toEqual([]);
});

test('its details come back as they are kept', async () => {
  const { details, period } = await imported();
  expect(period).toEqual(sampleDetails.period);
  expect(Object.fromEntries(details.map(({ field, value }) => [field, value]))).toEqual({
    'unit.name': sampleDetails.unit.name,
    'unit.parent': sampleDetails.unit.parent,
    'document.number': sampleDetails.document.number,
    'document.date': sampleDetails.document.date,
    'document.place': sampleDetails.document.place,
    'signatory.authority': sampleDetails.signatory.authority,
    'signatory.title': sampleDetails.signatory.title,
    'signatory.name': sampleDetails.signatory.name,
    addressees: sampleDetails.addressees.join('\n'),
    recipients: sampleDetails.recipients.join('\n'),
  });
});

test('the workbook gives its figures exactly', () => {
  const figures = Object.fromEntries([...sampleFigures].map(([id, text]) => [id, text === '' ? null : text]));
  const { unit, period, document, signatory, addressees, recipients } = sampleDetails;
  const data = {
    unit,
    period,
    document: { ...document, signatory, addressees, recipients },
    figures,
    narrative: { 'I.1': ['Đoạn tự viết.'] },
  };
  const file = readImportFile(writeWorkbook(workbookOfData(form, data, '2022-09-05')), 'bao-cao.xlsx', 'vi');
  if (file.outcome !== 'report') throw new Error(JSON.stringify(file));
  expect(rowsOf(file.proposal)).toEqual(expected);
  expect(file.proposal.paragraphs).toEqual([{ section: 'I.1', text: 'Đoạn tự viết.' }]);
  expect(file.proposal.period).toEqual(period);
  expect(file.proposal.unplaced).toEqual([]);
});
