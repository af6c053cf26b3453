import type { Session } from './session';

/** A property that a query answers and, where `set` is there, an assignment changes. Names are in Pascal case, as in the messages. */
export interface ScalarProperty<T> {
  /** Requirement set of ExcelApi; absent: 1.1. */
  readonly since?: string;
  readonly get: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
  /** Whether `load()` without names leaves it out. */
  readonly onlyByName?: boolean;
}

/** A property that is an object; null is a null object. */
export interface Navigation<T> {
  readonly since?: string;
  readonly get: (target: T, session: Session) => ApiObject | null;
}

/** A method. It answers a plain value, an object, or null (nothing, or a null object). */
export interface Method<T> {
  readonly since?: string;
  readonly call: (target: T, args: readonly unknown[], session: Session) => unknown;
}

/**
 * One object type of Excel's API as tables: what is not in them does not exist for the client. `T` is what an object
 * of the type stands for.
 */
export interface ApiType<T> {
  /** As in Office.js, for error locations: `Range`. */
  readonly name: string;
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

/** An object handed to the client. */
export class ApiObject {
  private constructor(
    readonly type: ApiType<unknown>,
    readonly target: unknown,
  ) {}

  static of<T>(type: ApiType<T>, target: T): ApiObject {
    // The pair is only ever taken apart together, so what the type's functions get is what they were written for.
    return new ApiObject(type as ApiType<unknown>, target);
  }

  /** The target, where the object is of that type. */
  as<T>(type: ApiType<T>): T | undefined {
    return this.type === (type as ApiType<unknown>) ? (this.target as T) : undefined;
  }
}
