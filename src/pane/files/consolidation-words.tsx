import { usePaneTools } from '../app/pane-tools';
import type { ConsolidationMark } from '../../core/plan/consolidation-mark';
import { Glyph } from '../glyph';

/** Says that the open workbook adds up the reports of many units, or was to. */
export function ConsolidationWords({ mark }: { readonly mark: ConsolidationMark }) {
  const { text } = usePaneTools();
  const { reports } = mark;
  return (
    <div className="outcome" data-severity={reports === undefined ? 'warning' : 'info'}>
      <Glyph name={reports === undefined ? 'warning' : 'info'} />
      <p>
        <strong>{reports === undefined ? text.files.isUnfinished : text.files.isConsolidation(reports)}</strong>{' '}
        {text.files.whatNow}
      </p>
    </div>
  );
}
