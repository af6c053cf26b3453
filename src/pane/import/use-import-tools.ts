import { useMemo } from 'react';
import { type PaneTools, usePaneTools } from '../app/pane-tools';
import { ImportController } from '../controller/import-controller';
import { type ImportingText, importingText } from '../text/importing-text';

/** What the parts of this view use besides what every part of the pane does; loaded with the view. */
export interface ImportViewTools extends PaneTools {
  readonly words: ImportingText;
  readonly importing: ImportController;
}

export function useImportTools(): ImportViewTools {
  const tools = usePaneTools();
  const { controller, language } = tools;
  const importing = useMemo(() => new ImportController(controller.work), [controller]);
  return { ...tools, words: importingText[language], importing };
}
