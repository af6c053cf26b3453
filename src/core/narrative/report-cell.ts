import type { Form } from '../form/form';
import type { PlannedContent } from '../plan/sheet-plan';
import { compileParagraph, compileText } from './compile';
import type { Facts } from './conditions';
import { decompile } from './decompile';
import { longestOfText, longestText } from './longest-text';
import type { Paragraph, Text } from './paragraph';
import { rememberObject } from '../memory/remember-object';
import { rememberText } from '../text/remember-text';
import { parseText } from './parse-text';
import { renderText, renderWithFacts } from './render';
import { contentChecksum } from './report-marks';
import { INDENT, type Look, type ReportCell, type Span, WHOLE } from './report-row';

/** Looks whose first line is indented. */
const INDENTED: readonly Look[] = ['paragraph', 'heading-1', 'heading-2'];

/** What the cells of the report are made from. */
export interface ReportFacts extends Facts {
  readonly form: Form;
}

interface CellPlaceOnRow {
  readonly id?: string;
  readonly look: Look;
  readonly span?: Span;
  readonly rows?: number;
}

/** A cell that holds plain text. */
export function literalCell(place: CellPlaceOnRow, text: string): ReportCell {
  return cell(place, { kind: 'text', text }, text, text);
}

/** A cell whose text has tokens of details: a formula where it has any. */
export function tokenCell(place: CellPlaceOnRow, source: string, facts: ReportFacts): ReportCell {
  const { text, formula } = tokensOf(facts.form)(source);
  const shown = renderText(text, facts);
  return formula === undefined ? literalCell(place, shown) : formulaCell(place, formula, shown);
}

/** The texts of a report's frame are few, and the same in every report. */
const tokensOf = rememberObject((form: Form) =>
  rememberText((source): { readonly text: Text; readonly formula?: string } => {
    const { text } = parseText(source, form);
    return text.every((part) => part.kind === 'literal') ? { text } : { text, formula: compileText(text) };
  }),
);

/** A cell with a formula of its own; `shown` is its value. */
export function formulaCell(place: CellPlaceOnRow, formula: string, shown: string): ReportCell {
  return cell(place, { kind: 'formula', formula, shown }, shown, shown);
}

/** The cell of a standard paragraph. */
export function paragraphCell(paragraph: Paragraph, facts: ReportFacts): ReportCell {
  const text = renderWithFacts(paragraph, facts);
  const shown = text === '' ? '' : INDENT + text;
  const { place, formula, checksum } = compiledCell(paragraph);
  const longest = INDENT + longestText(paragraph, facts.details);
  return { ...place, content: { kind: 'formula', formula, shown }, checksum, shown, longest };
}

/** Formulas do not depend on figures: each is made once. */
const compiled = new WeakMap<Paragraph, CompiledCell>();

interface CompiledCell {
  readonly place: Pick<ReportCell, 'id' | 'look' | 'span'>;
  readonly formula: string;
  readonly checksum: string;
}

function compiledCell(paragraph: Paragraph): CompiledCell {
  const known = compiled.get(paragraph);
  if (known) return known;
  const formula = compileParagraph(paragraph, INDENT);
  const place = { id: paragraph.id, look: 'paragraph', span: WHOLE } as const;
  const made = { place, formula, checksum: contentChecksum({ kind: 'formula', formula }) };
  compiled.set(paragraph, made);
  return made;
}

/** A cell that holds what a person put there, where the standard cell (if there is one) was. */
export function ownCell(
  standing: { readonly text: string; readonly formula?: string },
  facts: ReportFacts,
  standard?: ReportCell,
): ReportCell {
  const place = standard ?? { look: 'paragraph' as const, span: WHOLE, checksum: '' };
  if (standing.formula !== undefined) {
    const { formula } = standing;
    const text = decompile(formula, facts.form);
    const shown = text ? renderText(text, facts) : standing.text;
    const longest = text ? longestOfText(text, facts.details) : shown;
    return { ...place, content: { kind: 'formula', formula, shown }, shown, longest };
  }
  const text = INDENTED.includes(place.look) ? INDENT + standing.text : standing.text;
  return { ...place, content: { kind: 'text', text }, shown: text, longest: text };
}

function cell(place: CellPlaceOnRow, content: PlannedContent, shown: string, longest: string): ReportCell {
  return { ...place, span: place.span ?? WHOLE, content, checksum: contentChecksum(content), shown, longest };
}
