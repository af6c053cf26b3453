import type { vi } from './vi';

/** The shape of the text table: literal sentences widened to `string`, functions kept as they are. */
export type Widened<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** Every sentence of the pane, whatever the language. */
export type PaneText = Widened<typeof vi>;
