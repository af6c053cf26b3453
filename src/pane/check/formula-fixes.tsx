import { Suspense, lazy, useMemo } from 'react';
import type { Form } from '../../core/form/form';
import type { Finding } from '../../core/rule/finding';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { overwrittenFormulas } from './finding-order';
import { useFocusBack } from './focus-back';

const FixPreview = lazy(() => import('./fix-preview').then((module) => ({ default: module.FixPreview })));

const OPENER_ID = 'restore-formulas';

interface FormulaFixesProps {
  readonly findings: readonly Finding[];
  readonly open: boolean;
  readonly form: Form;
  readonly busy: boolean;
}

/** Restores every overwritten formula at once, after showing each as it is and as it will be. */
export function FormulaFixes({ findings, open, form, busy }: FormulaFixesProps) {
  const { text, dispatch } = usePaneTools();
  const changes = useMemo(() => overwrittenFormulas(findings), [findings]);
  useFocusBack(open, OPENER_ID);
  if (changes.length === 0) return null;
  if (!open) {
    return (
      <div className="button-row">
        <ActionButton
          id={OPENER_ID}
          glyph="formula"
          label={text.fix.formulas(changes.length)}
          off={busy}
          onPress={() => dispatch({ type: 'preview-opened', preview: { kind: 'formulas' } })}
        />
      </div>
    );
  }
  return (
    <Suspense fallback={<p className="quiet">{text.fix.loading}</p>}>
      <FixPreview
        changes={changes}
        form={form}
        title={text.fix.formulasTitle(changes.length)}
        intro={text.fix.formulasIntro}
        applyLabel={text.fix.applyAll(changes.length)}
        busy={busy}
        onClose={() => dispatch({ type: 'preview-closed' })}
      />
    </Suspense>
  );
}
