import type { Form, FormId, IndicatorId } from '../form/form';
import { compileParagraph, LONGEST_FORMULA } from './compile';
import { indicatorsOf } from './conditions';
import { OUTLINE, sectionById } from './outline';
import type { Condition, Paragraph, ParagraphDefinition, Piece, Text } from './paragraph';
import { parseText } from './parse-text';

/** The standard paragraphs of one form, in the order of the outline. */
export interface Narrative {
  readonly form: FormId;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph's file is wrong: our own mistake, found when it is loaded, with every fault in one message. */
export class NarrativeDefinitionError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Paragraphs are wrong:\n${faults.join('\n')}`);
    this.name = 'NarrativeDefinitionError';
  }
}

/** One text of a paragraph; longer ones are two sentences or two paragraphs. */
const LONGEST_TEXT = 700;
/** What the report sheet puts in front of a paragraph counts towards the formula too. */
const ROOM_BEFORE = 32;
const PARAGRAPH_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Parses and checks paragraphs against their form.
 * @throws NarrativeDefinitionError with all faults: ids not unique, tokens or conditions that do not resolve, sections
 * that are not there, texts too long for Excel, texts not in NFC.
 */
export function loadNarrative(form: Form, definitions: readonly ParagraphDefinition[]): Narrative {
  const faults: string[] = [];
  const ids = definitions.map(({ id }) => id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index)))
    faults.push(`${id} appears twice`);
  const paragraphs = definitions.map((definition) => loadParagraph(form, definition, faults));
  if (faults.length > 0) throw new NarrativeDefinitionError(faults);
  return Object.freeze({
    form: form.id,
    paragraphs: Object.freeze(OUTLINE.flatMap(({ id }) => paragraphs.filter(({ section }) => section === id))),
  });
}

function loadParagraph(form: Form, definition: ParagraphDefinition, faults: string[]): Paragraph {
  const say = (fault: string): void => void faults.push(`${definition.id}: ${fault}`);
  if (!PARAGRAPH_ID.test(definition.id)) say('the id is not lower case words joined by hyphens');
  if (!sectionById(definition.section)) say(`no section ${definition.section}`);

  const text = (source: string): Text => {
    if (source !== source.normalize('NFC')) say('a text is not in NFC');
    if (source.length > LONGEST_TEXT) say(`a text has ${source.length} characters, more than ${LONGEST_TEXT}`);
    const parsed = parseText(source, form);
    for (const fault of parsed.faults) say(`${fault.kind} token ${fault.token} at ${fault.at}`);
    return parsed.text;
  };
  const condition = (each: Condition): Condition => {
    for (const id of indicatorsOf(each))
      if (!takesFigure(form, id)) say(`a condition reads ${id}, which has no figure`);
    return each;
  };
  const pieces = (typeof definition.text === 'string' ? [definition.text] : definition.text).map((piece): Piece => {
    if (typeof piece === 'string') return { kind: 'text', text: text(piece) };
    const branches = piece.choose.map(([when, source]) => ({ when: condition(when), text: text(source) }));
    return { kind: 'choice', branches, otherwise: text(piece.otherwise) };
  });

  const when = definition.when === undefined ? undefined : condition(definition.when);
  const paragraph: Paragraph = Object.freeze({ id: definition.id, section: definition.section, when, pieces });
  const { length } = compileParagraph(paragraph);
  if (length + ROOM_BEFORE > LONGEST_FORMULA) say(`its formula has ${length} characters`);
  return paragraph;
}

function takesFigure(form: Form, id: IndicatorId): boolean {
  const row = form.indicators.get(id);
  return row !== undefined && row.kind !== 'group';
}
