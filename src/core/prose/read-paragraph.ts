import type { Form, IndicatorId } from '../form/form';
import type { StandingParagraph } from '../narrative/report-reading';
import { HEADING_ID } from '../narrative/report-row';
import type { ParagraphReading } from '../report/snapshot';
import { rememberText } from '../text/remember-text';
import type { FoldedText, Span } from './folded-text';
import { findMentions, type Mention } from './mentions/find-mentions';
import { mentionsOf } from './mentions/mentions-of';
import { oncePerText } from './once-per-text';
import type { PeriodInText } from './periods/period-in-text';
import type { NumberInText } from './read-numbers/number-in-text';
import { readText, type TextReading } from './read-text';
import { shareMentions } from './share-mentions';
import { findShares, type Share } from './shares';

/**
 * A paragraph with what is read in it, each thing when it is first asked for: of a standard sentence hardly anything
 * ever is. Every span is in the folded text.
 */
export interface ReadParagraph extends TextReading {
  readonly paragraph: ParagraphReading;
  readonly section: string;
  readonly mentions: readonly Mention[];
  readonly shares: readonly Share[];
  /** A standard paragraph as we wrote it: its numbers are its figures by themselves. */
  readonly linked: boolean;
  /** Figures that its formula names. */
  readonly links: readonly IndicatorId[];
  /** Headings name things; they claim no figure. */
  readonly heading: boolean;
}

/** Reads a paragraph. What is read in its text stays with the text, so that an edit of a figure reads no text again. */
export function readParagraph(paragraph: StandingParagraph, form: Form): ReadParagraph {
  return new Reading(paragraph, form);
}

class Reading implements ReadParagraph {
  readonly section: string;
  readonly text: FoldedText;
  readonly linked: boolean;
  readonly heading: boolean;
  readonly kept: unknown[];
  private readonly reading: TextReading;
  private knownMentions: readonly Mention[] | undefined;
  private knownLinks: readonly IndicatorId[] | undefined;

  constructor(
    readonly paragraph: StandingParagraph,
    private readonly form: Form,
  ) {
    this.section = paragraph.section;
    this.reading = readText(paragraph.text);
    this.text = this.reading.text;
    this.kept = this.reading.kept;
    this.linked = paragraph.paragraph !== undefined && paragraph.formula !== undefined && paragraph.edited !== true;
    this.heading = isHeading(paragraph, this.text);
  }

  get sentences(): readonly Span[] {
    return this.reading.sentences;
  }

  get numbers(): readonly NumberInText[] {
    return this.reading.numbers;
  }

  get periods(): readonly PeriodInText[] {
    return this.reading.periods;
  }

  get shares(): readonly Share[] {
    return this.isSilent ? NO_SHARES : findShares(this.reading);
  }

  get mentions(): readonly Mention[] {
    return (this.knownMentions ??= this.isSilent ? NO_MENTIONS : mentionsIn(this, this.form));
  }

  get links(): readonly IndicatorId[] {
    return (this.knownLinks ??= linksIn(this.paragraph.formula, this.form));
  }

  /** Whether its numbers claim nothing of their own. */
  private get isSilent(): boolean {
    return this.linked || this.heading;
  }
}

const NO_SHARES: readonly Share[] = Object.freeze([]);
const NO_MENTIONS: readonly Mention[] = Object.freeze([]);

/** What a text's numbers speak of in each section where the text stood, by form. */
const foundMentions = oncePerText(
  () => new Map<string, { readonly form: Form; readonly mentions: readonly Mention[] }>(),
);

function mentionsIn(paragraph: ReadParagraph, form: Form): readonly Mention[] {
  const found = foundMentions(paragraph);
  const known = found.get(paragraph.section);
  if (known?.form === form) return known.mentions;
  const named = findMentions(paragraph, mentionsOf(form));
  // A share speaks of the ratio of a count that was found.
  const shared = named.length === 0 ? NO_MENTIONS : shareMentions(form, named, findShares(paragraph));
  const mentions = [...named, ...shared].sort((a, b) => a.start - b.start);
  found.set(paragraph.section, { form, mentions });
  return mentions;
}

const NAME = /\b(?:PL|BS)\d+(?:_\d+)+/g;

function linksIn(formula: string | undefined, form: Form): readonly IndicatorId[] {
  if (formula === undefined) return NONE;
  let figuresIn = figures.get(form);
  if (!figuresIn) figures.set(form, (figuresIn = figuresOf(form)));
  return figuresIn(formula);
}

const NONE: readonly IndicatorId[] = Object.freeze([]);
const figures = new WeakMap<Form, (formula: string) => readonly IndicatorId[]>();

/** Standard formulas are the same in every report. */
function figuresOf(form: Form): (formula: string) => readonly IndicatorId[] {
  return rememberText((formula) => {
    const ids = [...formula.matchAll(NAME)].map(([name]) => name.replace(/_/g, '.'));
    return [...new Set(ids)].filter((id) => form.indicators.has(id));
  });
}

const LONGEST_HEADING = 90;
const NUMBERED = /^(?<number>\d)\. ?\p{Lu}[^.;:!?\d]*$/u;

/** Our own heading; else a short line that begins with its section's number and has no other number and no end mark. */
function isHeading({ paragraph, section }: ParagraphReading, { plain }: FoldedText): boolean {
  if (paragraph === HEADING_ID) return true;
  if (paragraph !== undefined || plain.length > LONGEST_HEADING) return false;
  const number = NUMBERED.exec(plain.trim())?.groups?.number;
  return number !== undefined && section.endsWith(`.${number}`);
}
