import type { PaneText } from '../pane-text';
import { plural } from './plural';

/** Words for the appendices screen. */
export const appendices: PaneText['appendices'] = {
  title: 'Appendices in the workbook',
  intro: 'Choose appendices and put them into the open workbook. Figures already typed are always kept.',
  all: (count) => `All ${count} appendices`,
  absent: 'Not in the workbook yet',
  supplementary:
    'All of them come with the sheet Số liệu bổ sung, for figures that only the text tells: fill in what there is; it is not printed.',
  nothingDue: 'No rows to fill in',
  filled: 'Filled in',
  rows: (filled, due) => `${filled}/${due} rows`,
  open: (appendix) => `Open sheet ${appendix}`,
  insert: (count) => `Insert ${plural(count, 'appendix', 'appendices')}`,
  repair: (count) => `Insert or repair ${count}`,
  none: 'Choose at least one appendix',
  created: (sheets, count) => `Created ${plural(count, 'sheet')}: ${sheets}.`,
  repaired: (sheets, count) => `Repaired the layout of ${plural(count, 'sheet')}: ${sheets}.`,
  unchanged: (count) => `${plural(count, 'sheet')} already right, left alone.`,
  kept: (figures) => `${plural(figures, 'figure')} kept.`,
  movedAside: (count, places) =>
    `${plural(count, 'entry', 'entries')} outside the template, kept under the table: ${places}.`,
  nothing: 'No sheet was changed.',
  next: 'Next: type figures into the pale yellow cells, then open the Check tab.',
};
