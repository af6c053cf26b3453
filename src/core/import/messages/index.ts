import type { OmissionKind } from '../../document/text-document';
import type { Language } from '../../rule/finding';
import { fillTemplate } from '../../rule/messages/template';
import type { FigureSource, ImportDoubt, ImportedDetail, UnplacedReason } from '../proposal';
import { enImportMessages } from './en';
import { viImportMessages } from './vi';

/** What is said of an import in one language. */
export interface ImportMessages {
  readonly doubts: Readonly<Record<ImportDoubt, string>>;
  readonly unplaced: Readonly<Record<UnplacedReason, string>>;
  readonly omitted: Readonly<Record<OmissionKind, string>>;
  readonly details: Readonly<Record<ImportedDetail, string>>;
  /** Where a figure stands: with `{appendix}` and `{stt}`, `{section}`, `{sheet}` and `{address}`. */
  readonly row: string;
  readonly sentence: string;
  readonly cell: string;
}

export const importMessages: Readonly<Record<Language, ImportMessages>> = Object.freeze<
  Record<Language, ImportMessages>
>({
  vi: viImportMessages,
  en: enImportMessages,
});

/** Where a value was found, in words: `Bảng PL2, dòng 2.1`, `Mục I.1`. */
export function placeOfSource(source: FigureSource, messages: ImportMessages): string {
  switch (source.kind) {
    case 'row':
      return fillTemplate(messages.row, { appendix: source.appendix, stt: source.stt });
    case 'sentence':
      return fillTemplate(messages.sentence, { section: source.section });
    case 'cell':
      return fillTemplate(messages.cell, { sheet: source.sheet, address: source.address });
  }
}

/** The text that a value was found in: its sentence, or the cells of its row. */
export function textOfSource(source: FigureSource): string {
  if (source.kind === 'sentence') return source.text;
  if (source.kind === 'cell') return source.label;
  const { stt, label, unit, figure, note } = source;
  return [stt, label, unit, figure, note]
    .map((text) => text.replace(/\n/g, ' '))
    .filter((text) => text !== '')
    .join(' | ');
}
