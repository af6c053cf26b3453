import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { firstCell, presentAppendices } from '../controller/snapshot-edit';
import type { PaneState } from '../state/pane-state';

/** What to do where there are no findings to show yet: insert, fill in, or check. */
export function CheckInvitation({ state, empty }: { readonly state: PaneState; readonly empty: boolean }) {
  const { text, controller, dispatch } = usePaneTools();
  const { report, check, form, opened, evaluation } = state;
  if (!opened) return null;
  if (presentAppendices(form, report).length === 0) {
    return (
      <div className="invitation">
        <p>{text.check.absent}</p>
        <ActionButton
          label={text.check.toAppendices}
          onPress={() => dispatch({ type: 'tab-chosen', tab: 'appendices' })}
        />
      </div>
    );
  }
  if (empty && !check.showAnyway) {
    const first = form.appendices.map(({ id }) => firstCell(form, report, id)).find((cell) => cell !== undefined);
    return (
      <div className="invitation">
        <p>{text.check.empty}</p>
        <div className="button-row">
          {first && <ActionButton label={text.check.toFirst} onPress={() => controller.goTo(first)} />}
          {check.asked && (
            <ActionButton label={text.check.showAnyway} onPress={() => dispatch({ type: 'list-wanted' })} />
          )}
        </div>
      </div>
    );
  }
  if (check.asked) return null;
  const due = sum(evaluation?.completion.map((one) => one.due));
  const filled = sum(evaluation?.completion.map((one) => one.filled));
  return (
    <div className="invitation">
      <p>{text.check.notYet}</p>
      {due > 0 && <p className="quiet">{text.check.progress(filled, due)}</p>}
    </div>
  );
}

function sum(numbers: readonly number[] = []): number {
  return numbers.reduce((total, number) => total + number, 0);
}
