import { periodInWords } from '../../core/report/period';
import type { ReportDetails } from '../../core/report/report-details';
import { DETAIL_FIELDS, draftOf } from '../details/details-draft';
import type { PaneState, TabId } from '../state/pane-state';
import type { PaneText } from '../text/pane-text';

/** One thing to look at before a report is sent. */
export interface ReadinessLine {
  readonly sentence: string;
  readonly ready: boolean;
  readonly leadsTo?: TabId;
}

/** What the report's heading still lacks, and how the last check of its figures ended. Never claims that all is well. */
export function readiness(state: PaneState, text: PaneText): readonly ReadinessLine[] {
  return [...detailLines(state, text), checkLine(state, text)];
}

function detailLines({ details }: PaneState, text: PaneText): readonly ReadinessLine[] {
  const { saved } = details;
  if (!saved) return [{ sentence: text.details.never, ready: false, leadsTo: 'details' }];
  const missing = missingDetails(saved, text);
  const { unit, period } = saved;
  const whose = unit.name ? text.report.of(unit.name, periodInWords(period)) : text.report.noUnit;
  return [
    { sentence: whose, ready: unit.name !== '' },
    missing.length > 0
      ? { sentence: text.report.missing(missing.join(', ')), ready: false, leadsTo: 'details' }
      : { sentence: text.report.complete, ready: true },
  ];
}

/** The names of details that the report's heading has no text for. */
export function missingDetails(details: ReportDetails, text: PaneText): readonly string[] {
  const texts = draftOf(details);
  // How a field is filled in stands behind its name in parentheses, and is said beside the field alone.
  return DETAIL_FIELDS.filter((field) => texts[field] === '').map((field) =>
    text.details.fields[field].replace(/ \(.*\)$/, '').toLocaleLowerCase('vi'),
  );
}

function checkLine({ check, evaluation }: PaneState, text: PaneText): ReadinessLine {
  if (!check.asked || !evaluation) return { sentence: text.report.unchecked, ready: false, leadsTo: 'check' };
  switch (evaluation.outcome) {
    case 'fail': {
      const open = evaluation.counts.error - evaluation.explained.error;
      return { sentence: text.report.errors(open), ready: false, leadsTo: 'check' };
    }
    case 'incomplete':
      return { sentence: text.report.notConcluded, ready: false, leadsTo: 'check' };
    case 'pass':
      return { sentence: evaluation.explained.error > 0 ? text.report.explained : text.report.clear, ready: true };
  }
}
