import { useLayoutEffect, useRef } from 'react';
import type { Form } from '../../core/form/form';
import type { Finding } from '../../core/rule/finding';
import { usePaneTools } from '../app/pane-tools';
import { placeName } from '../app/place-name';
import type { ExplainingState } from '../state/pane-state';
import { ExplanationMark } from './explanation-mark';
import { FindingBody } from './finding-body';
import { placeSentence } from './place-sentence';

interface FindingItemProps {
  readonly finding: Finding;
  readonly form: Form;
  /** In hand: its cause, cure and actions are shown. */
  readonly current: boolean;
  readonly tabStop: boolean;
  readonly previewed: boolean;
  readonly explaining: ExplainingState;
  readonly busy: boolean;
  /** Called where the item goes while the focus is in it. */
  readonly onFocusLost: () => void;
}

/** One finding: pressing anywhere on it leads to its cell. */
export function FindingItem({
  finding,
  form,
  current,
  tabStop,
  previewed,
  explaining,
  busy,
  onFocusLost,
}: FindingItemProps) {
  const { text, controller } = usePaneTools();
  const item = useRef<HTMLLIElement>(null);
  const lost = useRef(onFocusLost);
  lost.current = onFocusLost;
  useLayoutEffect(() => {
    const element = item.current;
    return () => {
      if (element?.contains(document.activeElement)) lost.current();
    };
  }, []);
  const label = form.indicators.get(finding.where)?.label;
  return (
    <li ref={item} className="finding" data-severity={finding.severity} data-current={current || undefined}>
      <button
        type="button"
        className="finding-main"
        tabIndex={tabStop ? 0 : -1}
        aria-expanded={current}
        onClick={(event) => {
          event.currentTarget.focus();
          void controller.visit(finding);
        }}
      >
        <span className="finding-head">
          <span className="unseen">{text.check.severities[finding.severity]}: </span>
          <strong className="finding-place">{placeName(finding.where, form, text)}</strong>{' '}
          {finding.cell && <span className="finding-cell">{finding.cell.address}</span>} <Figures finding={finding} />
        </span>
        {label && (
          <span className="finding-label" lang="vi">
            {label}
          </span>
        )}
        <span className="finding-message">{placeSentence(finding.message, finding.appendix, form, text)}</span>
        <ExplanationMark explanation={finding.explanation} />
      </button>
      {current && (
        <FindingBody finding={finding} form={form} previewed={previewed} explaining={explaining} busy={busy} />
      )}
    </li>
  );
}

/** What stands there, and what should; nothing where the finding is about neither. */
function Figures({ finding }: { readonly finding: Finding }) {
  const { text } = usePaneTools();
  if (finding.value === '' && finding.expected === '') return null;
  return (
    <span className="figures">
      <span className="unseen">{text.check.typed} </span>
      <span className="figure-typed">{finding.value === '' ? text.blank : finding.value}</span>
      {finding.expected !== '' && (
        <>
          <span aria-hidden="true"> → </span>
          <span className="unseen">. {text.check.expected} </span>
          <span className="figure-expected">{finding.expected}</span>
        </>
      )}
      <span className="unseen">. </span>
    </span>
  );
}
