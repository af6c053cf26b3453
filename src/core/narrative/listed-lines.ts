/** Lines as typed (`- Như trên;`) without their dash and end mark; blank ones left out. */
export function listedLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^[\s\-–+]+|[\s;.,]+$/g, '')).filter((line) => line !== '');
}

/** A list as official letters print it: a dash before each line, a semicolon after it, a full stop at the end. */
export function listText(lines: readonly string[]): string {
  return lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`).join('\n');
}
