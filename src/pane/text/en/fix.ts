import type { PaneText } from '../pane-text';
import { plural } from './plural';

/** Words for changes shown before they are made, and undone. */
export const fix: PaneText['fix'] = {
  title: 'Look before changing',
  formulas: (count) => `Restore formulas (${count})`,
  formulasTitle: (count) => `${plural(count, 'overwritten formula')}`,
  formulasIntro: 'These cells compute themselves. Once restored they are computed from their parts again.',
  row: 'Row',
  before: 'Now',
  after: 'After',
  computed: 'computed',
  apply: 'Apply',
  applyAll: (count) => `Restore ${plural(count, 'cell')}`,
  applied: (count) => `${plural(count, 'cell')} changed.`,
  undo: 'Undo',
  undone: 'Undone: the cells are as they were before.',
  loading: 'Opening…',
};
