import type { PaneText } from '../pane-text';
import { plural } from './plural';

export const exporting: PaneText['export'] = {
  run: 'Export .docx',
  again: 'Export .docx again',
  intro:
    'Reads the workbook again and writes the document by Decree 30/2020/NĐ-CP: the letter, each appendix, the explanations. Errors must be mended or explained first.',
  noReport: 'There is no report sheet yet. Go back and insert it first.',
  draftLeft: 'A paragraph is being written and not saved: the document does not have what was typed there.',
  done: (file, time) => `${file} exported at ${time}.`,
  explained: (count) => `${plural(count, 'explanation')} at the end of the document.`,
  dotted: 'The document still has dots in places.',
  blank: (rows) => `${plural(rows, 'row')} of the appendices are to be filled in.`,
  outdated: 'The workbook has changed since: export again for a new one.',
  save: 'Save the .docx file',
  saveHint: 'The file is in the machine’s Downloads folder.',
  copy: 'Copy the whole text to paste into Word',
  copyHint:
    'For when no file was saved (some Excels do not let this pane save): press, open Word, press Ctrl+V (Cmd+V on a Mac). Margins and page numbers are then to be set in Word.',
  copied: 'Copied. Open a blank Word document and press Ctrl+V (Cmd+V on a Mac).',
  notCopied: 'This machine does not let the pane copy. Please use Save the .docx file.',
};
