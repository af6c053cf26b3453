import type { WrittenOutcome } from './export-outcome';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let kept: { readonly exported: WrittenOutcome; readonly url: string } | undefined;
const saved = new WeakSet<WrittenOutcome>();

/** The address of a document within this page, to save it from. That of the one before is let go. */
export function addressOf(exported: WrittenOutcome): string {
  if (kept?.exported === exported) return kept.url;
  if (kept) URL.revokeObjectURL(kept.url);
  const url = URL.createObjectURL(new Blob([exported.bytes.slice().buffer], { type: DOCX }));
  kept = { exported, url };
  return url;
}

/** Presses a link the first time that its document is shown, not again when the person comes back to it. */
export function saveOnce(exported: WrittenOutcome, link: HTMLAnchorElement | null): void {
  if (!link || saved.has(exported)) return;
  saved.add(exported);
  link.click();
}
