import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { Screen } from '../app/screen';
import type { PaneState } from '../state/pane-state';
import { ConsolidationWords } from './consolidation-words';

/** In place of the tabs of one unit's report, while the open workbook is nobody's. */
export function ConsolidationNotice({ state }: { readonly state: PaneState }) {
  const { text, dispatch } = usePaneTools();
  return (
    <Screen
      tab={state.tab}
      title={text.tabs[state.tab]}
      actions={<ActionButton label={text.files.again} onPress={() => dispatch({ type: 'tab-chosen', tab: 'files' })} />}
    >
      <ConsolidationWords mark={state.consolidation ?? {}} />
    </Screen>
  );
}
