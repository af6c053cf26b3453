import { ExcelError } from '../excel-error';
import type { ApiObject } from './api-object';
import { typeOf } from './api-types';
import { isSupported } from './requirement-set';
import type { Session } from './session';

/** What a query asks for: paths such as `values`, `format/fill/color`, `items/name`; absent: every scalar. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Names asked of one object: its own, and those of objects below it. */
interface Asked {
  all: boolean;
  readonly below: Map<string, Asked>;
}

/**
 * Answers a query (action type 2).
 * @throws ExcelError ApiNotFound for a name that the object does not have or that is newer than the host
 */
export function answerQuery(object: ApiObject, query: QueryInfo, session: Session): Record<string, unknown> {
  const asked = askedOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  const answer = answerObject(object, asked, session);
  const items = answer['_Items'];
  if (Array.isArray(items) && (query.Skip !== undefined || query.Top !== undefined)) {
    const skip = query.Skip ?? 0;
    answer['_Items'] = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  }
  return answer;
}

function answerObject(object: ApiObject, asked: Asked, session: Session): Record<string, unknown> {
  const { target } = object;
  const type = typeOf(object);
  if (type.items) return answerCollection(object, asked, session);
  const answer: Record<string, unknown> = { ...type.identity?.(target, session) };
  if (asked.all) {
    for (const [name, scalar] of Object.entries(type.scalars)) {
      if (isSupported(session.apiLevel, scalar.since)) answer[name] = scalar.get(target, session);
    }
  }
  for (const [name, below] of asked.below) Object.assign(answer, answerMember(object, pascal(name), below, session));
  return answer;
}

function answerMember(object: ApiObject, name: string, below: Asked, session: Session): Record<string, unknown> {
  const { target } = object;
  const type = typeOf(object);
  const scalar = type.scalars[name];
  if (scalar && isSupported(session.apiLevel, scalar.since)) return { [name]: scalar.get(target, session) };
  const navigation = type.navigations?.[name];
  if (!navigation || !isSupported(session.apiLevel, navigation.since))
    throw new ExcelError('ApiNotFound', `${object.type}.${name}`);
  const next = navigation.get(target, session);
  return { [name]: next && answerObject(next, below, session) };
}

/** A collection answers for its items; `items/name` and `name` ask the same. */
function answerCollection(object: ApiObject, asked: Asked, session: Session): Record<string, unknown> {
  const { target } = object;
  const type = typeOf(object);
  const answer: Record<string, unknown> = {};
  const ofItems: Asked = { all: asked.all, below: new Map() };
  for (const [name, below] of asked.below) {
    const scalar = type.scalars[pascal(name)];
    if (scalar) answer[pascal(name)] = scalar.get(target, session);
    else if (name.toLowerCase() === 'items') merge(ofItems, below.below.size === 0 ? { ...below, all: true } : below);
    else ofItems.below.set(name, below);
  }
  const wanted = asked.all || ofItems.all || ofItems.below.size > 0;
  if (wanted) answer['_Items'] = type.items?.(target, session).map((item) => answerObject(item, ofItems, session));
  return answer;
}

function askedOf(select: readonly string[]): Asked {
  const asked: Asked = { all: select.length === 0, below: new Map() };
  for (const path of select) {
    let at = asked;
    const names = path.split('/').filter((name) => name !== '');
    names.forEach((name, index) => {
      if (name === '*') {
        at.all = true;
        return;
      }
      const next = at.below.get(name) ?? { all: false, below: new Map() };
      at.below.set(name, next);
      if (index === names.length - 1) next.all = true;
      at = next;
    });
  }
  return asked;
}

function merge(into: Asked, from: Asked): void {
  into.all ||= from.all;
  for (const [name, below] of from.below) into.below.set(name, below);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
