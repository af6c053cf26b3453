import { formById } from '../../core/form/forms';
import { proposeImport } from '../../core/import/propose-import';
import { writeWorkbook } from '../../file/write-workbook';
import { formFault, newestForm } from '../../report-file/data/read-report-data';
import { dataOfProposal } from '../../report-file/import/data-of-proposal';
import { readImportFile } from '../../report-file/import/read-import-file';
import { unreadable } from '../../report-file/verdict/file-finding';
import { workbookOfData } from '../../report-file/workbook-of-data';
import { readBytes } from '../files/read-bytes';
import { isSameFile, writeResult } from '../files/write-result';
import { findingLines } from '../output/finding-lines';
import { importLines, importRemarks } from '../output/import-lines';
import type { Command } from '.';

/** `phuluc import`: a report out of a document written elsewhere; exit code 1 where something is left to a person. */
export const importReport: Command = async ({ paths, options, language, format }, terminal, texts) => {
  const [path = ''] = paths;
  const { output } = options;
  const form = options.form === undefined ? newestForm() : formById(options.form);
  if (!form) {
    terminal.error(`${texts.dataFault(formFault(options.form ?? ''))}\n`);
    return 2;
  }
  if (output !== undefined && isSameFile(path, output)) {
    terminal.error(`${texts.sameFile(path)}\n`);
    return 2;
  }
  const bytes = readBytes(path, language);
  const file = bytes.outcome === 'read' ? readImportFile(bytes.bytes, path, language) : bytes;
  if (file.outcome === 'unreadable') {
    const finding = 'finding' in file ? file.finding : unreadable('file', file.message, file.cure);
    terminal.error(`${findingLines([finding], texts).join('\n')}\n`);
    return 2;
  }
  const proposal = file.outcome === 'report' ? file.proposal : proposeImport(file.document, form);
  const imported = dataOfProposal(form, proposal);
  const remarks = importRemarks(form, proposal, imported, language);
  const json = JSON.stringify(imported.data, undefined, 2);
  if (output !== undefined) {
    const isWorkbook = /\.xlsx$/i.test(output);
    const content = isWorkbook ? writeWorkbook(workbookOfData(form, imported.data, terminal.today)) : `${json}\n`;
    const reason = writeResult(output, content, options.overwrite !== undefined);
    if (reason !== undefined) {
      terminal.error(`${texts.notWritten(output, reason)}\n`);
      return 2;
    }
  }
  const lines = importLines(proposal, imported, remarks, texts);
  if (output === undefined) {
    terminal.out(json);
    terminal.error(`${lines.join('\n')}\n`);
  } else if (format === 'json') {
    terminal.out(JSON.stringify({ outcome: 'imported', file: path, output, remarks }, undefined, 2));
  } else terminal.out([texts.written(output), ...lines].join('\n'));
  return remarks.length > 0 ? 1 : 0;
};
