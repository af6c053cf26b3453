import type { Form, IndicatorId } from '../../core/form/form';
import type { Language } from '../../core/rule/finding';
import { listPlaces } from '../../core/rule/list-places';
import { languages } from '../../core/rule/messages';
import { fillTemplate } from '../../core/rule/messages/template';
import { placeWords } from '../../core/rule/place-words';
import { gatheredMessages, type GatheredTroubleKind } from '../messages/gathered-messages';
import type { ReadingTrouble } from '../reading/reading-trouble';
import type { FileFinding } from './file-finding';

/** Up to so many rows are told one by one: each says its cell and what stands there. */
const FEW = 3;

/**
 * What reading has to say, for people: many rows of one appendix with the same trouble are told as one.
 * @param said the same troubles as findings, one by one
 */
export function toldTroubles(
  troubles: readonly ReadingTrouble[],
  said: readonly FileFinding[],
  form: Form,
  language: Language,
): readonly FileFinding[] {
  const groups = new Map<string, number[]>();
  troubles.forEach((trouble, index) => {
    const scope = scopeOf(trouble, form, language);
    const group = groups.get(scope);
    if (group) group.push(index);
    else groups.set(scope, [index]);
  });
  if ([...groups.values()].every((group) => group.length <= FEW)) return said;
  return [...groups.values()].flatMap((group) => {
    const [first = 0] = group;
    const [trouble, finding] = [troubles[first], said[first]];
    if (!trouble || !finding) return [];
    if (group.length <= FEW || !isGathered(trouble, form, language)) return group.flatMap((index) => said[index] ?? []);
    const rows = group.flatMap((index) => troubles[index]?.where ?? []);
    return [gathered(trouble, finding, rows, form, language)];
  });
}

function isGathered({ kind, where }: ReadingTrouble, form: Form, language: Language): boolean {
  return kind in gatheredMessages[language] && form.indicators.has(where);
}

function scopeOf({ kind, where, detail = '' }: ReadingTrouble, form: Form, language: Language): string {
  const template = gatheredMessages[language][kind as GatheredTroubleKind] ?? '';
  const same = template.includes('{detail}') ? detail : '';
  return JSON.stringify([kind, form.indicators.get(where)?.appendix ?? where, same]);
}

function gathered(
  first: ReadingTrouble,
  said: FileFinding,
  rows: readonly IndicatorId[],
  form: Form,
  language: Language,
): FileFinding {
  const table = languages[language];
  const appendix = form.indicators.get(first.where)?.appendix ?? first.where;
  const order = [...form.indicators.keys()];
  const places = [...new Set(rows)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const words = {
    place: placeWords(appendix, form, table),
    count: String(places.length),
    places: listPlaces(places, table),
    detail: first.detail ?? '?',
  };
  const message = fillTemplate(gatheredMessages[language][first.kind as GatheredTroubleKind], words);
  return { ...said, where: appendix, value: '', message };
}
