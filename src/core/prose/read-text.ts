import { rememberText } from '../text/remember-text';
import { type FoldedText, foldText, type Span } from './folded-text';
import type { PeriodInText } from './periods/period-in-text';
import { readPeriods } from './periods/read-periods';
import type { NumberInText } from './read-numbers/number-in-text';
import { readNumbers } from './read-numbers/read-numbers';
import { sentencesOf } from './sentences';

/** What is read in a text whoever's it is and wherever it stands. Every span is in the folded text. */
export interface TextReading {
  readonly text: FoldedText;
  readonly sentences: readonly Span[];
  readonly numbers: readonly NumberInText[];
  readonly periods: readonly PeriodInText[];
  /** What else was read in it: see `once-per-text.ts`. */
  readonly kept: unknown[];
}

/** Seven reports: a reading is many times as large as its text, and what comes in every report comes within these. */
const MOST_CHARACTERS = 60_000;

/** Reads a text, or remembers what was read in the same text: headings and standard sentences come in every report. */
export const readText: (text: string) => TextReading = rememberText((text) => new Reading(text), MOST_CHARACTERS);

/** Each thing is read when it is first asked for: of a standard sentence hardly anything ever is. */
class Reading implements TextReading {
  readonly text: FoldedText;
  readonly kept: unknown[] = [];
  private knownSentences: readonly Span[] | undefined;
  private knownNumbers: readonly NumberInText[] | undefined;
  private knownPeriods: readonly PeriodInText[] | undefined;

  constructor(text: string) {
    this.text = foldText(text);
  }

  get sentences(): readonly Span[] {
    return (this.knownSentences ??= sentencesOf(this.text));
  }

  get numbers(): readonly NumberInText[] {
    return (this.knownNumbers ??= readNumbers(this.text));
  }

  get periods(): readonly PeriodInText[] {
    return (this.knownPeriods ??= readPeriods(this));
  }
}
