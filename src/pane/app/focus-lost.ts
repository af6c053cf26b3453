/**
 * Whether the focus is on nothing: what had it went away with what was shown. A focus that stands somewhere, as on the
 * tabs while arrow keys go along them, is left where it is.
 */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
