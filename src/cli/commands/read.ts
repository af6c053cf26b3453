import { dataOfReading } from '../../report-file/data/data-of-reading';
import { ofTrouble } from '../../report-file/verdict/file-finding';
import { readReportFile } from '../../report-file/verdict/file-verdict';
import { findingLines } from '../output/finding-lines';
import { NODE_BYTES } from '../files/node-bytes';
import { readBytes } from '../files/read-bytes';
import { isSameFile, writeResult } from '../files/write-result';
import type { Command } from '.';

/** `phuluc read`: a report as JSON, printed or written; what could not be read for certain is told and makes the exit code 1. */
export const readReport: Command = async ({ paths, options, language, format }, terminal, texts) => {
  const [path = ''] = paths;
  const { output } = options;
  if (output !== undefined && isSameFile(path, output)) {
    terminal.error(`${texts.sameFile(path)}\n`);
    return 2;
  }
  const bytes = readBytes(path, language);
  const read = bytes.outcome === 'read' ? readReportFile(bytes.bytes, language, { tools: NODE_BYTES }) : bytes;
  if (read.outcome === 'unreadable') {
    terminal.error(`${findingLines([read.finding], texts).join('\n')}\n`);
    return 2;
  }
  const json = JSON.stringify(dataOfReading(read.reading), undefined, 2);
  if (output === undefined) terminal.out(json);
  else {
    const reason = writeResult(output, `${json}\n`, options.overwrite !== undefined);
    if (reason !== undefined) {
      terminal.error(`${texts.notWritten(output, reason)}\n`);
      return 2;
    }
    if (format === 'json') terminal.out(JSON.stringify({ outcome: 'written', file: path, output }, undefined, 2));
    else terminal.out(texts.written(output));
  }
  const findings = read.reading.troubles.map((trouble) => ofTrouble(trouble, read.reading.form, language));
  if (findings.length > 0) terminal.error(`${findingLines(findings, texts).join('\n')}\n`);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};
