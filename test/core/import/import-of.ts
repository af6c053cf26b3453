import { documentOfText } from '../../../src/core/document/document-of-text';
import type { DocumentBlock, TextDocument } from '../../../src/core/document/text-document';
import { formInForce } from '../../../src/core/form/forms';
import { proposeImport } from '../../../src/core/import/propose-import';
import type { FigureSource, ImportProposal } from '../../../src/core/import/proposal';
import { formatTrimmed } from '../../../src/core/number/format-number';

export const form = formInForce('2022-09-05');

type Part = string | readonly (readonly string[])[];

/** Paragraphs of a document as a .docx has them: one string a paragraph, a list of lists a table. */
export function documentOf(...parts: readonly Part[]): TextDocument {
  const blocks = parts.map((part): DocumentBlock =>
    typeof part === 'string'
      ? { kind: 'paragraph', text: part }
      : {
          kind: 'table',
          rows: part.map((cells) => ({
            cells: cells.map((text, column) => ({ column, columns: 1, blocks: [{ kind: 'paragraph', text }] })),
          })),
        },
  );
  return { blocks, omitted: [] };
}

export const importOf = (...parts: readonly Part[]): ImportProposal => proposeImport(documentOf(...parts), form);
export const importOfText = (text: string): ImportProposal => proposeImport(documentOfText(text), form);

const sourceText = (source: FigureSource): string =>
  [source.kind, ...source.doubts].join('+') + (source.kind === 'sentence' ? `@${source.section}` : '');

/** `PL2.2.1 = 44 (row) / 42 (sentence@I.1)`, one a figure. */
export const figuresOf = ({ figures }: ImportProposal): string[] =>
  figures.map(
    ({ indicator, choices }) =>
      `${indicator} = ${choices
        .map(
          ({ value, sources }) =>
            `${value === 'nothing' ? value : formatTrimmed(value)} (${sources.map(sourceText).join(', ')})`,
        )
        .join(' / ')}`,
  );

/** `I.1: text`, one a paragraph. */
export const paragraphsOf = ({ paragraphs }: ImportProposal): string[] =>
  paragraphs.map(({ section, text }) => `${section}: ${text}`);

/** `unknown-row: text`, one a text. */
export const unplacedOf = ({ unplaced }: ImportProposal): string[] =>
  unplaced.map(({ reason, indicator, text }) => `${reason}${indicator === undefined ? '' : ` ${indicator}`}: ${text}`);

/** The first row of the head of an appendix's table, all columns apart. */
export const HEAD = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'];

/** A row of the form with a figure, as the form prints it. */
export function printed(
  id: string,
  figure: string,
  changes: { stt?: string; label?: string; unit?: string; note?: string } = {},
): string[] {
  const row = form.indicators.get(id);
  if (!row) throw new Error(`No row ${id}`);
  return [
    changes.stt ?? row.stt,
    changes.label ?? row.label,
    changes.unit ?? row.unit,
    figure,
    changes.note ?? row.note ?? '',
  ];
}

export const importOfBlocks = (blocks: readonly DocumentBlock[]): ImportProposal =>
  proposeImport({ blocks, omitted: [] }, form);
