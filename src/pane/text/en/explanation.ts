import type { PaneText } from '../pane-text';
import { plural } from './plural';

export const explanation: PaneText['explanation'] = {
  explain: 'Explain',
  change: 'Edit explanation',
  label: 'Why the unit leaves this as it is',
  hint: 'Kept on the workbook’s sheet “Giải trình”. When figures change it must be written again.',
  expiredHint: 'Figures have changed, so the words below no longer count. Look at them, edit if need be, and save.',
  tooLong: (length, most) => `${length} characters, at most ${most}. Please shorten.`,
  save: 'Save explanation',
  remove: 'Remove explanation',
  saved: 'Explanation saved.',
  removed: 'Explanation removed.',
  undone: 'Undone: the explanation is as it was before.',
  states: {
    valid: 'Explained',
    expired: 'Explanation expired, figures have changed',
    blank: 'Explanation still blank',
  },
  written: { valid: 'Explanation:', expired: 'Earlier explanation:', blank: 'Explanation:' },
  unused: (count) => `The sheet “Giải trình” has ${plural(count, 'explanation')} of what is no longer found.`,
  toSheet: 'See on the sheet',
};
