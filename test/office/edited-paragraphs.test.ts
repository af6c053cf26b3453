import { DETAIL_TOKENS } from '../../src/core/narrative/detail-tokens';
import { decompile } from '../../src/core/narrative/decompile';
import { writeText } from '../../src/core/narrative/write-text';
import { figureList } from '../../src/core/editor/figure-list';
import { reportFacts } from '../../src/core/editor/report-facts';
import { formInForce } from '../../src/core/form/forms';
import { locateReport } from '../../src/core/locate/locate-report';
import { readSnapshot } from '../../src/core/locate/read-snapshot';
import { sampleDetails, sampleSnapshot } from '../../src/core/sample/report-141';
import { openReportWorkbook } from '../../src/excel';
import { savedByLibreOffice } from '../file/libre-office';
import { openExcel } from '../host/open-excel';

const form = formInForce(sampleDetails.document.date);

/** Every token that a text can have, some to a paragraph, between texts that are hard on formulas. */
function texts(): readonly string[] {
  const entries = figureList(reportFacts(sampleSnapshot('numbers'), form)).map(({ token }) => token);
  const tokens = [
    ...entries,
    '{PL2.2.2/PL2.2.1%}',
    '{PL7.1.2/PL7.1.1%}',
    ...DETAIL_TOKENS.map((token) => `{${token}^}`),
  ];
  const paragraphs: string[] = [];
  for (let at = 0; at < tokens.length; at += 6) {
    paragraphs.push(`Đoạn ${at}: "dấu" & (ngoặc), FALSE, {{nhọn}}: ${tokens.slice(at, at + 6).join('; ')}.`);
  }
  return paragraphs;
}

test('paragraphs with every token are read back as they were written, after LibreOffice saved the file', async () => {
  const { host, close } = openExcel();
  try {
    const book = openReportWorkbook(form);
    await book.inject({ details: sampleDetails });
    const written = texts();
    const result = await book.editParagraphs(
      written.map((text) => ({ kind: 'add', section: 'V', position: 'last', text }) as const),
    );
    expect(result.problems).toEqual([]);
    await host.whenCalculated();
    const saved = await savedByLibreOffice(host.workbook);
    const report = locateReport(form, saved);
    const paragraphs = (report && readSnapshot(report)?.paragraphs) ?? [];
    const own = paragraphs.filter(({ section, paragraph }) => section === 'V' && paragraph === undefined);
    expect(
      own.map(({ formula = '' }) => {
        const text = decompile(formula, form);
        return text && writeText(text).replace(/^\u00a0+/, '');
      }),
    ).toEqual(written);
    expect(paragraphs.filter(({ paragraph, edited }) => paragraph !== undefined && edited)).toEqual([]);
  } finally {
    close();
  }
});
