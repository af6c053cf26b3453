/**
 * Puts a text where the caret is, or in place of what is selected, as if it were typed: the field's own undo takes it
 * back, which setting the value would not allow.
 */
export function insertText(
  field: HTMLTextAreaElement,
  text: string,
  at: { readonly start: number; readonly end: number },
): void {
  field.focus();
  field.setSelectionRange(at.start, at.end);
  if (document.execCommand?.('insertText', false, text)) return;
  field.setRangeText(text, at.start, at.end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
