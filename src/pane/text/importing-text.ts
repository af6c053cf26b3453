import type { Language } from '../../core/rule/finding';
import { importing as en } from './en/importing';
import type { Widened } from './pane-text';
import { importing as vi } from './vi/importing';

/** Every sentence of the view that imports; loaded with it, since few reports begin with one. */
export type ImportingText = Widened<typeof vi>;

export const importingText: Readonly<Record<Language, ImportingText>> = { vi, en };
