import { SnapshotFacts } from '../check/snapshot-facts';
import type { Form, IndicatorId } from '../form/form';
import { compareDecimals } from '../number/decimal';
import { roundHalfUp } from '../number/round-half-up';
import type { Part } from '../narrative/paragraph';
import { parseText } from '../narrative/parse-text';
import { renderPart } from '../narrative/render';
import type { ReportFacts } from '../narrative/report-cell';
import { originalSpan, type Span } from '../prose/folded-text';
import { ambiguousMentions, type Mention } from '../prose/mentions/find-mentions';
import { mentionsOf } from '../prose/mentions/mentions-of';
import { readParagraph, type ReadParagraph } from '../prose/read-paragraph';
import { isTold, toldFigures } from '../prose/told';
import { sentenceAt } from '../prose/written';
import type { Snapshot } from '../report/snapshot';
import type { EditableParagraph } from './editable-paragraph';

/** A figure that a number of the text may become. */
export interface LinkCandidate {
  readonly indicator: IndicatorId;
  readonly part: Part;
  /** What will stand there: `02` for a typed `2`. */
  readonly becomes: string;
}

/**
 * A number of a paragraph that no formula keeps, and the figure of the same value that its sentence speaks of; its span
 * is in the text shown. Where its words fit several figures there are several candidates. A number that differs from
 * its figure is no link but a finding of the prose check: nobody can know which of the two is right.
 */
export interface NumberLink extends Span {
  readonly written: string;
  readonly sentence: string;
  /** The number within its sentence. */
  readonly mark: Span;
  readonly candidates: readonly LinkCandidate[];
}

/** The numbers of a paragraph that could follow figures, in order. A standard paragraph has none: it follows them already. */
export function numberLinks(
  paragraph: EditableParagraph,
  snapshot: Snapshot,
  facts: ReportFacts,
): readonly NumberLink[] {
  if (paragraph.kind === 'standard' || !paragraph.text) return [];
  const { standing, shown } = paragraph;
  const reading = standing.text === shown.text ? standing : { ...standing, text: shown.text };
  const read = readParagraph(reading, facts.form);
  const search = new Search(read, new SnapshotFacts(snapshot, facts.form), facts);
  const taken = (link: NumberLink): boolean =>
    shown.spans.some(({ start, end }) => link.start < end && link.end > start);
  const told = toldFigures(search.checked, [read]).flatMap(({ mention }) => search.single(mention) ?? []);
  const ambiguous = ambiguousMentions(read, mentionsOf(facts.form)).flatMap((each) => search.choice(each) ?? []);
  return [...told, ...ambiguous].filter((link) => !taken(link)).sort((a, b) => a.start - b.start);
}

class Search {
  constructor(
    private readonly read: ReadParagraph,
    readonly checked: SnapshotFacts,
    private readonly facts: ReportFacts,
  ) {}

  /** A number whose words leave no doubt of its figure. */
  single(mention: Mention): NumberLink | undefined {
    const candidate = this.#sameValue(mention) ? this.#candidate(mention) : undefined;
    return candidate && this.#link(mention, [candidate]);
  }

  /** A number whose words fit several figures. */
  choice(mentions: readonly Mention[]): NumberLink | undefined {
    const [first] = mentions;
    const fitting = mentions.filter((mention) => isTold(this.checked, this.read, mention) && this.#sameValue(mention));
    const candidates = fitting.flatMap((mention) => this.#candidate(mention) ?? []);
    return first && candidates.length > 0 ? this.#link(first, candidates) : undefined;
  }

  #candidate({ figure, kind, number }: Mention): LinkCandidate | undefined {
    const row = this.facts.form.indicators.get(figure);
    if (!row || !number || this.checked.number(figure) === undefined) return undefined;
    // The text's own unit stays behind the number: it must be the figure's.
    if (kind === 'money' && number.noun !== row.unit.toLowerCase()) return undefined;
    const part = tokenPart(kind === 'percent' ? `{${figure}%}` : `{${figure}}`, this.facts.form);
    return part && { indicator: figure, part, becomes: renderPart(part, this.facts) };
  }

  #sameValue({ figure, value, decimals }: Mention): boolean {
    const standing = this.checked.number(figure);
    return standing !== undefined && compareDecimals(roundHalfUp(standing, decimals), value) === 0;
  }

  #link(mention: Mention, candidates: readonly LinkCandidate[]): NumberLink {
    const { text, paragraph } = this.read;
    const { start, end } = originalSpan(text, mention);
    const sentence = originalSpan(text, sentenceAt(this.read, mention));
    return {
      start,
      end,
      written: paragraph.text.slice(start, end),
      sentence: paragraph.text.slice(sentence.start, sentence.end),
      mark: { start: start - sentence.start, end: end - sentence.start },
      candidates,
    };
  }
}

/** The one figure that a token stands for. */
function tokenPart(token: string, form: Form): Part | undefined {
  const { text, faults } = parseText(token, form);
  return faults.length === 0 && text.length === 1 ? text[0] : undefined;
}
