import type { PaneText } from '../pane-text';

/** Words for a failure of ours or of the host. */
export const failure: PaneText['failure'] = {
  title: 'Something went wrong and the last action was not finished',
  safe: 'No figure in the workbook is lost. Press Try again; if that does not help, save, close and reopen Excel.',
  copy: 'Copy details',
  copied: 'Details copied.',
  copyByHand: 'They could not be copied by themselves. The details are selected: press Ctrl + C.',
  details: 'Details for the person who helps',
};
