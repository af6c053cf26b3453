import type { PaneText } from '../text/pane-text';
import { CopyText } from './copy-text';

/** Technical details to hand on. */
export function CopyDetails({ detail, text }: { readonly detail: string; readonly text: PaneText }) {
  const { copy, copied, copyByHand, details } = text.failure;
  return <CopyText seen value={detail} words={{ copy, copied, copyByHand, field: details }} />;
}
