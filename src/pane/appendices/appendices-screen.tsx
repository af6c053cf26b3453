import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { Screen } from '../app/screen';
import { KEYS } from '../app/shortcuts';
import { firstCell, presentAppendices } from '../controller/snapshot-edit';
import type { PaneState } from '../state/pane-state';
import { AppendixRow } from './appendix-row';
import { appendixSubjects } from './appendix-subject';
import { InjectionOutcome } from './injection-outcome';

/** Which appendices the workbook has and how far they are filled in; puts them in or repairs them. */
export function AppendicesScreen({ state }: { readonly state: PaneState }) {
  const { text, controller, dispatch } = usePaneTools();
  const { form, report, chosen, evaluation, injection } = state;
  const busy = state.work !== undefined;
  const present = presentAppendices(form, report);
  const subjects = appendixSubjects(form);
  const all = chosen.length === form.appendices.length;
  const label =
    chosen.length === 0
      ? text.appendices.none
      : chosen.some((id) => present.includes(id))
        ? text.appendices.repair(chosen.length)
        : text.appendices.insert(chosen.length);
  return (
    <Screen
      tab="appendices"
      title={text.appendices.title}
      actions={
        <ActionButton
          primary
          label={label}
          off={busy || chosen.length === 0}
          keys={KEYS.main}
          onPress={() => controller.inject()}
        />
      }
    >
      <InjectionOutcome result={injection?.purpose === 'inject' && !busy ? injection.result : undefined} />
      {!injection && <p className="quiet">{text.appendices.intro}</p>}
      <label className="check-label all">
        <input
          type="checkbox"
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = !all && chosen.length > 0;
          }}
          onChange={() => dispatch({ type: 'all-appendices-toggled' })}
        />
        <span>{text.appendices.all(form.appendices.length)}</span>
      </label>
      <ul className="plain-list appendix-list">
        {form.appendices.map((appendix, at) => (
          <AppendixRow
            key={appendix.id}
            appendix={appendix}
            subject={subjects[at] ?? ''}
            chosen={chosen.includes(appendix.id)}
            completion={
              present.includes(appendix.id)
                ? evaluation?.completion.find((one) => one.appendix === appendix.id)
                : undefined
            }
            first={firstCell(form, report, appendix.id)}
            busy={busy}
          />
        ))}
      </ul>
      {form.supplementary && <p className="quiet">{text.appendices.supplementary}</p>}
    </Screen>
  );
}
