import { ApiObject } from '../api-object';
import type { RangeTarget } from '../session';
import { rangeType } from './range';

/** A range as an object for the client. */
export function rangeObject(target: RangeTarget): ApiObject {
  return ApiObject.of(rangeType, target);
}
