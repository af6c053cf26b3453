import './fabric-config';
import './style';
import { formInForce } from '../core/form/forms';
import { openReportWorkbook } from '../excel';
import { followRibbon, ribbonAction } from './ribbon-action';
import { createServices } from './services';
import { showStartFailure, showUnsupported } from './show-page';
import { isoDay, startPane } from './start-pane';
import { languageOf, loadText } from './text/languages';

/** The pane inside Excel: the client is there once Office is ready, and the ribbon's command is in the address. */
async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  const language = languageOf(Office.context?.displayLanguage);
  await loadText(language);
  if (host !== Office.HostType.Excel || !Office.context.requirements.isSetSupported('ExcelApi', '1.8')) {
    return showUnsupported(root, language);
  }
  const workbook = openReportWorkbook(formInForce(isoDay(new Date())));
  const pane = startPane(root, createServices(workbook, language), ribbonAction(window.location));
  followRibbon(pane.run);
}

const root = document.getElementById('root');
if (root) start(root).catch((thrown: unknown) => showStartFailure(root, languageOf(navigator.language), thrown));
