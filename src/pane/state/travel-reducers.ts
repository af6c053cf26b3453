import type { CellPlace } from '../../core/report/snapshot';
import { tell } from './notices';
import type { TabId } from './pane-state';
import type { Reducers } from './reducers';

/** The person goes to another tab, to a cell, and back. */
export type TravelAction =
  | { readonly type: 'tab-chosen'; readonly tab: TabId }
  | { readonly type: 'left-for'; readonly from: CellPlace | undefined }
  | { readonly type: 'went-back'; readonly place: CellPlace };

export const travelReducers: Reducers<TravelAction> = {
  'tab-chosen': (state, { tab }) => ({ ...state, tab }),
  'left-for': (state, { from }) => ({ ...state, back: state.back ?? from }),
  'went-back': (state, { place }) => tell({ ...state, back: undefined }, { kind: 'went-back', place }),
};
