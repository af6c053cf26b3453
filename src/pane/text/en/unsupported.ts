import type { PaneText } from '../pane-text';

/** Words for the page shown where the pane cannot run. */
export const unsupported: PaneText['unsupported'] = {
  title: 'This Excel cannot run Phụ lục CCHC yet',
  excel: 'Excel 2019 or later, or Excel of Microsoft 365, is needed.',
  browser: 'On Windows Microsoft Edge WebView2 is needed too; update Windows and Office, then open it again.',
  safe: 'The open workbook was not changed.',
};
