import { type Dispatch, createContext, useContext } from 'react';
import type { Language } from '../../core/rule/finding';
import type { PaneController } from '../controller/pane-controller';
import type { PaneAction } from '../state/pane-action';
import type { PaneText } from '../text/pane-text';

/** What every part of the pane may use; the state comes by props. */
export interface PaneTools {
  readonly text: PaneText;
  readonly language: Language;
  readonly controller: PaneController;
  readonly dispatch: Dispatch<PaneAction>;
}

export const PaneToolsContext = createContext<PaneTools | undefined>(undefined);

export function usePaneTools(): PaneTools {
  const tools = useContext(PaneToolsContext);
  if (!tools) throw new Error('Parts of the pane live inside PaneToolsContext');
  return tools;
}
