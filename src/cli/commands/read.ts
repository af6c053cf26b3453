import { dataOfReading } from '../../report-file/data/data-of-reading';
import { ofTrouble } from '../../report-file/verdict/file-finding';
import { readReportFile } from '../../report-file/verdict/file-verdict';
import { findingLines } from '../output/finding-lines';
import { NODE_BYTES } from '../files/node-bytes';
import { readBytes } from '../files/read-bytes';
import type { Command } from '.';

/** `phuluc read`: a report as JSON; what could not be read for certain is told and makes the exit code 1. */
export const readReport: Command = async ({ paths, language }, terminal, texts) => {
  const [path = ''] = paths;
  const bytes = readBytes(path, language);
  const read = bytes.outcome === 'read' ? readReportFile(bytes.bytes, language, { tools: NODE_BYTES }) : bytes;
  if (read.outcome === 'unreadable') {
    terminal.error(`${findingLines([read.finding], texts).join('\n')}\n`);
    return 2;
  }
  terminal.out(JSON.stringify(dataOfReading(read.reading), undefined, 2));
  const findings = read.reading.troubles.map((trouble) => ofTrouble(trouble, read.reading.form, language));
  if (findings.length > 0) terminal.error(`${findingLines(findings, texts).join('\n')}\n`);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};
