import { readFileSync } from 'node:fs';
import { formById } from '../../core/form/forms';
import { decodeUnicode } from '../../file/text/decode-unicode';
import { writeWorkbook } from '../../file/write-workbook';
import { type DataFault, formFault, newestForm, readReportData } from '../../report-file/data/read-report-data';
import type { ReportData } from '../../report-file/data/report-data';
import { workbookOfData } from '../../report-file/workbook-of-data';
import { isWorkbookName, writeResult } from '../files/write-result';
import type { Command } from '.';

/** `phuluc new`: a fresh report workbook, filled with what a `report.json` gives. */
export const newReport: Command = async ({ options, format }, terminal, texts) => {
  const { data: source, output = '' } = options;
  const refuse = (path: string, faults: readonly DataFault[]): 2 => {
    if (format === 'json') terminal.out(JSON.stringify({ outcome: 'unusable', file: path, faults }, undefined, 2));
    else
      terminal.error(
        `${[texts.dataFaults(path, faults.length), ...faults.map((fault) => `- ${texts.dataFault(fault)}`)].join('\n')}\n`,
      );
    return 2;
  };
  if (!isWorkbookName(output)) {
    terminal.error(`${texts.notXlsx(output)}\n`);
    return 2;
  }
  let form = options.form === undefined ? newestForm() : formById(options.form);
  if (!form) return refuse('--form', [formFault(options.form ?? '')]);
  let data: ReportData = {};
  if (source !== undefined) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(source);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      terminal.error(`${texts.notRead(source, code)}\n`);
      return 2;
    }
    const text = decodeUnicode(bytes);
    if (text === undefined) return refuse(source, [{ path: '', kind: 'encoding', expected: 'UTF-8' }]);
    const read = readReportData(text, options.form);
    if (read.outcome === 'faulty') return refuse(source, read.faults);
    ({ data, form } = read);
  }
  const reason = writeResult(
    output,
    writeWorkbook(workbookOfData(form, data, terminal.today)),
    options.overwrite !== undefined,
  );
  if (reason !== undefined) {
    terminal.error(`${texts.notWritten(output, reason)}\n`);
    return 2;
  }
  if (format === 'json')
    terminal.out(JSON.stringify({ outcome: 'written', file: output, form: form.id }, undefined, 2));
  else terminal.out(texts.written(output));
  return 0;
};
