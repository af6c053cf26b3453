import './fabric-config';
import './style';
import { formInForce } from '../core/form/forms';
import { openReportWorkbook } from '../excel';
import { loadClientInFrame } from './frame-bridge';
import { showStartFailure } from './show-page';
import { isoDay, startPane } from './start-pane';

/** The pane in the workbench's frame: the same pane and the same client, with the page around it in place of Excel. */
async function start(root: HTMLElement): Promise<void> {
  await loadClientInFrame();
  const workbook = openReportWorkbook(formInForce(isoDay(new Date())));
  startPane(root, workbook, { language: 'vi' });
}

const root = document.getElementById('root');
if (root) start(root).catch((thrown: unknown) => showStartFailure(root, 'vi', thrown));
