import type { Form } from '../../core/form/form';
import { importMessages, placeOfSource, textOfSource } from '../../core/import/messages';
import { type FigureChoice, type ImportedValue, type ImportProposal } from '../../core/import/proposal';
import { formatTrimmed } from '../../core/number/format-number';
import { NOTHING_ARISEN } from '../../core/report/figure';
import type { Language } from '../../core/rule/finding';
import { sectionOf } from '../../report-file/data/standard-key';
import type { ImportedData } from '../../report-file/import/data-of-proposal';
import type { CliTexts } from '../text';
import { plain } from './finding-lines';

/** One thing that an import leaves to a person; `where` is a figure's id, or empty. */
export interface ImportRemark {
  readonly kind: keyof CliTexts['importHeads'];
  readonly where: string;
  readonly message: string;
}

const LONGEST = 300;

/** What of a document was not taken, and why. */
export function importRemarks(
  form: Form,
  proposal: ImportProposal,
  { uncertain, differing }: ImportedData,
  language: Language,
): ImportRemark[] {
  const messages = importMessages[language];
  const said = (choice: FigureChoice): string =>
    choice.sources
      .map((source) => {
        const doubts = source.doubts.map((doubt) => messages.doubts[doubt]).join('; ');
        return `${words(choice.value)} (${placeOfSource(source, messages)}: “${cut(textOfSource(source))}”${doubts === '' ? '' : `; ${doubts}`})`;
      })
      .join(', ');
  const label = (id: string): string => form.indicators.get(id)?.label ?? id;
  return [
    ...uncertain.map(({ indicator, choices }): ImportRemark => ({
      kind: choices.length > 1 ? 'conflict' : 'uncertain',
      where: indicator,
      message: `${label(indicator)}: ${choices.map(said).join(' ≠ ')}`,
    })),
    ...differing.map(({ indicator, choice, computed }): ImportRemark => ({
      kind: 'differing',
      where: indicator,
      message: `${label(indicator)}: ${words(choice.value)} ≠ ${computed === undefined ? '' : words(computed)}`,
    })),
    ...proposal.unplaced.map(({ reason, text, indicator = '' }): ImportRemark => ({
      kind: 'unplaced',
      where: indicator,
      message: `${messages.unplaced[reason]}: “${cut(text)}”`,
    })),
    ...proposal.omitted.map(({ kind, count, text }): ImportRemark => ({
      kind: 'omitted',
      where: '',
      message: `${messages.omitted[kind]} (${count})${text === '' ? '' : `: “${cut(text)}”`}`,
    })),
  ];
}

/** The same as lines for people, after a line that says how much was found. */
export function importLines(
  { period, headings, paragraphs }: ImportProposal,
  { data }: ImportedData,
  remarks: readonly ImportRemark[],
  texts: CliTexts,
): string[] {
  const leftOut = Object.entries(data.standard ?? {}).flatMap(([key, text]) => (text === null ? [sectionOf(key)] : []));
  const kinds = Object.keys(texts.importHeads) as (keyof CliTexts['importHeads'])[];
  return [
    texts.importedPeriod(period?.kind, period?.year ?? 0),
    texts.imported(Object.keys({ ...data.figures, ...data.supplementary }).length, paragraphs.length, headings.length),
    ...(leftOut.length > 0 ? [texts.standardLeftOut([...new Set(leftOut)])] : []),
    ...kinds.flatMap((kind) => {
      const own = remarks.filter((remark) => remark.kind === kind);
      if (own.length === 0) return [];
      return [
        texts.importHeads[kind],
        ...own.map(({ where, message }) => `  ${where === '' ? '' : `${where} `}${plain(message)}`),
      ];
    }),
  ];
}

function words(value: ImportedValue): string {
  return value === 'nothing' ? NOTHING_ARISEN : formatTrimmed(value);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
