import { useMemo } from 'react';
import { type EditableSection, editableSections } from '../../core/editor/editable-section';
import { reportFacts } from '../../core/editor/report-facts';
import type { ReportFacts } from '../../core/narrative/report-cell';
import type { Snapshot } from '../../core/report/snapshot';
import type { PaneState } from '../state/pane-state';

/** The report's text as it can be edited; made once for each reading of the report. */
export interface EditableReport {
  readonly snapshot: Snapshot;
  readonly facts: ReportFacts;
  readonly sections: readonly EditableSection[];
}

/** @returns undefined where the workbook has no report sheet */
export function useEditableReport({ report, form }: PaneState): EditableReport | undefined {
  return useMemo(() => {
    if (!report || report.paragraphs.length === 0) return undefined;
    const facts = reportFacts(report, form);
    return { snapshot: report, facts, sections: editableSections(report.paragraphs, facts) };
  }, [report, form]);
}
