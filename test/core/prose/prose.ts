import { checkProse } from '../../../src/core/prose/check-prose';
import type { ProseFinding } from '../../../src/core/prose/prose-finding';
import type { StandingParagraph } from '../../../src/core/narrative/report-reading';
import type { Language } from '../../../src/core/rule/finding';
import { type Circumstances, figures, form, type Typed } from '../rule/figures';

export { form };

/** A paragraph as people type one: its section and its text. */
export type Line = readonly [section: string, text: string];

/** What the report is, besides its figures and its text. */
export interface Around extends Circumstances {
  readonly language?: Language;
}

export function paragraphs(lines: readonly Line[]): readonly StandingParagraph[] {
  return lines.map(([section, text]) => ({ section, text }));
}

/** The findings about these lines beside these figures, in a report on quý III of 2022 unless said otherwise. */
export function check(lines: readonly Line[], typed: Typed = {}, around: Around = {}): readonly ProseFinding[] {
  const { language = 'vi', ...circumstances } = around;
  const snapshot = figures(typed, circumstances);
  return checkProse({ paragraphs: paragraphs(lines), snapshot, form, language });
}

/** Findings of one rule, as `section: value`. */
export function said(rule: string, lines: readonly Line[], typed?: Typed, around?: Around): readonly string[] {
  return single(check(lines, typed, around))
    .filter((finding) => finding.rule === rule)
    .map(({ where, value }) => `${where}: ${value}`);
}

/** Every finding by itself: consequences too, and those gathered into one instead of the one. */
export function single(findings: readonly ProseFinding[]): readonly ProseFinding[] {
  return findings.flatMap((finding) => {
    const below = single(finding.consequences as readonly ProseFinding[]);
    const gathered = below.length > 1 && below.every(({ rule }) => rule === finding.rule) && finding.sentence === '';
    return gathered ? below : [finding, ...below];
  });
}

/** What a finding marks in its sentence. */
export function marked({ sentence, mark }: ProseFinding): string {
  return sentence.slice(mark.start, mark.end);
}
