/** One use of the command line: what lies in the folder, what is typed, what comes of it. */
export interface Scenario {
  readonly does: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly code: 0 | 1 | 2;
  readonly out?: readonly (string | RegExp)[];
  readonly error?: readonly (string | RegExp)[];
  /** What must not be said. */
  readonly silent?: readonly string[];
}
