import { periodInWords } from '../../core/report/period';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { KEYS } from '../app/shortcuts';
import type { PaneState } from '../state/pane-state';

/** Adds up what was read: into the open workbook, or as a file. */
export function ConsolidationActions({ state }: { readonly state: PaneState }) {
  const { text, controller } = usePaneTools();
  const { sorted } = state.files;
  const off = state.work !== undefined || sorted === undefined || sorted.counted.length === 0;
  const name = text.files.fileName(sorted?.period ? periodInWords(sorted.period) : '');
  return (
    <>
      <ActionButton
        primary
        label={text.files.inject}
        off={off}
        keys={KEYS.main}
        onPress={() => controller.files.inject()}
      />
      <ActionButton label={text.files.save} off={off} onPress={() => controller.files.save(name)} />
    </>
  );
}
