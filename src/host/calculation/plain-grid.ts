import type { Grid } from './grid';

/** A grid that calculates nothing and knows no number formats: formulas stay without value. For tests of what needs no formulas. */
export function createPlainGrid(): Grid {
  return {
    update: () => Promise.resolve([]),
    shownText: (value, _format, locale) => String(value).replace('.', typeof value === 'number' ? locale.decimal : '.'),
    dispose: () => undefined,
  };
}
