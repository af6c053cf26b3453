/** Whether a method answered nothing, or a null object. */
export function isNullResult(result: unknown): result is null | undefined {
  return result === null || result === undefined;
}
