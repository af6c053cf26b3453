import type { Form } from '../form/form';
import { detailTexts } from '../narrative/detail-texts';
import type { ReportFacts } from '../narrative/report-cell';
import { figureOf } from '../report/figure';
import type { Snapshot } from '../report/snapshot';

/** What a report's sentences are made from, as the report was read. */
export function reportFacts(snapshot: Snapshot, form: Form): ReportFacts {
  const figures = new Map([...snapshot.rows].map(([indicator, row]) => [indicator, figureOf(row)]));
  return { form, figures, details: detailTexts(snapshot.details) };
}
