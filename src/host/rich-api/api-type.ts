import type { ApiObject } from './api-object';
import type { ApiTargets, ApiTypeName } from './api-targets';
import type { Session } from './session';

/** A property that a query answers and, where `set` is there, an assignment changes. */
export interface ScalarProperty<T> {
  /** Requirement set of ExcelApi; absent: 1.1. */
  readonly since?: string;
  readonly get: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

/** A property that is an object; null is a null object. */
export interface Navigation<T> {
  readonly since?: string;
  readonly get: (target: T, session: Session) => ApiObject | null;
}

/** A method. It answers a plain value, an object, or nothing (which is a null object where an object was asked for). */
export interface Method<T> {
  readonly since?: string;
  readonly call: (target: T, args: readonly unknown[], session: Session) => unknown;
}

/**
 * One object type of Excel's API as tables, its members named in Pascal case as in the messages. What is not in them
 * does not exist for the client.
 */
export interface ApiType<K extends ApiTypeName> extends TypeOf<ApiTargets[K]> {
  /** As in Office.js. */
  readonly name: K;
}

/** The same by what its objects stand for. */
export interface TypeOf<T> {
  readonly scalars: Readonly<Record<string, ScalarProperty<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Of a collection: `getItem`. */
  readonly getItem?: (target: T, key: unknown, session: Session) => ApiObject;
  /** Of a collection: its items in order. */
  readonly items?: (target: T, session: Session) => readonly ApiObject[];
  /** What the client knows the object by: `Id`, `_Id` or `_ReferenceId`. */
  readonly identity?: (target: T, session: Session) => Readonly<Record<string, unknown>>;
  /** Whether its answers depend on the calculation being done. */
  readonly calculated?: boolean;
}
