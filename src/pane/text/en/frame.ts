import type { Widened } from '../pane-text';
import type { frame as vietnamese } from '../vi/frame';
import { plural } from './plural';

/** Words for what is around every screen: tabs, work under way, places. */
export const frame: Widened<typeof vietnamese> = {
  product: 'Phụ lục CCHC',
  tabs: {
    label: 'Parts of Phụ lục CCHC',
    details: 'Details',
    appendices: 'Appendices',
    check: 'Check',
    report: 'Report',
    files: 'Files',
  },
  tabErrors: (errors) => plural(errors, 'error'),
  close: 'Close',
  retry: 'Try again',
  cancel: 'Cancel',
  progress: (done, all) => `${done} of ${all}`,
  blank: 'blank',
  cellOf: (sheet, address) => `${sheet}, cell ${address}`,
  appendix: (number) => `Appendix ${number}`,
  supplementary: 'Supplementary figures',
  row: (appendix, stt) => `${appendix} · ${stt}`,
  section: (section) => `Report, section ${section}`,
  wholeReport: 'Whole report',
  work: {
    opening: 'Reading the workbook…',
    saving: 'Saving the details…',
    injecting: 'Putting the appendices into the workbook…',
    refreshing: 'Refreshing the report sheet…',
    checking: 'Checking…',
    applying: 'Making the change…',
    explaining: 'Writing the explanation…',
    exporting: 'Writing the document…',
    undoing: 'Undoing…',
    writing: 'Writing the text…',
    'reading-files': 'Reading files…',
    consolidating: 'Writing the consolidation into the workbook…',
    'making-file': 'Making the .xlsx file…',
    importing: 'Looking for figures in the report…',
    'importing-writes': 'Writing to the workbook…',
    slow: 'Excel is not answering yet. If a cell is being edited, press Enter in that cell.',
  },
  back: { button: (place) => `Back to ${place}`, done: (place) => `Back at ${place}.` },
};
