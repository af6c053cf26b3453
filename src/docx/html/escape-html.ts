const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands between tags or in an attribute; line breaks stay line breaks, tabs become wide spaces. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(/\r\n?|\n/g, '<br>')
    .replace(/\t/g, '&emsp;');
}
