import './fabric-config';
import './style';
import { formInForce } from '../core/form/forms';
import { openReportWorkbook } from '../excel';
import { loadClientInFrame } from './frame-bridge';
import { followRibbon, ribbonAction } from './ribbon-action';
import { createServices } from './services';
import { showStartFailure } from './show-page';
import { isoDay, startPane } from './start-pane';
import { languageOf, loadText } from './text/languages';

/** The page around the pane may ask for English: `pane-workbench.html?lang=en`. */
const language = languageOf(new URLSearchParams(window.location.search).get('lang') ?? 'vi');

/** The pane in the workbench's frame: the same pane and the same client, with the page around it in place of Excel. */
async function start(root: HTMLElement): Promise<void> {
  await Promise.all([loadClientInFrame(), loadText(language)]);
  const workbook = openReportWorkbook(formInForce(isoDay(new Date())));
  const pane = startPane(root, createServices(workbook, language), ribbonAction(window.location));
  followRibbon(pane.run);
}

const root = document.getElementById('root');
if (root) start(root).catch((thrown: unknown) => showStartFailure(root, language, thrown));
