import type { AppendicesAction } from './appendices-reducers';
import type { CheckAction } from './check-reducers';
import type { DetailsAction } from './details-reducers';
import type { NarrativeAction } from './narrative-reducers';
import type { FilesAction } from './files-reducers';
import type { ExportAction } from './export-reducers';
import type { ExplanationAction } from './explanation-reducers';
import type { ReadingAction } from './reading-reducers';
import type { ReportAction } from './report-reducers';
import type { TravelAction } from './travel-reducers';
import type { TroubleAction } from './trouble-reducers';
import type { WorkAction } from './work-reducers';

/** Everything that happens in the pane; each feature's actions stand beside what they do to the state. */
export type PaneAction =
  | AppendicesAction
  | CheckAction
  | DetailsAction
  | NarrativeAction
  | FilesAction
  | ExplanationAction
  | ExportAction
  | ReadingAction
  | ReportAction
  | TravelAction
  | TroubleAction
  | WorkAction;
