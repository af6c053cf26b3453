import { useMemo } from 'react';
import { ActionButton } from '../app/action-button';
import { GlyphButton } from '../app/glyph-button';
import { usePaneTools } from '../app/pane-tools';
import { Screen } from '../app/screen';
import { KEYS } from '../app/shortcuts';
import { presentAppendices } from '../controller/snapshot-edit';
import type { PaneState } from '../state/pane-state';
import { CheckInvitation } from './check-invitation';
import { CheckSummary } from './check-summary';
import { visibleFindings } from './finding-order';
import { FindingList } from './finding-list';
import { FormulaFixes } from './formula-fixes';
import { KeyTable } from './key-table';
import { SeverityFilters } from './severity-filters';
import { UndoNote } from './undo-note';
import { UnusedExplanations } from './unused-explanations';

/** The findings: what is wrong where, why, and what to do; one button runs the check. */
export function CheckScreen({ state }: { readonly state: PaneState }) {
  const { text, controller, dispatch } = usePaneTools();
  const { check, evaluation, report } = state;
  const { last } = check.explaining;
  const busy = state.work !== undefined;
  const findings = useMemo(() => evaluation?.findings ?? [], [evaluation]);
  const visible = useMemo(() => visibleFindings(findings, check.hidden), [findings, check.hidden]);
  const present = presentAppendices(state.form, report).length > 0;
  const empty = evaluation?.completion.every(({ filled }) => filled === 0) ?? false;
  const listed = present && check.asked && evaluation !== undefined && (!empty || check.showAnyway);
  const at = visible.findIndex(({ id }) => id === check.current);
  return (
    <Screen
      tab="check"
      title={text.check.title}
      note={
        <>
          {check.applied && (
            <UndoNote
              sentence={text.fix.applied(check.applied.count)}
              busy={busy}
              onUndo={() => controller.undo()}
              onClose={() => dispatch({ type: 'applied-dismissed' })}
            />
          )}
          {last && (
            <UndoNote
              sentence={last.written.text === '' ? text.explanation.removed : text.explanation.saved}
              busy={busy}
              onUndo={() => controller.explanations.undo()}
              onClose={() => dispatch({ type: 'explanation-note-dismissed' })}
            />
          )}
        </>
      }
      actions={
        <>
          <ActionButton
            primary
            label={check.asked ? text.check.again : text.check.run}
            off={busy || !present}
            keys={KEYS.main}
            onPress={() => controller.check()}
          />
          {listed && visible.length > 0 && (
            <span className="stepper">
              <GlyphButton
                glyph="up"
                label={text.check.previous}
                keys={KEYS.previous}
                onPress={() => controller.step(-1)}
              />
              <span className="stepper-at">
                {at < 0 ? text.check.total(visible.length) : text.check.position(at + 1, visible.length)}
              </span>
              <GlyphButton glyph="down" label={text.check.next} keys={KEYS.next} onPress={() => controller.step(1)} />
            </span>
          )}
        </>
      }
    >
      <CheckSummary state={state} empty={empty} />
      <CheckInvitation state={state} empty={empty} />
      {listed && (
        <>
          {findings.length > 0 && <SeverityFilters counts={evaluation.counts} hidden={check.hidden} />}
          <FormulaFixes findings={findings} open={check.preview?.kind === 'formulas'} form={state.form} busy={busy} />
          {findings.length > 0 && visible.length === 0 && <p className="quiet">{text.check.hiddenAll}</p>}
          <FindingList state={state} visible={visible} />
          <UnusedExplanations unused={evaluation.unusedExplanations} />
          <KeyTable />
        </>
      )}
    </Screen>
  );
}
