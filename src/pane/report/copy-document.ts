/**
 * Puts a document on the clipboard as rich text, with plain text beside it. Web views differ in what they allow: the
 * newer way first, then the older one, for which something must be selected. Nothing leaves the machine.
 * @returns whether the clipboard took it
 */
export async function copyDocument({ html, text }: { readonly html: string; readonly text: string }): Promise<boolean> {
  return (await copyByClipboard(html, text)) || copyBySelection(html, text);
}

async function copyByClipboard(html: string, text: string): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard === undefined) return false;
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Refused by the web view or its policy: the older way may still be allowed.
    return false;
  }
}

function copyBySelection(html: string, text: string): boolean {
  const before = document.activeElement;
  const place = document.createElement('div');
  place.contentEditable = 'true';
  place.className = 'unseen';
  place.textContent = text;
  document.body.append(place);
  let taken = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener('copy', onCopy);
  try {
    place.focus({ preventScroll: true });
    window.getSelection()?.selectAllChildren(place);
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', onCopy);
    window.getSelection()?.removeAllRanges();
    place.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
