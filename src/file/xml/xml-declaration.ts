const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.[0-9]+\1(\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*\?>/;

/** Where a document goes on after its XML declaration: 0 where it has none, undefined where that is malformed. */
export function declarationEnd(source: string): number | undefined {
  const begins = source.startsWith('<?xml') && !/^<\?xml[-.:\w]/.test(source.slice(0, 6));
  return begins ? DECLARATION.exec(source)?.[0].length : 0;
}
