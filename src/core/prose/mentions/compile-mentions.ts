import type { Form, IndicatorId } from '../../form/form';
import { foldText } from '../folded-text';
import { LETTER, WORD_END, WORD_START } from '../letter';
import type { FigureKind } from '../read-numbers/number-in-text';
import type { AbsencePattern, MentionPattern, MentionTable, ToldFigure } from './mention-pattern';
import { withVocabulary } from './with-vocabulary';

/** A mention's patterns, ready to be tried. */
export interface CompiledMention {
  readonly pattern: MentionPattern;
  /** Looks back (`y`) from the end of the words before the number. */
  readonly before?: RegExp;
  /** Begins (`y`) with the words after it. */
  readonly after?: RegExp;
  readonly sentence?: RegExp;
  readonly unless?: RegExp;
  readonly without?: RegExp;
  readonly present?: RegExp;
  readonly absent?: RegExp;
}

export interface CompiledAbsence {
  readonly pattern: AbsencePattern;
  readonly words: RegExp;
}

/** The mentions of a section that a number of one kind may be, and those that a fraction may be. */
export type MentionsOfKind = Readonly<
  Record<FigureKind, { readonly alone: readonly CompiledMention[]; readonly fraction: readonly CompiledMention[] }>
>;

/** A table of mentions with its patterns compiled, by section. */
export interface CompiledMentions {
  readonly mentions: ReadonlyMap<string, MentionsOfKind>;
  readonly absences: ReadonlyMap<string, readonly CompiledAbsence[]>;
  readonly cumulative: ReadonlySet<IndicatorId>;
}

/** A table of mentions is wrong: our own mistake, found when it is loaded, with every fault in one message. */
export class MentionDefinitionError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Mentions are wrong:\n${faults.join('\n')}`);
    this.name = 'MentionDefinitionError';
  }
}

/**
 * Checks and compiles a table of mentions.
 * @throws MentionDefinitionError with all faults: figures that the form does not have, words that the vocabulary
 * does not have, words that folded text never holds, patterns that do not parse
 */
export function compileMentions(form: Form, table: MentionTable): CompiledMentions {
  const faults: string[] = [];
  const compile = (figure: ToldFigure, source: string, frame: (body: string) => string, flags = ''): RegExp => {
    try {
      const body = withVocabulary(source);
      const words = body.replace(/\\./g, 'x');
      if (foldText(words).folded !== words) faults.push(`${figure}: “${source}” is not as folded text writes it`);
      return new RegExp(frame(body), flags);
    } catch (error) {
      faults.push(`${figure}: “${source}”: ${error instanceof Error ? error.message : String(error)}`);
      return /$^/;
    }
  };
  const anywhere = (body: string): string => `${WORD_START}(?:${body})${WORD_END}`;
  const checkFigure = (figure: ToldFigure): void => {
    if (!form.indicators.has(figure)) faults.push(`no figure ${figure}`);
  };

  const mentions = table.mentions.map((pattern): CompiledMention => {
    const { figure, before, after, sentence, unless, without, present, absent } = pattern;
    checkFigure(figure);
    if (pattern.whole !== undefined) checkFigure(pattern.whole);
    if (before === undefined && after === undefined) faults.push(`${figure}: neither before nor after`);
    const optional = (
      source: string | undefined,
      frame: (body: string) => string,
      flags?: string,
    ): RegExp | undefined => (source === undefined ? undefined : compile(figure, source, frame, flags));
    return {
      pattern,
      before: optional(before, (body) => `(?<=${WORD_START}(?:${body}))`, 'y'),
      after: optional(after, (body) => ` ?(?:${body})(?![${LETTER}])`, 'y'),
      sentence: optional(sentence, anywhere),
      unless: optional(unless, anywhere),
      without: optional(without, anywhere),
      present: optional(present, anywhere),
      absent: optional(absent, anywhere),
    };
  });
  const absences = table.absences.map((pattern): CompiledAbsence => {
    checkFigure(pattern.figure);
    return { pattern, words: compile(pattern.figure, pattern.words, anywhere) };
  });
  table.cumulative.forEach(checkFigure);
  if (faults.length > 0) throw new MentionDefinitionError(faults);
  return {
    mentions: byKind(bySection(mentions)),
    absences: bySection(absences),
    cumulative: new Set(table.cumulative),
  };
}

function bySection<T extends { readonly pattern: { readonly in: readonly string[] } }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const sections = new Set(all.flatMap(({ pattern }) => pattern.in));
  return new Map([...sections].map((section) => [section, all.filter(({ pattern }) => pattern.in.includes(section))]));
}

function byKind(sections: ReadonlyMap<string, readonly CompiledMention[]>): ReadonlyMap<string, MentionsOfKind> {
  const of = (all: readonly CompiledMention[], kind: FigureKind): MentionsOfKind[FigureKind] => {
    const ofKind = all.filter(({ pattern }) => (pattern.kind ?? 'count') === kind);
    return {
      alone: ofKind.filter(({ pattern }) => pattern.whole === undefined),
      fraction: ofKind.filter(({ pattern }) => pattern.whole !== undefined),
    };
  };
  return new Map(
    [...sections].map(([section, all]) => [
      section,
      { count: of(all, 'count'), percent: of(all, 'percent'), money: of(all, 'money') },
    ]),
  );
}
