import { fold } from '../text/normalize';
import { rememberText } from '../text/remember-text';

const CODE = /([^=;,]+?)\s*=\s*(\d+)/g;

/**
 * The form under which two prints of a unit mean the same: case, spaces and final marks apart, and the codes of a code
 * list in any order (`Có = 1; Không = 0`, `Không = 0 Có = 1`).
 */
export const unitWords: (unit: string) => string = rememberText((unit) => {
  const folded = fold(unit).replace(/[.,;:]+$/, '');
  const codes = [...folded.matchAll(CODE)].map(([, meaning = '', code = '']) => `${code}=${meaning.trim()}`);
  return codes.length > 0 ? codes.sort().join(';') : folded;
});
