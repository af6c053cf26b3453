import type { PaneText } from '../pane-text';
import { plural } from './plural';

/** Words for the report screen. */
export const report: PaneText['report'] = {
  title: 'Report sheet',
  back: 'Back',
  intro:
    'The text is on the report sheet. Numbers in standard sentences come straight from the appendices and always agree; typed ones are compared on the Check tab.',
  kept: 'Paragraphs that the unit wrote are kept.',
  readiness: 'Before printing and sending',
  of: (unit, period) => `${unit}, ${period}`,
  noUnit: 'No name of the unit yet',
  missing: (fields) => `Still missing: ${fields}.`,
  complete: 'The details on the report are complete.',
  unchecked: 'The figures have not been checked.',
  errors: (count) => `${plural(count, 'error')} left.`,
  explained: 'No unexplained error left at the last check.',
  clear: 'No error seen at the last check.',
  notConcluded: 'Rows are still to be filled in, so there is no conclusion yet.',
  edit: 'Edit details',
  toCheck: 'Go to Check',
  update: 'Refresh report',
  create: 'Insert report sheet',
  open: 'Open sheet',
  updated: 'The report sheet was refreshed.',
  ways: {
    narrative: {
      title: 'Write the text',
      hint: 'Edit, add and arrange paragraphs; insert figures that follow the appendices',
    },
    import: { title: 'Import a report', hint: 'Figures and text from Word, a copy or an older workbook' },
    sentences: { title: 'Sentences using the selected cell', hint: 'Where a figure is spoken of' },
    chart: { title: 'Chart', hint: 'The ratios against 100%, this period beside the last; only if you want one' },
    export: { title: 'Export the .docx document', hint: 'The official letter and appendices, to sign and send' },
  },
  importUndone: 'Undone: the workbook is as it was before.',
};
