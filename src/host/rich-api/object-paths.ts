import { ExcelError } from '../excel-error';
import { ApiObject } from './api-object';
import type { Method } from './api-type';
import { typeOf } from './api-types';
import { isNullResult } from './null-object';
import { isSupported } from './requirement-set';
import type { Session } from './session';

/** How the client says which object it means. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    readonly ReferencedObjectPathIds?: readonly unknown[];
  };
}

const ROOT = 1;
const METHOD = 3;
const PROPERTY = 4;
const INDEXER = 5;
const REFERENCE = 6;
const NULL_OBJECT = 7;

/** The objects of one request, each found (and, for a method such as `add`, made) once, when first used. */
export class ObjectPaths {
  private readonly found = new Map<number, ApiObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly session: Session,
    private readonly root: ApiObject,
  ) {}

  /** The object of a path, null for a null object. @throws ExcelError as the member that the path goes through */
  resolve(id: number): ApiObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new ExcelError('GeneralException', `object path ${id} is not in the request`);
    const object = this.find(path);
    this.found.set(id, object);
    return object;
  }

  /** The object, where it was found already. */
  resolved(id: number): ApiObject | null | undefined {
    return this.found.get(id);
  }

  /** The arguments of a call, with object paths put as objects. */
  arguments(info: ObjectPathInfo['ArgumentInfo']): readonly unknown[] {
    const given = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    return given.map((value, index) => {
      const path = paths?.[index];
      return typeof path === 'number' && path !== 0 ? this.resolve(path) : value;
    });
  }

  private find(path: ObjectPathInfo): ApiObject | null {
    if (path.ObjectPathType === ROOT) return this.root;
    if (path.ObjectPathType === NULL_OBJECT) return null;
    if (path.ObjectPathType === REFERENCE) return ApiObject.of('Range', this.session.keptRange(path.Name));
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case METHOD:
        return this.callFor(parent, path);
      case PROPERTY:
        return this.navigate(parent, path.Name);
      case INDEXER:
        return this.itemOf(parent, path);
      default:
        throw new ExcelError('NotImplemented', `object path type ${path.ObjectPathType}`);
    }
  }

  private itemOf(parent: ApiObject, path: ObjectPathInfo): ApiObject {
    const { getItem } = typeOf(parent);
    if (!getItem) throw new ExcelError('ApiNotFound', `${parent.type}.getItem`);
    return getItem(parent.target, this.arguments(path.ArgumentInfo)[0], this.session);
  }

  private callFor(parent: ApiObject, path: ObjectPathInfo): ApiObject | null {
    const method = typeOf(parent).methods?.[path.Name] ?? (path.Name === 'GetItemAt' ? itemAt(parent) : undefined);
    if (!method || !isSupported(this.session.apiLevel, method.since))
      throw new ExcelError('ApiNotFound', `${parent.type}.${path.Name}`);
    const result = method.call(parent.target, this.arguments(path.ArgumentInfo), this.session);
    if (isNullResult(result)) return null;
    if (!(result instanceof ApiObject)) throw new Error(`${parent.type}.${path.Name} gives no object.`);
    return result;
  }

  private navigate(parent: ApiObject, name: string): ApiObject | null {
    const navigation = typeOf(parent).navigations?.[name];
    if (!navigation || !isSupported(this.session.apiLevel, navigation.since))
      throw new ExcelError('ApiNotFound', `${parent.type}.${name}`);
    return navigation.get(parent.target, this.session);
  }
}

/** The client asks for the items it has loaded by their place where they have no id. */
function itemAt(collection: ApiObject): Method<unknown> | undefined {
  const { items } = typeOf(collection);
  if (!items) return undefined;
  return {
    call: (target, [index], session) => {
      const item = typeof index === 'number' ? items(target, session)[index] : undefined;
      if (!item) throw new ExcelError('InvalidArgument', `item ${String(index)}`);
      return item;
    },
  };
}
