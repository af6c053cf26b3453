import { droppedWords, planDocument, prepareExport, writeDocument } from '../../docx';
import { type FileFinding, ofRule, ofTrouble } from '../../report-file/verdict/file-finding';
import { readReportFile, verdictOf } from '../../report-file/verdict/file-verdict';
import { readBytes } from '../files/read-bytes';
import { isSameFile, writeResult } from '../files/write-result';
import { findingLines, plain } from '../output/finding-lines';
import { NoFonts, rasterise } from '../picture/rasterise';
import type { Command } from '.';

/** `phuluc export`: the official .docx of a report; exit code 1 where an error stands that is not explained. */
export const exportReportFile: Command = async ({ paths, options, language, format }, terminal, texts) => {
  const [path = ''] = paths;
  const { output = '' } = options;
  const isJson = format === 'json';
  const tell = (answer: object): void => terminal.out(JSON.stringify(answer, undefined, 2));
  const refuseUse = (text: string): 2 => {
    terminal.error(`${text}\n`);
    return 2;
  };
  if (isSameFile(path, output)) return refuseUse(texts.sameFile(path));
  if (!/\.docx$/i.test(output)) return refuseUse(texts.notDocx(output));
  const bytes = readBytes(path, language);
  const read = bytes.outcome === 'read' ? readReportFile(bytes.bytes, language) : bytes;
  if (read.outcome === 'unreadable') {
    if (isJson) tell({ outcome: 'unreadable', file: path, findings: [read.finding] });
    else terminal.error(`${findingLines([read.finding], texts).join('\n')}\n`);
    return 2;
  }
  const { form, snapshot, troubles, withheld } = read.reading;
  const refuse = (message: string, findings: readonly FileFinding[]): 1 => {
    if (isJson) tell({ outcome: 'refused', file: path, message, findings });
    else terminal.out([`${plain(path)}: ${message}`, ...findingLines(findings, texts)].join('\n'));
    return 1;
  };
  // What was not read for certain cannot be told of a report, and no explanation makes up for it.
  const damage = troubles
    .map((trouble) => ofTrouble(trouble, form, language))
    .filter(({ severity }) => severity === 'error');
  if (damage.length + withheld.size > 0) return refuse(texts.exportDamaged(damage.length), damage);
  const preparation = prepareExport(snapshot, form, language);
  if (preparation.outcome === 'refused') {
    const { message, records } = preparation.refusal;
    return refuse(
      message,
      records.map((record) => ({ ...ofRule(record.finding), message: record.message, cure: record.cure })),
    );
  }
  const plan = planDocument(preparation.report);
  const document = await writeDocument(plan, rasterise).catch((thrown: unknown) => {
    if (thrown instanceof NoFonts) return undefined;
    throw thrown;
  });
  if (!document) return refuseUse(texts.noFonts);
  const reason = writeResult(output, document, options.overwrite !== undefined);
  if (reason !== undefined) return refuseUse(texts.notWritten(output, reason));
  const explained = preparation.report.explanations.length;
  const { complete } = verdictOf(read.reading, language);
  const dropped = plan.dropped.map((each) => droppedWords(each, language));
  if (isJson) tell({ outcome: 'exported', file: path, output, explained, complete, dropped });
  else {
    const notes = [
      ...(explained > 0 ? [texts.withExplanations(explained)] : []),
      ...(complete ? [] : [texts.notFilled]),
    ];
    terminal.out([texts.written(output), ...notes].join('\n'));
    if (dropped.length > 0) terminal.error(`${dropped.map(plain).join('\n')}\n`);
  }
  return 0;
};
