import { Suspense, lazy, useRef } from 'react';
import type { Form } from '../../core/form/form';
import type { Finding } from '../../core/rule/finding';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { isDetailField } from '../details/details-draft';
import { Consequence } from './consequence';
import { withConsequences } from './finding-order';

const FixPreview = lazy(() => import('./fix-preview').then((module) => ({ default: module.FixPreview })));

interface FindingBodyProps {
  readonly finding: Finding;
  readonly form: Form;
  readonly previewed: boolean;
  readonly busy: boolean;
}

/** The finding in hand: why, what to do, what follows from it, and the actions. */
export function FindingBody({ finding, form, previewed, busy }: FindingBodyProps) {
  const { text, controller, dispatch } = usePaneTools();
  const body = useRef<HTMLDivElement>(null);
  const { cell, fix, cause } = finding;
  const following = withConsequences(finding.consequences);
  const closePreview = () => {
    dispatch({ type: 'preview-closed' });
    body.current?.querySelector<HTMLElement>('button')?.focus();
  };
  return (
    <div ref={body} className="finding-body">
      <dl className="reasons">
        {cause && (
          <div>
            <dt>{text.check.cause}</dt>
            <dd>{cause}</dd>
          </div>
        )}
        <div>
          <dt>{text.check.cure}</dt>
          <dd>{finding.cure}</dd>
        </div>
      </dl>
      {fix && previewed ? (
        <Suspense fallback={<p className="quiet">{text.fix.loading}</p>}>
          <FixPreview changes={fix.changes} form={form} title={text.fix.title} applyLabel={text.fix.apply} busy={busy} onClose={closePreview} />
        </Suspense>
      ) : (
        <div className="button-row">
          {fix && (
            <ActionButton
              label={fix.label}
              glyph="formula"
              off={busy}
              onPress={() => dispatch({ type: 'preview-opened', preview: { kind: 'finding', id: finding.id } })}
            />
          )}
          {cell && <ActionButton label={text.check.goTo(cell.address)} onPress={() => controller.goTo(cell)} />}
          {!cell && isDetailField(finding.where) && (
            <ActionButton label={text.check.toDetails} onPress={() => controller.visit(finding)} />
          )}
        </div>
      )}
      {following.length > 0 && (
        <details className="consequences">
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
