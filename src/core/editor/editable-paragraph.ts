import type { Text } from '../narrative/paragraph';
import { narrativeOf } from '../narrative/paragraphs';
import { formulaText } from '../narrative/recalculated-paragraphs';
import { type RenderedText, renderWithSpans } from '../narrative/rendered-text';
import type { ReportFacts } from '../narrative/report-cell';
import type { ParagraphReading } from '../report/snapshot';

/**
 * - `standard`: as we wrote it, following its figures and its conditions
 * - `edited`: a standard one that a person has replaced
 * - `own`: a person's own
 */
export type ParagraphKind = 'standard' | 'edited' | 'own';

/** A paragraph of the report sheet as the editor shows it. */
export interface EditableParagraph {
  readonly kind: ParagraphKind;
  /** As it was read; what an edit is compared with. */
  readonly standing: ParagraphReading;
  /** What it says, figures and details as tokens; `undefined` for a formula of a person's own, which is left alone. */
  readonly text: Text | undefined;
  /** What it shows, and where figures and details stand in it. */
  readonly shown: RenderedText;
  /** Whether its words change with the figures; once it is edited they no longer do. */
  readonly isConditional: boolean;
  /** Whether it was typed as plain text: no number in it follows a figure. */
  readonly typed: boolean;
}

/** A paragraph opened for editing. A standard one with conditions is read as it is now, by the branches that hold. */
export function editableParagraph(standing: ParagraphReading, facts: ReportFacts): EditableParagraph {
  const kind = kindOf(standing);
  if (standing.formula === undefined) {
    const text: Text = standing.text === '' ? [] : [{ kind: 'literal', text: standing.text }];
    return { kind, standing, text, shown: plain(standing.text), isConditional: false, typed: true };
  }
  const text = formulaText(standing, facts);
  if (!text) return { kind, standing, text, shown: plain(standing.text), isConditional: false, typed: false };
  const unindented = withoutFirstIndent(text);
  const shown = renderWithSpans(unindented, facts);
  return { kind, standing, text: unindented, shown, isConditional: isConditional(standing, facts), typed: false };
}

function kindOf({ paragraph, edited, formula }: ParagraphReading): ParagraphKind {
  if (paragraph === undefined) return 'own';
  return (edited ?? formula === undefined) ? 'edited' : 'standard';
}

/** Whether a standard paragraph, as we wrote it, chooses its words by the figures. */
function isConditional({ paragraph: id, edited }: ParagraphReading, { form }: ReportFacts): boolean {
  const standard = edited === true ? undefined : narrativeOf(form).paragraphs.find((each) => each.id === id);
  return standard?.when !== undefined || (standard?.pieces.some(({ kind }) => kind === 'choice') ?? false);
}

function plain(text: string): RenderedText {
  return { text, spans: [] };
}

function withoutFirstIndent(text: Text): Text {
  const [first, ...rest] = text;
  if (first?.kind !== 'literal') return text;
  const literal = first.text.replace(/^[ \u00a0]+/, '');
  return literal === '' ? rest : [{ kind: 'literal', text: literal }, ...rest];
}
