import type { PaneText } from '../pane-text';

/** Words for what a person must do something about. */
export const problems: PaneText['problems'] = {
  title: 'To be done',
  'foreign-sheet': {
    what: (sheet) => `The workbook already has a sheet “${sheet}” that Phụ lục CCHC did not make.`,
    cure: 'Rename that sheet (double-click its tab), then insert again. Nothing on it was changed.',
  },
  'protected-with-password': {
    what: (sheet) => `Sheet “${sheet}” is protected with a password.`,
    cure: 'On the Review tab choose Unprotect Sheet, give the password, then try again.',
  },
  'workbook-structure-protected': {
    what: 'The structure of the workbook is protected, so no sheet can be added.',
    cure: 'On the Review tab switch Protect Workbook off, then insert again.',
  },
  'sheet-missing': {
    what: (sheet) => `Sheet “${sheet}” is no longer in the workbook.`,
    cure: 'Open the Appendices tab and insert that sheet again. Figures on other sheets are kept.',
  },
  'cell-missing': {
    what: (place) => `${place} cannot be found.`,
    cure: 'Open the Appendices tab and insert this appendix again to repair its layout. Figures are kept.',
  },
  'figure-not-placed': {
    what: (figure, row) => `The figure “${figure}” of ${row} could not be put back into its cell.`,
    cure: 'Note the figure and type it into its row.',
    kept: (place) =>
      `The whole row is kept at ${place}, outside the table: look there and type the figure into its row.`,
  },
  'figure-changed': {
    what: (figure, place) => (figure === '' ? `${place} was cleared meanwhile.` : `${place} now holds “${figure}”.`),
    cure: 'The cell was left as it is. Check again, then correct it if it still needs to be.',
  },
  'holds-report': {
    what: (unit) => `The open workbook holds the report of ${unit === '' ? 'a unit' : unit}.`,
    cure: 'Open an empty workbook (Ctrl + N) and consolidate into that one, or press Save .xlsx. The report was not changed.',
  },
  'holds-consolidation': {
    what: 'The open workbook adds up the reports of many units.',
    cure: 'Open another workbook for the report of one unit. Nothing in this one was changed.',
  },
  'written-beside': {
    what: (place) => `Something was written outside the table: ${place}.`,
    cure: 'This sheet is about to be written anew. Move that to another sheet, then consolidate again. Nothing was changed.',
  },
  'cell-being-edited': {
    what: 'A cell is being edited.',
    cure: 'Press Enter in that cell (or Esc to drop the edit), then try again.',
  },
  'paragraph-changed': {
    what: (section, now) =>
      now === ''
        ? `The paragraph of section ${section} no longer stands on the report sheet as it was opened.`
        : `The paragraph of section ${section} was changed on the report sheet meanwhile; it now reads “${now}”.`,
    cure: 'Nothing was written. Look at it again, then save once more if you still need to.',
  },
  'paragraph-faulty': {
    what: (section, text) => `The paragraph “${text}” of section ${section} could not be written to the sheet.`,
    cure: 'Open Write the text to see why: a figure that is not there, a brace left open, or too long a text.',
  },
  'unknown-form': {
    what: (form) => `This workbook was made with the form “${form}”, which this version does not know.`,
    cure: 'Install a newer version of Phụ lục CCHC and open the workbook again. Its figures are untouched.',
  },
};
