import { Suspense, lazy } from 'react';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { Screen } from '../app/screen';
import { KEYS } from '../app/shortcuts';
import { Glyph } from '../glyph';
import type { DetailsState, PaneState } from '../state/pane-state';
import type { PaneText } from '../text/pane-text';
import { saysSame } from './details-draft';

const DetailsForm = lazy(() => import('./details-form').then((module) => ({ default: module.DetailsForm })));

/** What identifies a report and heads it, kept in the workbook. */
export function DetailsScreen({ state }: { readonly state: PaneState }) {
  const { text, controller } = usePaneTools();
  const busy = state.work !== undefined;
  const kept = keptState(state.details);
  return (
    <Screen
      tab="details"
      title={text.details.title}
      actions={
        <>
          <ActionButton
            primary
            label={text.details.save}
            off={busy}
            keys={KEYS.main}
            onPress={() => controller.saveDetails()}
          />
          <span className="kept" data-kept={kept}>
            {kept === 'saved' && <Glyph name="pass" />}
            {keptSentence(kept, text)}
          </span>
        </>
      }
    >
      <Suspense fallback={<p className="quiet">{text.work.opening}</p>}>
        {state.opened && <DetailsForm details={state.details} />}
      </Suspense>
    </Screen>
  );
}

type Kept = 'never' | 'changed' | 'saved';

function keptState({ draft, saved }: DetailsState): Kept {
  if (!saved) return 'never';
  return saysSame(draft, saved) ? 'saved' : 'changed';
}

function keptSentence(kept: Kept, text: PaneText): string {
  return text.details[kept];
}
