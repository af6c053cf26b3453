import { ExcelError } from '../excel-error';
import { ApiObject } from './api-object';
import { typeOf } from './api-types';
import { isNullResult } from './null-object';
import { ObjectPaths } from './object-paths';
import type { ObjectPathInfo } from './object-paths';
import type { QueryInfo } from './query';
import { answerQuery } from './query';
import { isSupported } from './requirement-set';
import type { Session } from './session';

/** One action of a request; the numbers are the client's. */
interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    readonly ReferencedObjectPathIds?: readonly unknown[];
  };
  readonly QueryInfo?: QueryInfo;
}

/** The body of a request. */
export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

/** The body of an answer. */
export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

const INSTANTIATE = 1;
const QUERY = 2;
const CALL = 3;
const SET = 4;
const TRACE = 5;

/**
 * Does the actions of one batch in order and answers each. The first that fails ends the batch; what was done before
 * it stays done, as in Excel.
 * @param calculate called before an answer that depends on formulas
 */
export async function processQuery(
  body: RequestBody,
  session: Session,
  root: ApiObject,
  calculate: () => Promise<void>,
): Promise<ResponseBody> {
  const paths = new ObjectPaths(body.ObjectPaths, session, root);
  const results: { ActionId: number; Value: unknown }[] = [];
  try {
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === QUERY && dependsOnFormulas(paths.resolve(action.ObjectPathId))) await calculate();
        results.push({ ActionId: action.Id, Value: doAction(action, paths, session) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        const location = locationOf(action, body, paths);
        return {
          Results: results,
          Error: { Code: error.code, Message: error.message, ActionIndex: index, Location: location },
        };
      }
    }
    return { Results: results };
  } finally {
    session.endBatch();
  }
}

function dependsOnFormulas(object: ApiObject | null): boolean {
  return object !== null && typeOf(object).calculated === true;
}

function doAction(action: ActionInfo, paths: ObjectPaths, session: Session): unknown {
  if (action.ActionType === TRACE) return null;
  const object = paths.resolve(action.ObjectPathId);
  // Excel takes any action on a null object and does nothing.
  if (object === null) return null;
  switch (action.ActionType) {
    case INSTANTIATE:
      return typeOf(object).identity?.(object.target, session) ?? {};
    case QUERY:
      return answerQuery(object, action.QueryInfo ?? {}, session);
    case CALL:
      return callMethod(object, action, paths, session);
    case SET:
      setProperty(object, action, paths, session);
      return null;
    default:
      throw new ExcelError('NotImplemented', `action type ${action.ActionType}`);
  }
}

function callMethod(object: ApiObject, action: ActionInfo, paths: ObjectPaths, session: Session): unknown {
  const method = typeOf(object).methods?.[action.Name];
  if (!method || !isSupported(session.apiLevel, method.since))
    throw new ExcelError('ApiNotFound', `${object.type}.${action.Name}`);
  const result = method.call(object.target, paths.arguments(action.ArgumentInfo), session);
  return isNullResult(result) || result instanceof ApiObject ? null : result;
}

function setProperty(object: ApiObject, action: ActionInfo, paths: ObjectPaths, session: Session): void {
  const scalar = typeOf(object).scalars[action.Name];
  if (!scalar?.set || !isSupported(session.apiLevel, scalar.since))
    throw new ExcelError('ApiNotFound', `${object.type}.${action.Name}`);
  scalar.set(object.target, paths.arguments(action.ArgumentInfo)[0], session);
}

/** `Range.values`, as Excel names the place of an error. */
function locationOf(action: ActionInfo, body: RequestBody, paths: ObjectPaths): string {
  const type = paths.resolved(action.ObjectPathId)?.type;
  if (type !== undefined)
    return action.Name === '' ? type : `${type}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`;
  const path = body.ObjectPaths[action.ObjectPathId];
  const parent = path?.ParentObjectPathId === undefined ? undefined : paths.resolved(path.ParentObjectPathId)?.type;
  const member = path?.Name ? path.Name.charAt(0).toLowerCase() + path.Name.slice(1) : 'getItem';
  return parent === undefined ? member : `${parent}.${member}`;
}
