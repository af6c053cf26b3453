/** What the client has asked so far. One request is one `context.sync()` with something to do. */
export class HostStatistics {
  private sizes: number[] = [];

  /** Number of requests since the last reset. */
  get requests(): number {
    return this.sizes.length;
  }

  /** Size of each request's body in bytes of UTF-8. */
  get bytes(): readonly number[] {
    return this.sizes;
  }

  /** Size of all together. */
  get totalBytes(): number {
    return this.sizes.reduce((sum, size) => sum + size, 0);
  }

  count(bytes: number): void {
    this.sizes.push(bytes);
  }

  reset(): void {
    this.sizes = [];
  }
}

/** Length of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
