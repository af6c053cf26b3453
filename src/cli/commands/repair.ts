import { writeWorkbook } from '../../file/write-workbook';
import { repairWorkbook } from '../../report-file/repair/repair-workbook';
import { ofTrouble } from '../../report-file/verdict/file-finding';
import { readReportFile } from '../../report-file/verdict/file-verdict';
import { NODE_BYTES } from '../files/node-bytes';
import { readBytes } from '../files/read-bytes';
import { isSameFile, isWorkbookName, writeResult } from '../files/write-result';
import { findingLines } from '../output/finding-lines';
import type { Command } from '.';

/** `phuluc repair`: a fresh workbook with what was read for certain; exit code 1 where something is left to a person. */
export const repairReport: Command = async ({ paths, options, language, format }, terminal, texts) => {
  const [path = ''] = paths;
  const { output = '' } = options;
  if (isSameFile(path, output)) {
    terminal.error(`${texts.sameFile(path)}\n`);
    return 2;
  }
  if (!isWorkbookName(output)) {
    terminal.error(`${texts.notXlsx(output)}\n`);
    return 2;
  }
  const bytes = readBytes(path, language);
  const read = bytes.outcome === 'read' ? readReportFile(bytes.bytes, language, { tools: NODE_BYTES }) : bytes;
  if (read.outcome === 'unreadable') {
    if (format === 'json')
      terminal.out(JSON.stringify({ outcome: 'unreadable', file: path, findings: [read.finding] }, undefined, 2));
    else terminal.error(`${findingLines([read.finding], texts).join('\n')}\n`);
    return 2;
  }
  const { workbook, placed, notPlaced } = repairWorkbook(read.reading);
  const reason = writeResult(output, writeWorkbook(workbook), options.overwrite !== undefined);
  if (reason !== undefined) {
    terminal.error(`${texts.notWritten(output, reason)}\n`);
    return 2;
  }
  const findings = notPlaced.map((trouble) => ofTrouble(trouble, read.reading.form, language));
  if (format === 'json') {
    terminal.out(
      JSON.stringify({ outcome: 'repaired', file: path, output, placed, notPlaced: findings }, undefined, 2),
    );
  } else {
    const list = findings.length === 0 ? [] : [texts.notPlaced(findings.length), ...findingLines(findings, texts)];
    terminal.out(
      [
        texts.written(output),
        texts.placed(placed.figures, placed.notes, placed.paragraphs, placed.explanations),
        ...list,
      ].join('\n'),
    );
  }
  return findings.some(({ severity }) => severity !== 'info') ? 1 : 0;
};
