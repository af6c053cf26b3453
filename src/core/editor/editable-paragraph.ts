import type { Text } from '../narrative/paragraph';
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
  /** Whether it was typed as plain text: no number in it follows a figure. */
  readonly typed: boolean;
}

/** A paragraph opened for editing. A standard one with conditions is read as it is now, by the branches that hold. */
export function editableParagraph(standing: ParagraphReading, facts: ReportFacts): EditableParagraph {
  const kind = kindOf(standing);
  if (standing.formula === undefined) {
    const text: Text = standing.text === '' ? [] : [{ kind: 'literal', text: standing.text }];
    return { kind, standing, text, shown: { text: standing.text, spans: [] }, typed: true };
  }
  const text = formulaText(standing, facts);
  if (!text) return { kind, standing, text, shown: { text: standing.text, spans: [] }, typed: false };
  const unindented = withoutFirstIndent(text);
  return { kind, standing, text: unindented, shown: renderWithSpans(unindented, facts), typed: false };
}

function kindOf({ paragraph, edited, formula }: ParagraphReading): ParagraphKind {
  if (paragraph === undefined) return 'own';
  return (edited ?? formula === undefined) ? 'edited' : 'standard';
}

function withoutFirstIndent(text: Text): Text {
  const [first, ...rest] = text;
  if (first?.kind !== 'literal') return text;
  const literal = first.text.replace(/^[ \u00a0]+/, '');
  return literal === '' ? rest : [{ kind: 'literal', text: literal }, ...rest];
}
