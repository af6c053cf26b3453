import type { ApiTargets, ApiTypeName } from './api-targets';

/** An object handed to the client: what type it is of, and what it stands for. */
export class ApiObject {
  private constructor(
    readonly type: ApiTypeName,
    readonly target: ApiTargets[ApiTypeName],
  ) {}

  static of<K extends ApiTypeName>(type: K, target: ApiTargets[K]): ApiObject {
    return new ApiObject(type, target);
  }

  /** What it stands for, where the object is of that type. */
  as<K extends ApiTypeName>(type: K): ApiTargets[K] | undefined {
    // `of` is the only way to make an object, so the target is the type's own.
    return this.type === type ? (this.target as ApiTargets[K]) : undefined;
  }
}
