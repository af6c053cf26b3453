import { Suspense, lazy } from 'react';
import { sectionById } from '../../core/narrative/outline';
import type { Form } from '../../core/form/form';
import type { Finding } from '../../core/rule/finding';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { isDetailField } from '../details/details-draft';
import type { ExplainingState } from '../state/pane-state';
import { Consequence } from './consequence';
import { ExplanationForm } from './explanation-form';
import { withConsequences } from './finding-order';
import { targetOf } from './finding-target';
import { useFocusBack } from './focus-back';
import { placeSentence } from './place-sentence';

const FixPreview = lazy(() => import('./fix-preview').then((module) => ({ default: module.FixPreview })));

/** One finding at a time is in hand, so one button at a time has it. */
const FIX_ID = 'quick-fix';
const EXPLAIN_ID = 'explain';

interface FindingBodyProps {
  readonly finding: Finding;
  readonly form: Form;
  readonly previewed: boolean;
  readonly explaining: ExplainingState;
  readonly busy: boolean;
}

/** The finding in hand: why, what to do, what follows from it, and the actions. */
export function FindingBody({ finding, form, previewed, explaining, busy }: FindingBodyProps) {
  const { text, controller, dispatch } = usePaneTools();
  const { fix, cause, explanation } = finding;
  const explained = explaining.open === finding.id;
  const cell = targetOf(finding);
  const following = withConsequences(finding.consequences);
  useFocusBack(previewed, FIX_ID);
  useFocusBack(explained, EXPLAIN_ID);
  return (
    <div className="finding-body">
      <dl className="reasons">
        {cause && (
          <div>
            <dt>{text.check.cause}</dt>
            <dd>{placeSentence(cause, finding.appendix, form, text)}</dd>
          </div>
        )}
        <div>
          <dt>{text.check.cure}</dt>
          <dd>{placeSentence(finding.cure, finding.appendix, form, text)}</dd>
        </div>
        {explanation && explanation.text !== '' && !explained && (
          <div>
            <dt>{text.explanation.written[explanation.state]}</dt>
            <dd lang="vi" className="explanation-text">
              {explanation.text}
            </dd>
          </div>
        )}
      </dl>
      {fix && previewed ? (
        <Suspense fallback={<p className="quiet">{text.fix.loading}</p>}>
          <FixPreview
            changes={fix.changes}
            form={form}
            title={text.fix.title}
            applyLabel={text.fix.apply}
            busy={busy}
            onClose={() => dispatch({ type: 'preview-closed' })}
          />
        </Suspense>
      ) : (
        <div className="button-row">
          {cell && <ActionButton label={text.check.goTo(cell.address)} onPress={() => controller.goTo(cell)} />}
          {fix && (
            <ActionButton
              id={FIX_ID}
              label={fix.label}
              glyph={fix.changes.some(({ kind }) => kind === 'restore-formula') ? 'formula' : undefined}
              off={busy}
              onPress={() => dispatch({ type: 'preview-opened', preview: { kind: 'finding', id: finding.id } })}
            />
          )}
          {!cell && isDetailField(finding.where) && (
            <ActionButton label={text.check.toDetails} onPress={() => controller.visit(finding)} />
          )}
          {sectionById(finding.where) && (
            <ActionButton
              label={text.narrative.write}
              glyph="edit"
              onPress={() => dispatch({ type: 'section-shown', section: finding.where })}
            />
          )}
          {finding.severity !== 'info' && !explained && (
            <ActionButton
              id={EXPLAIN_ID}
              label={explanation ? text.explanation.change : text.explanation.explain}
              off={busy}
              onPress={() => dispatch({ type: 'explanation-opened', id: finding.id })}
            />
          )}
        </div>
      )}
      {explained && <ExplanationForm finding={finding} draft={explaining.drafts[finding.id]} busy={busy} />}
      {following.length > 0 && (
        <details className="consequences" open={!finding.cell}>
          <summary>{text.check.consequences(following.length)}</summary>
          <ul className="plain-list">
            {following.map((consequence) => (
              <Consequence key={consequence.id} finding={consequence} form={form} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
