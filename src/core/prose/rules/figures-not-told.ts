import type { Facts } from '../../check/facts';
import type { Form, IndicatorId } from '../../form/form';
import { hasBody } from '../body';
import { foldText } from '../folded-text';
import { oncePerText } from '../once-per-text';
import type { Prose, ProseTrouble } from '../prose-rule';
import { nounClass } from '../read-numbers/count-nouns';
import { isFigure } from '../read-numbers/number-in-text';
import type { ReadParagraph } from '../read-paragraph';
import { isSame } from '../told';
import { type CompiledTopic, topicsOf } from '../topics/topics-of';

/** Figures of the appendices that no sentence tells of; told once. What is 00 throughout need not be told. */
export function figuresNotTold({ facts, paragraphs }: Prose): readonly ProseTrouble[] {
  if (!hasBody(paragraphs)) return [];
  const telling = paragraphs.filter(({ heading }) => !heading);
  const named = new Set<IndicatorId>();
  for (const { links, mentions } of telling) {
    for (const id of links) named.add(id);
    for (const { figure } of mentions) named.add(figure);
  }
  const untold = topicsOf(facts.form).filter(
    (topic) =>
      !topic.figures.some((id) => named.has(id)) &&
      topic.figures.some((id) => isReported(facts, id) && facts.number(id)?.units !== 0n) &&
      !telling.some((paragraph) => speaksOf(paragraph, topic)) &&
      !topic.figures.some((id) => givesNumber(facts, id, telling)),
  );
  const related = untold.flatMap(({ figures }) => figures.filter((id) => isReported(facts, id)));
  return related.length === 0 ? [] : [{ message: 'figures-not-told', value: '', related }];
}

function isReported(facts: Facts, id: IndicatorId): boolean {
  const row = facts.form.indicators.get(id);
  return row !== undefined && facts.reports(row) && facts.number(id) !== undefined;
}

/** What a text was found to speak of, and not to. */
const spoken = oncePerText(() => new Map<CompiledTopic, boolean>());

function speaksOf(paragraph: ReadParagraph, topic: CompiledTopic): boolean {
  const known = spoken(paragraph);
  let speaks = known.get(topic);
  if (speaks === undefined) known.set(topic, (speaks = topic.words?.test(paragraph.text.folded) ?? false));
  return speaks;
}

/** Whether the text has the figure's number with the figure's noun, in words that no pattern knows. */
function givesNumber(facts: Facts, id: IndicatorId, paragraphs: readonly ReadParagraph[]): boolean {
  const value = facts.number(id);
  const unit = unitOf(facts.form, id);
  if (!value || value.units === 0n) return false;
  const things = nounClass(unit);
  return paragraphs.some(({ numbers }) =>
    numbers.some(
      (number) =>
        isFigure(number) &&
        (number.kind === 'money' ? number.noun === unit : things !== '' && nounClass(number.noun) === things) &&
        isSame(number.value, value),
    ),
  );
}

const units = new WeakMap<Form, Map<IndicatorId, string>>();

function unitOf(form: Form, id: IndicatorId): string {
  let known = units.get(form);
  if (!known) units.set(form, (known = new Map()));
  let unit = known.get(id);
  if (unit === undefined) known.set(id, (unit = foldText(form.indicators.get(id)?.unit ?? '').folded));
  return unit;
}
