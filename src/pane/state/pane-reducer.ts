import { appendicesReducers } from './appendices-reducers';
import { checkReducers } from './check-reducers';
import { detailsReducers } from './details-reducers';
import { narrativeReducers } from './narrative-reducers';
import { filesReducers } from './files-reducers';
import { exportReducers } from './export-reducers';
import { explanationReducers } from './explanation-reducers';
import type { PaneAction } from './pane-action';
import type { PaneState } from './pane-state';
import { readingReducers } from './reading-reducers';
import type { Reducers } from './reducers';
import { reportReducers } from './report-reducers';
import { travelReducers } from './travel-reducers';
import { troubleReducers } from './trouble-reducers';
import { workReducers } from './work-reducers';

/** A further feature is one more file of actions and one more line here. */
const REDUCERS: Reducers<PaneAction> = {
  ...appendicesReducers,
  ...checkReducers,
  ...detailsReducers,
  ...narrativeReducers,
  ...filesReducers,
  ...explanationReducers,
  ...exportReducers,
  ...readingReducers,
  ...reportReducers,
  ...travelReducers,
  ...troubleReducers,
  ...workReducers,
};

/** The pane after an action. Pure: the same state and action always give the same state. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  const reduce = REDUCERS[action.type] as (state: PaneState, action: PaneAction) => PaneState;
  return reduce(state, action);
}
